import { type Columna } from '../../../shared/captura/columna';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';

/** What a person types in a column, and so what its cells admit. */
export type Entrada =
  | 'puntaje'
  | 'logro'
  | 'vez'
  | 'sesiones'
  | 'asistencias'
  | 'marca'
  | 'fecha'
  | 'matricula'
  | 'unidad'
  | 'calificacion'
  | 'si-no';

/** Null for what the system alone writes. */
export function entradaDe(columna: Columna): Entrada | null {
  switch (columna.que) {
    case 'puntaje':
    case 'logro':
    case 'sesiones':
    case 'asistencias':
      return columna.que;
    case 'veces-cursada':
      return 'vez';
    case 'sesion':
      return 'marca';
    case 'ultima-asistencia':
      return 'fecha';
    default:
      return null;
  }
}

/** What a rule of a column needs to know of its captura. */
export interface ContextoDeEntrada {
  readonly numero: number;
  /** Those of the plan of a Universidad Tecnológica. */
  readonly unidades: readonly number[];
}

/** A cell of the sheet, from zero. */
export interface LugarDeCelda {
  readonly fila: number;
  readonly columna: number;
}

export const unidadesDe = (plan: PlanDeCaptura): number[] =>
  plan.institucion === 'ut' ? plan.plan.unidades.map(({ unidad }) => unidad) : [];
