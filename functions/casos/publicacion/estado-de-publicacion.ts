import { type EstadoDePublicacion } from '../../../shared/modelo/publicacion';
import { type Solicitud, termino } from '../../almacen/publicaciones';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** How far a publication has got, plantel by plantel. */
export async function estadoDePublicacion(
  servicio: Servicio,
  id: string,
): Promise<EstadoDePublicacion | Rechazo> {
  const solicitud = await servicio.almacen.publicaciones.solicitud(id);
  if (!solicitud) return new Rechazo('no-encontrado', 'Esa publicación no existe.');
  return estadoDe(servicio, solicitud);
}

export async function estadoDe({ almacen }: Servicio, solicitud: Solicitud): Promise<EstadoDePublicacion> {
  const { id, periodo, caracter, planteles: pedidos } = solicitud;
  const planteles = await almacen.publicaciones.avances(id);
  // Rows are being written while the request is young: it is not over until each plantel has its own.
  const terminada = planteles.length === pedidos.length && planteles.every(termino);
  const comun = { id, periodo, caracter, terminada, planteles };
  return 'unidad' in solicitud
    ? { ...comun, unidad: solicitud.unidad }
    : { ...comun, corte: solicitud.corte };
}
