import { type Servicio } from '../casos/servicio';

/**
 * Each minute: what a writer could not enter in its chain, because it was killed or others were at it, is entered. A
 * chain that cannot be settled does not stop the others; it is told when all have had their turn.
 */
export async function asentarBitacora({ almacen: { bitacora } }: Servicio): Promise<void> {
  const fallas: unknown[] = [];
  const pendientes = await bitacora.pendientes();
  for (const cadena of pendientes) {
    await bitacora.asentar(cadena).catch((error: unknown) => fallas.push(error));
  }
  if (fallas.length > 0) {
    throw new AggregateError(fallas, `${fallas.length} of ${pendientes.length} chains could not be settled`);
  }
}
