import { z } from 'zod';
import { leerDecimalLlano } from '../nucleo/decimal';
import { Fecha } from '../nucleo/fecha';
import { Fraccion } from '../nucleo/fraccion';
import { Cuenta } from './cuenta';

const decimalHasta = (tope: number) =>
  z
    .string()
    .max(40)
    .refine((texto) => {
      const valor = leerDecimalLlano(texto);
      return valor !== null && valor.signo() >= 0 && !valor.mayorQue(Fraccion.de(tope));
    }, `Se esperaba un número de 0 a ${tope}.`);

const Peso = decimalHasta(1);
const Calificacion = decimalHasta(10);

export const CRITERIOS = ['Saber', 'Saber Hacer', 'Ser'] as const;

/** One instrument of the plan: its weight within its criterio, 0 to 1, and which part of the grade it is (Art. 34). */
export const IndicadorDePlan = z.strictObject({
  clave: z.string().min(1),
  evidencia: z.string(),
  instrumento: z.string(),
  tipo: z.enum(['continua', 'sumativa']),
  peso: Peso,
});
export type IndicadorDePlan = z.infer<typeof IndicadorDePlan>;

export const CriterioDePlan = z.strictObject({
  nombre: z.enum(CRITERIOS),
  peso: Peso,
  indicadores: z.array(IndicadorDePlan).min(1),
});
export type CriterioDePlan = z.infer<typeof CriterioDePlan>;

export const UnidadDePlan = z.strictObject({
  unidad: z.int().positive(),
  nombre: z.string(),
  criterios: z.array(CriterioDePlan).min(1),
});
export type UnidadDePlan = z.infer<typeof UnidadDePlan>;

/** The plan de evaluación of an asignatura of the Universidad Tecnológica (Arts. 32 to 34). */
export const PlanDeEvaluacion = z.strictObject({
  clave: z.string().min(1),
  asignatura: z.string(),
  esIntegradora: z.boolean(),
  unidades: z.array(UnidadDePlan).min(1),
});
export type PlanDeEvaluacion = z.infer<typeof PlanDeEvaluacion>;

/** A score of 0 to 10; NP: did not come and did not justify it, which is zero. JU, justified, and null are pending (Art. 46). */
export const Puntaje = z.union([Calificacion, z.literal(['NP', 'JU'])]).nullable();
export type Puntaje = z.infer<typeof Puntaje>;

/** `puntajes` runs parallel to the indicators of the unit, in the order of the plan. */
export const CapturaDeUnidad = z.strictObject({
  puntajes: z.array(Puntaje),
  sesiones: Cuenta,
  asistencias: Cuenta,
});
export type CapturaDeUnidad = z.infer<typeof CapturaDeUnidad>;

/** A remedial that was presented. `confirmada`: the alumno accepts an improvement that lowers the unit to NA (Art. 52). */
export const RemedialCapturada = z.strictObject({
  unidad: z.int().positive(),
  fecha: Fecha,
  calificacion: Calificacion,
  confirmada: z.boolean(),
});
export type RemedialCapturada = z.infer<typeof RemedialCapturada>;

/** `unidades` runs parallel to those of the plan. */
export const AlumnoDeAsignatura = z.strictObject({
  matricula: z.string().min(1),
  nombre: z.string(),
  grupo: z.string(),
  vecesCursada: Cuenta,
  ultimaAsistencia: Fecha.nullable(),
  unidades: z.array(CapturaDeUnidad),
  remediales: z.array(RemedialCapturada),
});
export type AlumnoDeAsignatura = z.infer<typeof AlumnoDeAsignatura>;

/** An asignatura with its plan and what was captured of each alumno of a grupo. */
export const AsignaturaCapturada = z.strictObject({
  plan: PlanDeEvaluacion,
  alumnos: z.array(AlumnoDeAsignatura),
});
export type AsignaturaCapturada = z.infer<typeof AsignaturaCapturada>;
