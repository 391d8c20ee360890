import { CONEXION, TABLAS } from './claves';
import { type ConexionAbierta } from './conexion';
import { ProblemaDeRespaldo } from './respaldo/problema-de-respaldo';

/**
 * Refuses an account with no table of SISEAC: it is another one, and says nothing of what it should hold. One that lacks
 * some may be of before they were needed: it is given them, as when the service starts, and they are told of, because
 * they may have been lost.
 */
export async function exigirTablas(
  { servicioDeTablas }: ConexionAbierta,
  avisar: (aviso: string) => void,
): Promise<void> {
  const todas: readonly string[] = Object.values(TABLAS);
  const faltan = new Set(todas);
  for await (const { name } of servicioDeTablas.listTables()) faltan.delete(name ?? '');
  if (faltan.size < todas.length) {
    for (const tabla of faltan) {
      await servicioDeTablas.createTable(tabla);
      avisar(
        `Faltaba la tabla ${tabla} y se creó vacía. Si ya se había usado, se perdió lo que guardaba: recupérelo de un respaldo.`,
      );
    }
    return;
  }
  throw new ProblemaDeRespaldo(
    `En esa cuenta de almacenamiento no están las tablas de SISEAC. Revise a cuál apunta ${CONEXION}.`,
  );
}
