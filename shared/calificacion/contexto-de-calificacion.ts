import { type PlanDeCaptura } from '../modelo/captura';
import { type Calendario, type NumeroCorte } from '../modelo/corte';
import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { type DiaDeReferencia } from '../riesgo/dia-de-referencia';

/** What grades need besides what was captured. Null is not known: what depends on it is left without a level. */
export interface ContextoDeCalificacion {
  readonly normas: Normas;
  /** CONALEP: the corte that is looked at. */
  readonly corte: NumeroCorte;
  /** CONALEP: 0 to 100, as the institution configures it. */
  readonly minimoAprobatorio: Fraccion | null;
  readonly dia: DiaDeReferencia | null;
}

/** The day up to which a corte (CONALEP) or a unit (UT) counts absences; null where the calendar does not set it. */
export function diaDeReferencia(
  { institucion }: Pick<PlanDeCaptura, 'institucion'>,
  momento: number,
  calendario: Calendario | null,
): DiaDeReferencia | null {
  const fecha =
    institucion === 'conalep'
      ? calendario?.cortes.find(({ corte }) => corte === momento)?.fechaReferencia
      : calendario?.unidades?.find(({ unidad }) => unidad === momento)?.fechaReferencia;
  if (!calendario || fecha === undefined) return null;
  return {
    fechaReferencia: fecha,
    diasInhabiles: calendario.diasNoLaborables.map((dia) => dia.fecha),
  };
}
