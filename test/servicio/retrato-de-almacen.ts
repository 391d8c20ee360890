import { type Conexion } from '../../functions/almacen/conexion';
import { huellaDe } from '../../functions/almacen/contenido';

/** Everything that is stored, row by row and byte by byte: two equal portraits, and nothing was written in between. */
export async function retratoDeAlmacen({
  tabla,
  contenedor,
  cola,
}: Conexion): Promise<Record<string, string>> {
  const retrato: Record<string, string> = {};
  for (const nombre of ['documentos', 'publicaciones', 'bitacora'] as const) {
    for await (const fila of tabla(nombre).listEntities()) {
      retrato[`${nombre}/${fila.partitionKey ?? ''}/${fila.rowKey ?? ''}`] = JSON.stringify(fila);
    }
  }
  for await (const { name } of contenedor.listBlobsFlat()) {
    retrato[name] = huellaDe(await contenedor.getBlobClient(name).downloadToBuffer());
  }
  const { approximateMessagesCount } = await cola.getProperties();
  return { ...retrato, mensajes: String(approximateMessagesCount) };
}
