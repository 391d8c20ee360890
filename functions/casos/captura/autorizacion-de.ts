import { haVencido } from '../../../shared/captura/rectificacion-vencida';
import { type LugarDeCaptura } from '../../../shared/modelo/captura';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { hoy } from '../hoy';
import { type Servicio } from '../servicio';

/** What may be changed of a captura after it closed. */
export interface Autorizacion {
  /** The corte or unit of the folio. */
  readonly momento: number;
  /** It and every other that a rectification of the same captura, authorised and in its term, opens. */
  readonly autorizados: readonly number[];
  /** The day the folio expired, when it did: then it opens nothing. */
  readonly vencio: Fecha | null;
}

/** What a folio opens of a captura; null when it opens nothing: it is of another, or not authorised. */
export async function autorizacionDe(
  servicio: Servicio,
  { periodo, plantel, grupo, asignatura }: LugarDeCaptura,
  folio: string,
): Promise<Autorizacion | null> {
  const dia = hoy(servicio);
  const autorizadas = (await servicio.almacen.rectificaciones.dePlantel(periodo, plantel))
    .map(({ datos }) => datos.rectificacion)
    .filter(
      ({ estado, lugar }) =>
        estado === 'autorizada' && lugar.grupo === grupo && lugar.asignatura === asignatura,
    );
  const suya = autorizadas.find((una) => una.folio === folio);
  if (!suya) return null;
  const vigentes = autorizadas.filter((una) => !haVencido(una, dia));
  return {
    momento: suya.momento,
    autorizados: haVencido(suya, dia) ? [] : vigentes.map(({ momento }) => momento),
    vencio: haVencido(suya, dia) ? suya.vence : null,
  };
}
