import { CONEXION, TABLAS } from './claves';
import { type ConexionAbierta } from './conexion';
import { ProblemaDeRespaldo } from './respaldo/problema-de-respaldo';

/** Refuses an account where SISEAC never kept anything: it is another one, and says nothing of what it should hold. */
export async function exigirTablas({ servicioDeTablas }: ConexionAbierta): Promise<void> {
  const faltan = new Set<string>(Object.values(TABLAS));
  for await (const { name } of servicioDeTablas.listTables()) faltan.delete(name ?? '');
  if (faltan.size === 0) return;
  throw new ProblemaDeRespaldo(
    `En esa cuenta de almacenamiento no están las tablas de SISEAC. Revise a cuál apunta ${CONEXION}.`,
  );
}
