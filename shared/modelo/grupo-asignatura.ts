import { z } from 'zod';
import { AlumnoDeAsignatura, PlanDeEvaluacion } from './asignatura-capturada';
import { ClavePeriodo } from './corte';
import { ClavePlantel } from './plantel';

/** One asignatura of the Universidad Tecnológica in one grupo, with what its docentes have captured. */
export const GrupoAsignatura = z.strictObject({
  grupo: z.string(),
  asignatura: z.string(),
  nombre: z.string(),
  docentes: z.array(z.string()),
  plan: PlanDeEvaluacion,
  alumnos: z.array(AlumnoDeAsignatura),
});
export type GrupoAsignatura = z.infer<typeof GrupoAsignatura>;

/** What the report of a unit is made from: every asignatura that a plantel captures in a periodo, as it stood. */
export const CapturasDePlantel = z.strictObject({
  plantel: ClavePlantel,
  periodo: ClavePeriodo,
  unidad: z.int().positive(),
  asignaturas: z.array(GrupoAsignatura),
});
export type CapturasDePlantel = z.infer<typeof CapturasDePlantel>;
