import { type LugarDeCaptura } from '../../shared/modelo/captura';
import { type Rectificacion } from '../../shared/modelo/rectificacion';
import { porCodigo } from '../../shared/nucleo/orden';
import { type Identidad } from '../seguridad/identidad';
import { esVisible } from './alcance-de-docente';
import { type Servicio } from './servicio';

/** What was asked for in a plantel, newest first; to a docente, what is of their capturas. */
export async function rectificacionesDePlantel(
  { almacen }: Servicio,
  identidad: Identidad,
  { periodo, plantel }: { readonly periodo: string; readonly plantel: string },
): Promise<Rectificacion[]> {
  const guardadas = await almacen.rectificaciones.dePlantel(periodo, plantel);
  return guardadas
    .filter(({ datos }) => esVisible(identidad, datos.docentes))
    .map(({ datos }) => datos.rectificacion)
    .toSorted((una, otra) => porCodigo(otra.solicitada, una.solicitada));
}

/** The corte or unit of a captura that a folio opens; null when it opens none: it is of another, or not authorised. */
export async function momentoAutorizado(
  { almacen }: Servicio,
  { periodo, plantel, grupo, asignatura }: LugarDeCaptura,
  folio: string,
): Promise<number | null> {
  const guardada = await almacen.rectificaciones.actual(periodo, plantel, folio);
  if (guardada?.datos.rectificacion.estado !== 'autorizada') return null;
  const { lugar, momento } = guardada.datos.rectificacion;
  return lugar.grupo === grupo && lugar.asignatura === asignatura ? momento : null;
}
