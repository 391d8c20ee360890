import { type Retiro } from '../../../shared/modelo/retiro';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { type Actual } from '../../almacen/documentos';
import { type DatosDeEdicion, type Ediciones } from '../../almacen/ediciones';
import { diaDe } from '../hoy';
import { Rechazo } from '../rechazo';

/** A report that is published to one plantel, of a corte or of a unit, in force or not. */
export interface Publicado<Destino, Datos extends DatosDeEdicion & Destino> {
  readonly ediciones: Ediciones<Destino, Datos>;
  readonly destino: Destino;
  /** es-MX, without its article: "reporte del plantel 252, corte 2 de AGODIC26". */
  readonly nombre: string;
}

/** The version that its readers get, or why they get none. */
export async function loPublicado<Destino, Datos extends DatosDeEdicion & Destino>({
  ediciones,
  destino,
  nombre,
}: Publicado<Destino, Datos>): Promise<Actual<Datos> | Rechazo> {
  const { actual, retiro } = await ediciones.situacion(destino);
  if (actual) return actual;
  if (!retiro) return new Rechazo('reporte-no-publicado', `El ${nombre}, no está publicado.`);
  return new Rechazo('reporte-retirado', `El ${nombre}, ${comoSeRetiro(retiro)}`);
}

/** Since when and why it is read no more. */
export const comoSeRetiro = ({ cuando, motivo }: Pick<Retiro, 'cuando' | 'motivo'>): string =>
  `se retiró el ${fechaLarga(diaDe(new Date(cuando)))}. Motivo: ${motivo}`;
