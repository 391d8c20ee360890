import { odata } from '@azure/data-tables';
import { z } from 'zod';
import { filas } from '../../functions/almacen/claves';
import { type Conexion } from '../../functions/almacen/conexion';

const Fila = z.object({ rowKey: z.string(), anterior: z.int(), datos: z.string() });
const Apuntador = z.object({ version: z.int(), ultima: z.int() });

/** A version as its row keeps it. */
export interface VersionGuardada {
  readonly version: number;
  readonly anterior: number;
  readonly datos: unknown;
}

/** Every version of a document, as storage has them, and what breaks the count: they go 1, 2, 3… and the last is in force. */
export async function versionesGuardadas(
  conexion: Conexion,
  particion: string,
): Promise<{ readonly versiones: readonly VersionGuardada[]; readonly faltas: readonly string[] }> {
  const tabla = conexion.tabla('documentos');
  const { desde, hasta } = filas.versiones;
  const filter = odata`PartitionKey eq ${particion} and RowKey ge ${desde} and RowKey lt ${hasta}`;
  const versiones: VersionGuardada[] = [];
  for await (const entidad of tabla.listEntities({ queryOptions: { filter } })) {
    const { rowKey, anterior, datos } = Fila.parse(entidad);
    versiones.push({ version: Number(rowKey.slice(desde.length)), anterior, datos: JSON.parse(datos) });
  }
  const apuntador = Apuntador.parse(await tabla.getEntity(particion, filas.actual));
  const faltas = versiones.flatMap(({ version, anterior }, i) =>
    version === i + 1 && anterior === i ? [] : [`${particion}: version ${version} follows ${anterior}`],
  );
  const { length: ultima } = versiones;
  if (apuntador.version !== ultima || apuntador.ultima !== ultima) {
    faltas.push(`${particion}: of ${ultima} versions, ${apuntador.version} is in force`);
  }
  return { versiones, faltas };
}
