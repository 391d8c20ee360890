import { Encargo } from '../almacen/publicaciones';
import { DESPUES_DE_VARIOS_INTENTOS, publicacionFallida } from '../casos/publicacion/publicacion-fallida';
import { type Suceso } from '../operacion/registro';
import { type EnCola } from './en-cola';

/** The message that nobody could do: its plantel is told so. One that cannot be read is nobody's. */
export async function atenderEncargoFallido({ servicio, mensaje }: EnCola): Promise<Suceso> {
  const encargo = Encargo.safeParse(mensaje).data;
  if (encargo) await publicacionFallida(servicio, encargo, DESPUES_DE_VARIOS_INTENTOS);
  const { publicacion = null, plantel = null, correlacion = null } = encargo ?? {};
  return { suceso: 'encargo-abandonado', publicacion, plantel, correlacion };
}
