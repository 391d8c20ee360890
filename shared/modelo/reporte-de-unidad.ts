import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { ClavePeriodo } from './corte';
import { Cuenta } from './cuenta';
import { ClavePlantel } from './plantel';
import { ConteoDeNiveles, Nivel } from './reporte';

/** Exact quotient in lowest terms: "9", "26/3". */
const cociente = z.string();
const NumeroDeNivel = z.literal([8, 9, 10]).nullable();

/** Levels as people read them, in an asignatura that is not integradora and in one that is (Arts. 37 to 41). */
export const Letra = z.enum(['SA', 'DE', 'AU', 'CO', 'CD', 'CA', 'NA']);
export type Letra = z.infer<typeof Letra>;

/** Flags of a unit and of an alumno in an asignatura, in the order in which reports list them. */
export const ClaveBanderaUt = z.enum(['R04', 'R05', 'R09', 'R10']);
export type ClaveBanderaUt = z.infer<typeof ClaveBanderaUt>;

export const BanderaUt = z.strictObject({ clave: ClaveBanderaUt, nivel: z.enum(['amarillo', 'rojo']) });
export type BanderaUt = z.infer<typeof BanderaUt>;

/** The thresholds a report was made with, as its readers see them. */
export const ParametrosDeUnidad = z.strictObject({
  minimoAprobatorio: z.string(),
  R04_amarilloMenorQue: z.string(),
  R04_rojoMenorQue: z.string(),
  R05_diasAmarillo: Cuenta,
  R05_diasRojoMasDe: Cuenta,
  remedialesMaximas: Cuenta,
  R10_vecesDesde: Cuenta,
});
export type ParametrosDeUnidad = z.infer<typeof ParametrosDeUnidad>;

/**
 * One alumno in one unit. What is pending has no grade and no level; without the right the unit is NA, and the grade is
 * still told (Art. 44). `pendientes` names the indicators without a score.
 */
export const UnidadDeFila = z.strictObject({
  unidad: z.int().positive(),
  porCriterio: z.record(z.string(), cociente),
  calificacion: cociente.nullable(),
  calificacion2: z.string().nullable(),
  pendientes: z.array(z.string()),
  asistencias: Cuenta,
  sesiones: Cuenta,
  derecho: z.boolean(),
  estadoInicial: z.enum(['EVALUADA', 'PENDIENTE', 'NA']),
  motivo: z.enum(['BAJO_MINIMO', 'SIN_DERECHO']).nullable(),
  nivelInicial: NumeroDeNivel,
  letraInicial: Letra.nullable(),
  banderas: z.array(BanderaUt),
  nivelFinal: NumeroDeNivel,
  letraFinal: Letra.nullable(),
});
export type UnidadDeFila = z.infer<typeof UnidadDeFila>;

/** A remedial and what became of it; only what was applied has a level and counts against the two (Art. 51). */
export const RemedialDeFila = z.strictObject({
  unidad: z.int().positive(),
  fecha: Fecha,
  calificacion: cociente,
  tipo: z.enum(['recuperacion', 'mejora']).nullable(),
  resultado: z.enum(['APLICADA', 'REQUIERE_CONFIRMACION', 'LIMITE_REMEDIALES', 'PENDIENTE']),
  nivel: NumeroDeNivel.optional(),
  letra: Letra.optional(),
});
export type RemedialDeFila = z.infer<typeof RemedialDeFila>;

/** `promedio` is the simple mean of the levels of the units, before its one rounding (Art. 39). */
export const FinalDeFila = z.strictObject({
  estado: z.enum(['APROBADA', 'NO_ACREDITADA', 'INCOMPLETA']),
  numero: NumeroDeNivel,
  letra: Letra,
  promedio: cociente.nullable(),
});
export type FinalDeFila = z.infer<typeof FinalDeFila>;

/**
 * One alumno in one asignatura, up to the unit that is reported. `docente` joins several with "; ". `nivel` is the worst
 * of the flags; grey when nothing could be evaluated yet.
 */
export const FilaDeAlumnoAsignatura = z.strictObject({
  matricula: z.string(),
  nombre: z.string(),
  grupo: z.string(),
  asignatura: z.string(),
  docente: z.string(),
  esIntegradora: z.boolean(),
  vecesCursada: Cuenta,
  ultimaAsistencia: Fecha.nullable(),
  unidades: z.array(UnidadDeFila),
  remediales: z.array(RemedialDeFila),
  remedialesUsadas: Cuenta,
  final: FinalDeFila,
  unidadesNA: z.array(z.int().positive()),
  asesoria: z.boolean(),
  diasSinAsistir: z.int().nullable(),
  banderas: z.array(BanderaUt),
  nivel: Nivel,
});
export type FilaDeAlumnoAsignatura = z.infer<typeof FilaDeAlumnoAsignatura>;

/** How many rows have each letter; what nobody has is absent. */
const ConteoDeFinales = z.partialRecord(z.enum([...Letra.options, 'INCOMPLETA']), Cuenta);
export const ConteoDeLetras = z.partialRecord(z.enum([...Letra.options, 'PENDIENTE']), Cuenta);
export type ConteoDeLetras = z.infer<typeof ConteoDeLetras>;

/** Raised flags by clave, R04 once for each unit; a clave nobody raised is absent. */
const ConteoDeBanderasUt = z.partialRecord(
  ClaveBanderaUt,
  z.strictObject({ amarillo: Cuenta, rojo: Cuenta }),
);

/** Counts of rows alumno × asignatura, the same whichever way they are gathered. Units go by their number. */
const totales = {
  alumnosAsignaturas: Cuenta,
  unidadInicial: z.record(z.string(), ConteoDeLetras),
  unidadFinal: z.record(z.string(), ConteoDeLetras),
  final: ConteoDeFinales,
  remedialesAplicadas: Cuenta,
  asesorias: Cuenta,
  /** Units that are NA for want of attendance. */
  sinDerecho: Cuenta,
  banderas: ConteoDeBanderasUt,
  niveles: ConteoDeNiveles,
};
export const TotalesDeUnidad = z.strictObject(totales);
export type TotalesDeUnidad = z.infer<typeof TotalesDeUnidad>;

export const FilaDeGrupoAsignatura = z.strictObject({
  grupo: z.string(),
  asignatura: z.string(),
  nombre: z.string(),
  docentes: z.array(z.string()),
  esIntegradora: z.boolean(),
  ...totales,
});
export type FilaDeGrupoAsignatura = z.infer<typeof FilaDeGrupoAsignatura>;

/** One alumno over all their asignaturas. */
export const FilaDeAlumnoUt = z.strictObject({
  matricula: z.string(),
  nombre: z.string(),
  grupos: z.array(z.string()),
  asignaturas: Cuenta,
  noAcreditadas: Cuenta,
  asesorias: Cuenta,
  remedialesUsadas: Cuenta,
  nivel: Nivel,
});
export type FilaDeAlumnoUt = z.infer<typeof FilaDeAlumnoUt>;

/** The report of one plantel of the Universidad Tecnológica up to one unit. Lists go by their keys' code points. */
export const ReporteDeUnidad = z.strictObject({
  plantel: ClavePlantel,
  periodo: ClavePeriodo,
  unidad: z.int().positive(),
  fechaReferencia: Fecha,
  parametros: ParametrosDeUnidad,
  plantelTotales: TotalesDeUnidad.extend({
    alumnos: Cuenta,
    nivelAlumnos: ConteoDeNiveles,
    /** Scores of units that come after this one: counted, and used in nothing else. */
    capturasAnticipadas: Cuenta,
  }),
  porGrupo: z.array(z.strictObject({ grupo: z.string(), ...totales })),
  porAsignatura: z.array(z.strictObject({ asignatura: z.string(), nombre: z.string(), ...totales })),
  porGrupoAsignatura: z.array(FilaDeGrupoAsignatura),
  porDocente: z.array(z.strictObject({ docente: z.string(), gruposAsignatura: Cuenta, ...totales })),
  alumnos: z.array(FilaDeAlumnoUt),
  alumnosAsignaturas: z.array(FilaDeAlumnoAsignatura),
});
export type ReporteDeUnidad = z.infer<typeof ReporteDeUnidad>;
