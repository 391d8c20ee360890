import { type Conexion } from '../../functions/almacen/conexion';

/** The names of the contents there are, in order. */
export async function contenidosDe({ contenedor }: Conexion): Promise<string[]> {
  const nombres: string[] = [];
  for await (const { name } of contenedor.listBlobsFlat()) nombres.push(name);
  return nombres.toSorted();
}
