import { type SabanaGuardada } from '../../../shared/modelo/sabana-guardada';
import { particiones } from '../../almacen/claves';
import { type Entregas } from '../../almacen/entregas';
import { type Destino } from '../destino';
import { type ClaveDeRechazo, Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

export const sabanaGuardada = (
  { almacen }: Servicio,
  { plantel, periodo, corte }: Destino,
): Promise<SabanaGuardada | Rechazo> =>
  entregaGuardada(almacen.sabanas, particiones.sabana(periodo, corte, plantel), 'sin-sabana');

export const incidenciasGuardadas = (
  { almacen }: Servicio,
  { plantel, periodo }: Pick<Destino, 'plantel' | 'periodo'>,
): Promise<SabanaGuardada | Rechazo> =>
  entregaGuardada(almacen.incidencias, particiones.incidencias(periodo, plantel), 'sin-incidencias');

/** The version in force of an upload, with its receipt. */
async function entregaGuardada<T>(
  entregas: Entregas<T>,
  particion: string,
  sin: ClaveDeRechazo,
): Promise<SabanaGuardada | Rechazo> {
  const actual = await entregas.actual(particion);
  if (!actual) return new Rechazo(sin, 'Todavía no se ha cargado ningún archivo aquí.');
  const { guardada, guardadaPor } = actual.datos;
  return { version: actual.version, guardada, guardadaPor, recibo: await entregas.reciboDe(actual) };
}
