import { Encargo } from '../almacen/publicaciones';
import { publicarPlantel } from '../casos/publicar-plantel';
import { type Servicio } from '../casos/servicio';

/** One message, one plantel. What it throws makes the message come back, and at last go to the poison queue. */
export const atenderEncargo = (servicio: Servicio, mensaje: unknown): Promise<void> =>
  publicarPlantel(servicio, Encargo.parse(mensaje));
