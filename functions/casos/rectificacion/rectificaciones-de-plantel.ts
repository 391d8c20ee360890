import { type Pagina } from '../../../shared/modelo/pagina';
import { type Rectificacion } from '../../../shared/modelo/rectificacion';
import { type Identidad } from '../../seguridad/identidad';
import { rechazoPorPermiso } from '../../seguridad/rechazo-por-permiso';
import { paginar, type PeticionDePagina } from '../paginar';
import { type Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** No instant comes after it; what is left until it sorts instants from the last to the first. */
const FIN_DEL_TIEMPO = 8.64e15;

/** What waits for a decision first, oldest first; then what was decided, latest first. */
const PENDIENTES_PRIMERO = {
  llave: ({ decidida, solicitada, folio }: Rectificacion): string =>
    decidida === null
      ? `0 ${solicitada} ${folio}`
      : `1 ${String(FIN_DEL_TIEMPO - Date.parse(decidida)).padStart(16, '0')} ${folio}`,
  sentido: 'ascendente',
} as const;

/** What was asked for in a plantel; to a docente, what is of their capturas. */
export async function rectificacionesDePlantel(
  { almacen }: Servicio,
  identidad: Identidad,
  { periodo, plantel }: { readonly periodo: string; readonly plantel: string },
  pedida: PeticionDePagina,
): Promise<Pagina<Rectificacion> | Rechazo> {
  const guardadas = await almacen.rectificaciones.dePlantel(periodo, plantel);
  const suyas = guardadas
    .filter(
      ({ datos: { docentes } }) => !rechazoPorPermiso('listar-rectificaciones', identidad, { docentes }),
    )
    .map(({ datos }) => datos.rectificacion);
  return paginar(suyas, { de: `rectificaciones/${periodo}/${plantel}`, ...PENDIENTES_PRIMERO }, pedida);
}
