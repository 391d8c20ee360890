import { type Servicio } from '../casos/servicio';

/** Each minute: what a writer could not enter in its chain, because it was killed or others were at it, is entered. */
export async function asentarBitacora({ almacen: { bitacora } }: Servicio): Promise<void> {
  for (const cadena of await bitacora.pendientes()) await bitacora.asentar(cadena);
}
