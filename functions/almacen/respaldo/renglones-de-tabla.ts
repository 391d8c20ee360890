import { type Conexion } from '../conexion';
import { type Renglon, Tabla } from '../tabla';
import { type NombreDeTabla, RenglonRespaldado } from './formato';

/** Every row of a table as a backup has it, in the order of their keys. */
export async function* renglonesDe(
  { tabla }: Conexion,
  nombre: NombreDeTabla,
): AsyncGenerator<RenglonRespaldado> {
  for await (const renglon of new Tabla(tabla(nombre)).recorrer()) yield comoRespaldado(renglon);
}

/** Without what the store it comes from wrote by itself. */
export function comoRespaldado({ particion, fila, columnas }: Renglon): RenglonRespaldado {
  const { timestamp, ...propias } = columnas;
  if (timestamp === undefined) throw new Error('a row without the timestamp of its table');
  return RenglonRespaldado.parse({ particion, fila, columnas: propias });
}
