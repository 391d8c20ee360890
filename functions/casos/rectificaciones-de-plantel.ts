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

/** What may be changed of a captura after it closed. */
export interface Autorizacion {
  /** The corte or unit of the folio. */
  readonly momento: number;
  /** It and every other that an authorised rectification of the same captura opens. */
  readonly autorizados: readonly number[];
}

/** What a folio opens of a captura; null when it opens nothing: it is of another, or not authorised. */
export async function autorizacionDe(
  { almacen }: Servicio,
  { periodo, plantel, grupo, asignatura }: LugarDeCaptura,
  folio: string,
): Promise<Autorizacion | null> {
  const autorizadas = (await almacen.rectificaciones.dePlantel(periodo, plantel))
    .map(({ datos }) => datos.rectificacion)
    .filter(
      ({ estado, lugar }) =>
        estado === 'autorizada' && lugar.grupo === grupo && lugar.asignatura === asignatura,
    );
  const suya = autorizadas.find((una) => una.folio === folio);
  return suya ? { momento: suya.momento, autorizados: autorizadas.map(({ momento }) => momento) } : null;
}
