import { type EstadoDePublicacion } from '../../../shared/modelo/publicacion';
import { type Identidad } from '../../seguridad/identidad';
import { estadoDe } from './estado-de-publicacion';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/**
 * Puts back in line a plantel that ended without being published, with what is saved now, unless it failed because its
 * publication gives no reason; one that was published, or is on its way, stays as it is. The publication is the same
 * one, so what it had already done is not done again.
 */
export async function reintentarPublicacion(
  servicio: Servicio,
  { id: persona, nombre, rol }: Identidad,
  id: string,
  plantel: string,
): Promise<EstadoDePublicacion | Rechazo> {
  const { publicaciones } = servicio.almacen;
  const solicitud = await publicaciones.solicitud(id);
  const avance = solicitud && (await publicaciones.avance({ publicacion: id, plantel }));
  if (!avance) return new Rechazo('no-encontrado', `La publicación no incluye al plantel ${plantel}.`);
  // Its request has no reason, and will have none however often it is tried.
  if (avance.etapa === 'fallido' && avance.causa === 'falta-motivo') {
    return new Rechazo(
      'falta-motivo',
      `El plantel ${plantel} ya tenía otro contenido publicado, y esta publicación no dice por qué se reemplaza.`,
      { remedio: 'Publique de nuevo con un motivo.' },
    );
  }
  await publicaciones.reintentar(
    { publicacion: id, plantel },
    {
      cadena: plantel,
      cuando: servicio.ahora().toISOString(),
      ...{ persona, nombre, rol, accion: 'reintentar' },
      documento: `publicacion/${solicitud.periodo}/${id}/${plantel}`,
      ...{ versionAnterior: 0, version: 0, antes: null, despues: null },
      resumen: `Publicación de ${avance.nombrePlantel}: se volvió a intentar`,
      motivo: avance.problema,
      norma: null,
    },
  );
  return estadoDe(servicio, solicitud);
}
