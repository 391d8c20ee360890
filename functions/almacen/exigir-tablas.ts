import { CONEXION, TABLAS } from './claves';
import { type ConexionAbierta } from './conexion';
import { ProblemaDeRespaldo } from './respaldo/problema-de-respaldo';

/**
 * Refuses an account with no table of SISEAC: it is another one, and says nothing of what it should hold. One that lacks
 * some is of before they were needed: it is given them, as when the service starts.
 */
export async function exigirTablas({ servicioDeTablas }: ConexionAbierta): Promise<void> {
  const todas: readonly string[] = Object.values(TABLAS);
  const faltan = new Set(todas);
  for await (const { name } of servicioDeTablas.listTables()) faltan.delete(name ?? '');
  if (faltan.size < todas.length) {
    for (const tabla of faltan) await servicioDeTablas.createTable(tabla);
    return;
  }
  throw new ProblemaDeRespaldo(
    `En esa cuenta de almacenamiento no están las tablas de SISEAC. Revise a cuál apunta ${CONEXION}.`,
  );
}
