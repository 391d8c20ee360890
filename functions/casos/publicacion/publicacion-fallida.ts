import { type Encargo, type Solicitud, termino } from '../../almacen/publicaciones';
import { type Servicio } from '../servicio';

/* What happened. How to try again is said by each screen, which knows what it offers. */
const SI_SE_REPITE = 'Si se repite, avise a quien administra el sistema.';
export const DESPUES_DE_VARIOS_INTENTOS = `No se pudo publicar este plantel después de varios intentos. ${SI_SE_REPITE}`;
export const SIN_AVANCE = `La publicación de este plantel dejó de avanzar. ${SI_SE_REPITE}`;

/**
 * The work of a plantel that nobody will do any more: it is told so, and what was published before stays. If its
 * version was made after all, that is what is told. Says whether it was told that it failed.
 */
export async function publicacionFallida(
  servicio: Servicio,
  encargo: Encargo,
  problema: string,
): Promise<boolean> {
  const { publicaciones } = servicio.almacen;
  const avance = await publicaciones.avance(encargo);
  const solicitud = await publicaciones.solicitud(encargo.publicacion);
  if (!avance || !solicitud || termino(avance)) return false;
  const actualizado = servicio.ahora().toISOString();
  const version = await versionHecha(servicio, solicitud, encargo.plantel);
  await publicaciones.anotar(
    encargo,
    version === null
      ? { etapa: 'fallido', problema, actualizado }
      : { etapa: 'publicado', version, problema: null, causa: null, actualizado },
  );
  return version === null;
}

function versionHecha(
  { almacen: { reportes, unidades } }: Servicio,
  solicitud: Solicitud,
  plantel: string,
): Promise<number | null> {
  const { id, periodo } = solicitud;
  return 'unidad' in solicitud
    ? unidades.versionDe({ plantel, periodo, unidad: solicitud.unidad }, id)
    : reportes.versionDe({ plantel, periodo, corte: solicitud.corte }, id);
}
