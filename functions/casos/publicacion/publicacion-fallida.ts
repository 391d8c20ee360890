import { type Encargo, termino } from '../../almacen/publicaciones';
import { type Servicio } from '../servicio';

const PROBLEMA =
  'No se pudo publicar este plantel después de varios intentos. Vuelva a publicarlo; si se repite, avise a quien administra el sistema.';

/** The work of a plantel that could not be done however often it was tried. What was published before stays. */
export async function publicacionFallida(servicio: Servicio, encargo: Encargo): Promise<void> {
  const { publicaciones } = servicio.almacen;
  const avance = await publicaciones.avance(encargo);
  if (!avance || termino(avance)) return;
  const actualizado = servicio.ahora().toISOString();
  await publicaciones.anotar(encargo, { etapa: 'fallido', problema: PROBLEMA, actualizado });
}
