import { valorDe } from '../../../../shared/captura/celdas';
import { type Dato } from '../../../libro/captura/poner-datos';
import { filasDeTexto } from '../plan/filas-de-texto';
import { type EstadoDeRejilla, type PropioDeRejilla } from './estado-de-rejilla';
import { pegar, type Pegado } from './pegado';
import { filasElegidas } from './seleccion';
import { trasPegar } from './tras-escribir';

/** What a paste does to the grid, and what it writes. */
export interface AlPegar {
  readonly cambio: Partial<PropioDeRejilla>;
  readonly datos: readonly Dato[];
}

/** Text as a spreadsheet copies it, from the cell of the cursor on; what does not go in whole is asked about first. */
export function alPegar(estado: EstadoDeRejilla, texto: string): AlPegar {
  const pegado = pegar(estado, filasDeTexto(texto, 'hoja'));
  const { datos, pisados, noCapturadas, sobran } = pegado;
  const cabe = noCapturadas.length + sobran.filas + sobran.columnas === 0;
  if (datos.length === 0 || (cabe && pisados === 0)) return escribiendo(pegado);
  return { cambio: { pegado, pregunta: null, aviso: null, edicion: null }, datos: [] };
}

/** What a person said to a paste that had to be asked about. */
export const alResponder = ({ pegado }: EstadoDeRejilla, va: boolean): AlPegar =>
  pegado && va ? escribiendo(pegado) : { cambio: { pegado: null, anuncio: 'No se pegó nada.' }, datos: [] };

const escribiendo = (pegado: Pegado): AlPegar => ({ cambio: trasPegar(pegado), datos: pegado.datos });

/** What the selected cells say, as a spreadsheet pastes it. */
export function textoCopiado({ seleccion, captura, alumnos, columnas }: EstadoDeRejilla): string {
  const { desde, hasta } = filasElegidas(seleccion);
  const columna = columnas[seleccion.columna]?.nombre ?? '';
  return alumnos
    .slice(desde, hasta + 1)
    .map(({ matricula }) => valorDe(captura.celdas, { matricula, columna }) ?? '')
    .join('\n');
}
