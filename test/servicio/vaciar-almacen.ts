import { type Conexion } from '../../functions/almacen/conexion';

/** Leaves tables and blobs without anything, for whoever tries many things on one storage. */
export async function vaciarAlmacen({ tabla, contenedor }: Conexion): Promise<void> {
  for (const nombre of ['documentos', 'publicaciones', 'bitacora'] as const) {
    const cliente = tabla(nombre);
    for await (const { partitionKey = '', rowKey = '' } of cliente.listEntities()) {
      await cliente.deleteEntity(partitionKey, rowKey);
    }
  }
  for await (const { name } of contenedor.listBlobsFlat()) await contenedor.deleteBlob(name);
}
