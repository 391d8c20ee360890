import {
  type AlumnoDeAsignatura,
  type CriterioDePlan,
  type PlanDeEvaluacion,
  type Puntaje,
} from '../modelo/asignatura-capturada';
import { decimal } from '../nucleo/decimal';
import { CERO, type Fraccion } from '../nucleo/fraccion';
import { type AsignaturaConRubrica, type UnidadConRubrica } from './asignatura-evaluada';
import { type CriterioCapturado, type IndicadorCapturado } from './rubrica-capturada';

export interface InstrumentoCapturado extends IndicadorCapturado {
  readonly clave: string;
}

export interface CriterioConInstrumentos extends CriterioCapturado {
  readonly nombre: CriterioDePlan['nombre'];
  readonly indicadores: readonly InstrumentoCapturado[];
}

export interface UnidadConInstrumentos extends UnidadConRubrica {
  readonly criterios: readonly CriterioConInstrumentos[];
}

/** A captured asignatura whose indicators keep the clave that the plan gives them. */
export interface AsignaturaConInstrumentos extends AsignaturaConRubrica {
  readonly unidades: readonly UnidadConInstrumentos[];
}

/** What was captured of one alumno under its plan, with exact numbers in place of their texts. */
export const asignaturaConRubrica = (
  plan: PlanDeEvaluacion,
  { unidades, remediales }: AlumnoDeAsignatura,
): AsignaturaConInstrumentos => ({
  esIntegradora: plan.esIntegradora,
  unidades: plan.unidades.map(({ criterios }, u) => {
    const captura = unidades[u];
    const valores = (captura?.puntajes ?? []).map(valorDe);
    let siguiente = 0;
    return {
      asistencias: captura?.asistencias ?? 0,
      sesiones: captura?.sesiones ?? 0,
      criterios: criterios.map(({ nombre, peso, indicadores }) => ({
        nombre,
        peso: decimal(peso),
        indicadores: indicadores.map(({ clave, tipo, peso: suyo }) => ({
          clave,
          tipo,
          peso: decimal(suyo),
          valor: valores[siguiente++] ?? null,
        })),
      })),
    };
  }),
  remediales: remediales.map(({ unidad, fecha, calificacion, confirmada }) => ({
    unidad: plan.unidades.findIndex((una) => una.unidad === unidad),
    fecha,
    calificacion: decimal(calificacion),
    confirmada,
  })),
});

/** Art. 46: not coming without a reason is zero; a justified absence stays pending. */
function valorDe(puntaje: Puntaje): Fraccion | null {
  if (puntaje === 'NP') return CERO;
  return puntaje === null || puntaje === 'JU' ? null : decimal(puntaje);
}
