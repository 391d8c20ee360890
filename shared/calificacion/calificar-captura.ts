import { alumnoDeAsignatura } from '../captura/alumnos-de-celdas';
import { type Celdas, matriculasDe } from '../captura/celdas';
import { planDe } from '../captura/plan-de-captura';
import { moduloPorCalificar } from '../captura/por-calificar';
import { type AlumnoDeAsignatura } from '../modelo/asignatura-capturada';
import { type EnSabana, type PlanConalep, type PlanUt } from '../modelo/captura';
import { type NumeroCorte } from '../modelo/corte';
import { type Actividad, type AlumnoEnModulo } from '../modelo/sabana';
import { type Fraccion } from '../nucleo/fraccion';
import { situacionDeAsignatura, type SituacionDeAsignatura } from '../riesgo/situacion-de-asignatura';
import { calificarEnModulo, type CalificadoEnModulo } from './calificar-en-modulo';
import { type ContextoDeCalificacion } from './contexto-de-calificacion';

interface Identidad {
  readonly matricula: string;
  readonly nombre: string;
}

export type AlumnoUtCalificado = Identidad &
  SituacionDeAsignatura & { readonly esIntegradora: boolean; readonly capturado: AlumnoDeAsignatura };
export type AlumnoConalepCalificado = Identidad & CalificadoEnModulo & { readonly capturado: AlumnoEnModulo };

/** Every alumno of a captura by matrícula, with all that their institution grades. */
export type CapturaCalificada =
  | { readonly institucion: 'ut'; readonly plan: PlanUt; readonly alumnos: readonly AlumnoUtCalificado[] }
  | {
      readonly institucion: 'conalep';
      readonly plan: PlanConalep;
      readonly corte: NumeroCorte;
      readonly minimoAprobatorio: Fraccion | null;
      readonly alumnos: readonly AlumnoConalepCalificado[];
    };

type DeAlumno = ReadonlyMap<string, string>;

const SIN_CELDAS: DeAlumno = new Map();

/**
 * Grades everyone by what the cells say and, in a módulo of CONALEP, by what the sábana of the corte says where they say
 * nothing; null while the captura has no plan.
 */
export function calificarCaptura(
  celdas: Celdas,
  contexto: ContextoDeCalificacion,
  enSabana: EnSabana | null = null,
): CapturaCalificada | null {
  const plan = planDe(celdas);
  if (!plan) return null;
  if (plan.institucion === 'ut') {
    const alumnos = matriculasDe(celdas).map((matricula) =>
      calificarAlumnoUt(celdas.get(matricula) ?? SIN_CELDAS, plan, matricula, contexto),
    );
    return { institucion: 'ut', plan, alumnos };
  }
  const { corte, minimoAprobatorio } = contexto;
  const { actividades, alumnos } = moduloPorCalificar({ plan, celdas, enSabana }, corte);
  return {
    ...{ institucion: 'conalep', plan: { ...plan, actividades }, corte, minimoAprobatorio },
    alumnos: alumnos.map((uno) => calificarAlumnoConalep(uno, actividades, contexto)),
  };
}

/** One alumno of the Universidad Tecnológica, from their cells by columna (Reglamento UT, arts. 33 to 61). */
export function calificarAlumnoUt(
  suyas: DeAlumno,
  plan: PlanUt,
  matricula: string,
  { normas, dia }: Pick<ContextoDeCalificacion, 'normas' | 'dia'>,
): AlumnoUtCalificado {
  const capturado = alumnoDeAsignatura(suyas, plan, { matricula, grupo: '' });
  return {
    matricula,
    nombre: capturado.nombre,
    capturado,
    esIntegradora: plan.plan.esIntegradora,
    ...situacionDeAsignatura(plan.plan, capturado, dia, normas),
  };
}

/** One alumno of a módulo of CONALEP (PO-04, norma 12-c). */
const calificarAlumnoConalep = (
  capturado: AlumnoEnModulo,
  actividades: readonly Actividad[],
  contexto: ContextoDeCalificacion,
): AlumnoConalepCalificado => {
  const { matricula, nombre } = capturado;
  return { matricula, nombre, capturado, ...calificarEnModulo(capturado, actividades, contexto) };
};
