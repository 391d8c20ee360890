import { cadaParte } from '../casos/cada-parte';
import { type Servicio } from '../casos/servicio';

/**
 * Each minute: what a writer could not enter in its chain, because it was killed or others were at it, is entered. A
 * chain that cannot be settled does not stop the others; it is told when all have had their turn.
 */
export async function asentarBitacora({ almacen: { bitacora } }: Servicio): Promise<void> {
  const pendientes = await bitacora.pendientes();
  await cadaParte(
    'chains could not be settled',
    pendientes.map((cadena) => () => bitacora.asentar(cadena)),
  );
}
