import { type Rectificacion } from '../../shared/modelo/rectificacion';
import { porCodigo } from '../../shared/nucleo/orden';
import { type Identidad } from '../seguridad/identidad';
import { rechazoPorPermiso } from '../seguridad/rechazo-por-permiso';
import { type Servicio } from './servicio';

/** What was asked for in a plantel, newest first; to a docente, what is of their capturas. */
export async function rectificacionesDePlantel(
  { almacen }: Servicio,
  identidad: Identidad,
  { periodo, plantel }: { readonly periodo: string; readonly plantel: string },
): Promise<Rectificacion[]> {
  const guardadas = await almacen.rectificaciones.dePlantel(periodo, plantel);
  return guardadas
    .filter(
      ({ datos: { docentes } }) => !rechazoPorPermiso('listar-rectificaciones', identidad, { docentes }),
    )
    .map(({ datos }) => datos.rectificacion)
    .toSorted((una, otra) => porCodigo(otra.solicitada, una.solicitada));
}
