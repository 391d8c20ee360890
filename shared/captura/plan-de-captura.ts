import { type UnidadDePlan } from '../modelo/asignatura-capturada';
import { PlanDeCaptura } from '../modelo/captura';
import { type Celdas, DE_TODOS, valorDe } from './celdas';
import { type Columna, esDeAsistencia } from './columna';

export const CLAVE_DEL_PLAN = { matricula: DE_TODOS, columna: 'plan' } as const;

/** The one text of a plan, so that two equal plans are one value. */
export const textoDePlan = (plan: PlanDeCaptura): string => JSON.stringify(PlanDeCaptura.parse(plan));

/** Null when the text is of no plan. */
export function leerPlan(texto: string): PlanDeCaptura | null {
  try {
    return PlanDeCaptura.safeParse(JSON.parse(texto)).data ?? null;
  } catch {
    return null;
  }
}

/** The plan of a captura; null while it has none. */
export function planDe(celdas: Celdas): PlanDeCaptura | null {
  const texto = valorDe(celdas, CLAVE_DEL_PLAN);
  return texto === null ? null : leerPlan(texto);
}

export interface Indicador {
  readonly unidad: number;
  readonly clave: string;
}

/** Indicators of a unit in the order of the plan. */
export const indicadoresDe = ({ unidad, criterios }: UnidadDePlan): Indicador[] =>
  criterios.flatMap(({ indicadores }) => indicadores.map(({ clave }) => ({ unidad, clave })));

/** What is graded of each alumno: scores of indicators (UT) or achievement of R.A. (CONALEP), in the order of the plan. */
export function columnasDeResultado(plan: PlanDeCaptura): Extract<Columna, { que: 'puntaje' | 'logro' }>[] {
  return plan.institucion === 'ut'
    ? plan.plan.unidades
        .flatMap(indicadoresDe)
        .map(({ unidad, clave }) => ({ que: 'puntaje' as const, unidad, indicador: clave }))
    : plan.actividades.map(({ ra }) => ({ que: 'logro' as const, ra }));
}

/** Where attendance is counted: each unit (UT), or the módulo as a whole (CONALEP). */
export const unidadesDeAsistencia = (plan: PlanDeCaptura): readonly (number | null)[] =>
  plan.institucion === 'ut' ? plan.plan.unidades.map(({ unidad }) => unidad) : [null];

/**
 * The corte (CONALEP) or the unit (UT) a columna is evaluated in; null for what accompanies all of them. Attendance is of
 * its unit, where it gives the right to be evaluated (Reglamento UT, art. 44); that of a módulo runs through its cortes.
 */
export function momentoDeColumna(plan: PlanDeCaptura, columna: Columna): number | null {
  if (columna.que === 'puntaje' || esDeAsistencia(columna)) return columna.unidad;
  if (columna.que !== 'logro' || plan.institucion !== 'conalep') return null;
  return plan.actividades.find(({ ra }) => ra === columna.ra)?.corte ?? null;
}
