import { type InvocationContext } from '@azure/functions';
import { type Servicio } from '../casos/servicio';
import { registrar } from '../operacion/registro';

/** Each minute: how much waits to be published. Azure itself counts the messages of a queue once an hour. */
export async function medirCola(
  { almacen: { publicaciones } }: Servicio,
  contexto: Pick<InvocationContext, 'log' | 'error'>,
): Promise<void> {
  registrar(contexto, { suceso: 'cola', mensajes: await publicaciones.enCola() });
}
