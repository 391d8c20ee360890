import { Encargo } from '../almacen/publicaciones';
import { publicacionFallida } from '../casos/publicacion-fallida';
import { type Servicio } from '../casos/servicio';

/** The message that nobody could do: its plantel is told so. One that cannot be read is nobody's. */
export async function atenderEncargoFallido(servicio: Servicio, mensaje: unknown): Promise<void> {
  const encargo = Encargo.safeParse(mensaje);
  if (encargo.success) await publicacionFallida(servicio, encargo.data);
}
