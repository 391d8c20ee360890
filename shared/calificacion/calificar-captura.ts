import { alumnoDeAsignatura, alumnoEnModulo } from '../captura/alumnos-de-celdas';
import { type Celdas, matriculasDe } from '../captura/celdas';
import { planDe } from '../captura/plan-de-captura';
import { type AlumnoDeAsignatura } from '../modelo/asignatura-capturada';
import { type PlanConalep, type PlanUt } from '../modelo/captura';
import { type NumeroCorte } from '../modelo/corte';
import { type AlumnoEnModulo } from '../modelo/sabana';
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

/** Grades everyone by what the cells say; null while the captura has no plan. */
export function calificarCaptura(celdas: Celdas, contexto: ContextoDeCalificacion): CapturaCalificada | null {
  const plan = planDe(celdas);
  if (!plan) return null;
  const cadaUno = <T>(calificar: (suyas: DeAlumno, matricula: string) => T): T[] =>
    matriculasDe(celdas).map((matricula) => calificar(celdas.get(matricula) ?? SIN_CELDAS, matricula));
  if (plan.institucion === 'ut') {
    const alumnos = cadaUno((suyas, matricula) => calificarAlumnoUt(suyas, plan, matricula, contexto));
    return { institucion: 'ut', plan, alumnos };
  }
  const alumnos = cadaUno((suyas, matricula) => calificarAlumnoConalep(suyas, plan, matricula, contexto));
  const { corte, minimoAprobatorio } = contexto;
  return { institucion: 'conalep', plan, corte, minimoAprobatorio, alumnos };
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

/** One alumno of a módulo of CONALEP, from their cells by columna (PO-04, norma 12-c). */
export const calificarAlumnoConalep = (
  suyas: DeAlumno,
  plan: PlanConalep,
  matricula: string,
  contexto: ContextoDeCalificacion,
): AlumnoConalepCalificado => {
  const capturado = alumnoEnModulo(suyas, plan, matricula);
  const { nombre } = capturado;
  return { matricula, nombre, capturado, ...calificarEnModulo(capturado, plan.actividades, contexto) };
};
