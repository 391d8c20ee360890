import { celdasDeBandeja } from '../../../shared/captura/bandeja';
import { planDe } from '../../../shared/captura/plan-de-captura';
import { noCapturados } from '../../../shared/captura/por-calificar';
import { type CapturaCalificada } from '../../../shared/calificacion/calificar-captura';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type Actividad } from '../../../shared/modelo/sabana';
import { porCodigo } from '../../../shared/nucleo/orden';
import { type Memoria } from './memoria';

/** What Excel can recalculate of a captura from its own sheets. */
export interface Comprobable {
  /** Of the captura, as the sheet Plan has it. */
  readonly plan: PlanDeCaptura;
  /** Matrículas whose figures take something from the sábana: a result, or the plan. */
  readonly conSabana: ReadonlySet<string>;
}

export function loComprobable(
  memoria: Pick<Memoria, 'bandeja'> | null,
  calificada: CapturaCalificada,
): Comprobable {
  const celdas = memoria && celdasDeBandeja(memoria.bandeja);
  const plan = celdas && planDe(celdas);
  if (!plan || plan.institucion !== 'conalep' || calificada.institucion !== 'conalep') {
    return { plan: plan ?? calificada.plan, conSabana: new Set() };
  }
  const { actividades } = calificada.plan;
  const alumnos = calificada.alumnos.map(({ capturado }) => capturado);
  const conSabana = sonIguales(actividades, plan.actividades)
    ? noCapturados(celdas, { actividades, alumnos }).keys()
    : alumnos.map(({ matricula }) => matricula);
  return { plan, conSabana: new Set(conSabana) };
}

/** In whatever order. */
const sonIguales = (unas: readonly Actividad[], otras: readonly Actividad[]): boolean =>
  enTexto(unas) === enTexto(otras);

const enTexto = (actividades: readonly Actividad[]): string =>
  actividades
    .map(({ ra, peso, corte }) => JSON.stringify([ra, peso, corte]))
    .toSorted(porCodigo)
    .join();
