import { z } from 'zod';
import { Cuenta } from './cuenta';
import { Fecha } from '../nucleo/fecha';
import { ClavePeriodo, NumeroCorte } from './corte';
import { ClavePlantel } from './plantel';
import { Actividad } from './sabana';

const decimal = z.string();
/** Exact quotient in lowest terms: "35", "853/12". */
const cociente = z.string();

export const NIVELES = ['verde', 'amarillo', 'rojo', 'gris'] as const;
export const Nivel = z.enum(NIVELES);
export type Nivel = z.infer<typeof Nivel>;

/** Flags on an alumno in a módulo, in the order in which reports list them. */
export const CLAVES_DE_MODULO = ['R01', 'R02', 'R03', 'R04c', 'R05', 'R08'] as const;
export const CLAVES_DE_ALUMNO = ['R06', 'R07'] as const;
export const ClaveBandera = z.enum([...CLAVES_DE_MODULO, ...CLAVES_DE_ALUMNO]);
export type ClaveBandera = z.infer<typeof ClaveBandera>;

/** A raised flag. Green and grey raise none. */
export const Bandera = z.strictObject({ clave: ClaveBandera, nivel: z.enum(['amarillo', 'rojo']) });
export type Bandera = z.infer<typeof Bandera>;

export const ConteoDeNiveles = z.strictObject({
  verde: Cuenta,
  amarillo: Cuenta,
  rojo: Cuenta,
  gris: Cuenta,
});
export type ConteoDeNiveles = z.infer<typeof ConteoDeNiveles>;

/** Raised flags by clave; a clave nobody raised is absent. */
export const ConteoDeBanderas = z.partialRecord(
  ClaveBandera,
  z.strictObject({ amarillo: Cuenta, rojo: Cuenta }),
);
export type ConteoDeBanderas = z.infer<typeof ConteoDeBanderas>;

/** The thresholds a report was made with, as its readers see them. */
export const ParametrosDelReporte = z.strictObject({
  minimoAprobatorio: decimal,
  R02_margenAmarillo: decimal,
  R03_requeridoAmarillo: decimal,
  R03_cortes: z.array(NumeroCorte),
  R04c_amarilloMenorQue: decimal,
  R04c_rojoMenorQue: decimal,
  R05_diasAmarillo: Cuenta,
  R05_diasRojoMasDe: Cuenta,
  R06_rojoDesde: Cuenta,
  R07_incidenciasRojoDesde: Cuenta,
  R07_suspensionesRojoDesde: Cuenta,
  R08_amarilloDesde: decimal,
  R08_rojoDesde: decimal,
  R08_cortes: z.array(NumeroCorte),
  R14_rojoDesdePorcentaje: decimal,
});
export type ParametrosDelReporte = z.infer<typeof ParametrosDelReporte>;

/** Counts of rows alumno × módulo, the same whichever way they are gathered. */
const agregado = {
  alumnosModulos: Cuenta,
  incumplimientosRegistro: Cuenta,
  sinRegistro: Cuenta,
  semaforo: ConteoDeNiveles,
  semaforoConR01: ConteoDeNiveles,
  banderas: ConteoDeBanderas,
  sumaEsperado: cociente,
  sumaRegistrado: cociente,
  sumaLogrado: cociente,
  desempeno: cociente.nullable(),
  desempeno2: z.string().nullable(),
};
export const Agregado = z.strictObject(agregado);
export type Agregado = z.infer<typeof Agregado>;

export const FilaDeGrupo = z.strictObject({
  grupo: z.string(),
  ...agregado,
  nivelAlumnos: ConteoDeNiveles,
  nivelAlumnosConR01: ConteoDeNiveles,
});
export type FilaDeGrupo = z.infer<typeof FilaDeGrupo>;

export const FilaDeModulo = z.strictObject({
  modulo: z.string(),
  nombreModulo: z.string().nullable(),
  ...agregado,
});
export type FilaDeModulo = z.infer<typeof FilaDeModulo>;

/** `actividades` is the weight table every row of the grupo-módulo was computed with. */
export const FilaDeGrupoModulo = z.strictObject({
  grupo: z.string(),
  modulo: z.string(),
  nombreModulo: z.string().nullable(),
  docentes: z.array(z.string()),
  actividades: z.array(Actividad),
  ...agregado,
});
export type FilaDeGrupoModulo = z.infer<typeof FilaDeGrupoModulo>;

export const FilaDeDocente = z.strictObject({
  docente: z.string(),
  ...agregado,
  gruposModulo: Cuenta,
  gruposModuloConR01: Cuenta,
  R14: z.enum(['amarillo', 'rojo']).nullable(),
});
export type FilaDeDocente = z.infer<typeof FilaDeDocente>;

export const FilaDeAlumno = z.strictObject({
  matricula: z.string(),
  nombre: z.string(),
  grupos: z.array(z.string()),
  modulos: Cuenta,
  incumplimientosRegistro: Cuenta,
  modulosR02Rojo: Cuenta,
  incidencias: Cuenta,
  suspensiones: Cuenta,
  banderas: z.array(Bandera),
  nivel: Nivel,
  nivelConR01: Nivel,
});
export type FilaDeAlumno = z.infer<typeof FilaDeAlumno>;

/**
 * One alumno in one módulo (`datos` of PO-04 norma 12-c): E expected, R registered, A achieved weight. Exact values
 * are quotients; those that end in 2 are shown with two decimals, half up. `docente` joins several with "; ".
 * `pendientes` names the R.A. due by the corte without a captured result.
 */
export const FilaDeAlumnoModulo = z.strictObject({
  matricula: z.string(),
  nombre: z.string(),
  grupo: z.string(),
  modulo: z.string(),
  docente: z.string(),
  pesoEsperado: cociente,
  pesoRegistrado: cociente,
  faltante: cociente,
  pesoLogrado: cociente,
  pesoLogrado2: z.string(),
  desempeno: cociente.nullable(),
  desempeno2: z.string().nullable(),
  tope: cociente,
  requerido: cociente.nullable(),
  caida: cociente.nullable(),
  asistencias: Cuenta.nullable(),
  sesiones: Cuenta.nullable(),
  ultimaAsistencia: Fecha.nullable(),
  diasSinAsistir: z.number().int().nullable(),
  pendientes: z.array(z.string()),
  banderas: z.array(Bandera),
  semaforo: Nivel,
  semaforoConR01: Nivel,
});
export type FilaDeAlumnoModulo = z.infer<typeof FilaDeAlumnoModulo>;

/** The Reporte SISEAC of one plantel at one corte. Lists are ordered by their keys' code points. */
export const Reporte = z.strictObject({
  plantel: ClavePlantel,
  periodo: ClavePeriodo,
  corte: NumeroCorte,
  fechaReferencia: Fecha,
  parametros: ParametrosDelReporte,
  plantelTotales: Agregado.extend({
    alumnos: Cuenta,
    nivelAlumnos: ConteoDeNiveles,
    nivelAlumnosConR01: ConteoDeNiveles,
    banderasAlumno: ConteoDeBanderas,
    capturasAnticipadas: Cuenta,
    docentesR14: z.strictObject({ amarillo: Cuenta, rojo: Cuenta }),
  }),
  porGrupo: z.array(FilaDeGrupo),
  porModulo: z.array(FilaDeModulo),
  porGrupoModulo: z.array(FilaDeGrupoModulo),
  porDocente: z.array(FilaDeDocente),
  alumnos: z.array(FilaDeAlumno),
  alumnosModulos: z.array(FilaDeAlumnoModulo),
});
export type Reporte = z.infer<typeof Reporte>;
