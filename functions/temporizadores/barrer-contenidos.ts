import { type InvocationContext } from '@azure/functions';
import { type Servicio } from '../casos/servicio';
import { registrar } from '../operacion/registro';

/** Each night. What goes for good leaves how much it was, whether or not the sweep could end. */
export async function barrerContenidos(
  { almacen: { barrido }, ahora }: Servicio,
  contexto: Pick<InvocationContext, 'log' | 'error'>,
): Promise<void> {
  const desde = performance.now();
  await barrido.barrer(ahora(), (borrados) => {
    registrar(contexto, { suceso: 'barrido', borrados, ms: Math.round(performance.now() - desde) });
  });
}
