import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { ClavePeriodo, NumeroCorte } from './corte';
import { Cuenta } from './cuenta';
import { DecimalHastaCien } from './decimal-hasta-cien';
import { ClavePlantel } from './plantel';

/** A resultado de aprendizaje with its weight (points out of 100) and the corte by which it is due. */
export const Actividad = z.strictObject({
  ra: z.string().min(1, 'Falta la R.A.'),
  peso: DecimalHastaCien,
  corte: NumeroCorte,
});
export type Actividad = z.infer<typeof Actividad>;

/**
 * What SAE knows of one alumno in one módulo. `logros` runs parallel to the group's `actividades`: 0 to 100, or
 * null where nothing was captured. Attendance is cumulative; null when the sheet does not say.
 */
export const AlumnoEnModulo = z.strictObject({
  matricula: z.string().min(1, 'Falta la matrícula.'),
  nombre: z.string(),
  asistencias: Cuenta.nullable(),
  sesiones: Cuenta.nullable(),
  ultimaAsistencia: Fecha.nullable(),
  logros: z.array(DecimalHastaCien.nullable()),
});
export type AlumnoEnModulo = z.infer<typeof AlumnoEnModulo>;

export const GrupoModulo = z.strictObject({
  grupo: z.string().min(1, 'Falta el grupo.'),
  modulo: z.string().min(1, 'Falta el módulo.'),
  nombreModulo: z.string().nullable(),
  docentes: z.array(z.string().min(1, 'Falta el nombre del docente.')),
  actividades: z.array(Actividad),
  alumnos: z.array(AlumnoEnModulo),
});
export type GrupoModulo = z.infer<typeof GrupoModulo>;

/** The sábana de calificaciones of one plantel at one corte, whatever the layout it arrived in. */
export const Sabana = z.strictObject({
  plantel: ClavePlantel,
  periodo: ClavePeriodo,
  corte: NumeroCorte,
  gruposModulo: z.array(GrupoModulo),
});
export type Sabana = z.infer<typeof Sabana>;
