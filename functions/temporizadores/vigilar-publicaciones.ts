import { type InvocationContext } from '@azure/functions';
import { vigilarPublicaciones } from '../casos/publicacion/vigilar-publicaciones';
import { type Servicio } from '../casos/servicio';
import { registrar } from '../operacion/registro';

/** What is given up here wakes up the same people as what is given up by the queue. */
export function vigilarYAvisar(
  servicio: Servicio,
  contexto: Pick<InvocationContext, 'log' | 'error'>,
): Promise<void> {
  return vigilarPublicaciones(servicio, ({ publicacion, plantel, correlacion = null }) =>
    registrar(contexto, { suceso: 'encargo-abandonado', publicacion, plantel, correlacion }),
  );
}
