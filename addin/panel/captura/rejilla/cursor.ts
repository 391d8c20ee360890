import { valorDe } from '../../../../shared/captura/celdas';
import { type ColumnaDeRejilla } from './columnas-de-rejilla';
import { type EstadoDeRejilla } from './estado-de-rejilla';
import { type Tamano } from './seleccion';

type ConCursor = Pick<EstadoDeRejilla, 'seleccion' | 'columnas' | 'alumnos' | 'captura'>;

export const columnaDelCursor = ({ columnas, seleccion }: ConCursor): ColumnaDeRejilla | null =>
  columnas[seleccion.columna] ?? null;

/** What the cell of the cursor says. */
export function valorDelCursor(estado: ConCursor): string | null {
  const alumno = estado.alumnos[estado.seleccion.fila];
  const columna = columnaDelCursor(estado);
  if (!alumno || !columna) return null;
  return valorDe(estado.captura.celdas, { matricula: alumno.matricula, columna: columna.nombre });
}

export const tamanoDe = ({ alumnos, columnas }: ConCursor): Tamano => ({
  filas: alumnos.length,
  columnas: columnas.length,
});

export const matriculasDe = ({ alumnos }: ConCursor): string[] => alumnos.map(({ matricula }) => matricula);
