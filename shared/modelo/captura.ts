import { z } from 'zod';
import { PlanDeEvaluacion } from './asignatura-capturada';
import { ClaveDeLugar } from './clave-de-lugar';
import { ClavePeriodo, NumeroCorte } from './corte';
import { ClavePlantel } from './plantel';
import { Actividad, GrupoModulo } from './sabana';

/** Which captura: one asignatura or módulo of one grupo, in a plantel and a periodo. */
export const LugarDeCaptura = z.strictObject({
  plantel: ClavePlantel,
  periodo: ClavePeriodo,
  grupo: ClaveDeLugar,
  asignatura: ClaveDeLugar,
});
export type LugarDeCaptura = z.infer<typeof LugarDeCaptura>;

/** A level of a rubric: the key that captures it and the score of 0 to 10 it is worth. */
export const NivelDeRubrica = z.strictObject({
  tecla: z.string().regex(/^[A-Z]$/, 'La tecla es una letra mayúscula.'),
  nombre: z.string().min(1, 'Falta el nombre del nivel.').max(40, 'El nombre pasa de 40 caracteres.'),
  puntaje: z.string().regex(/^(10|\d(\.\d{1,2})?)$/, 'El puntaje es un número de 0 a 10.'),
});
export type NivelDeRubrica = z.infer<typeof NivelDeRubrica>;

/** Attendance is kept as totals, or session by session, from which the totals are counted. */
const comun = {
  nombre: z.string().max(160, 'El nombre pasa de 160 caracteres.'),
  docentes: z
    .array(z.string().min(1, 'Falta el nombre del docente.').max(160))
    .min(1, 'Falta el docente.')
    .max(10),
  asistencia: z.enum(['totales', 'sesiones']),
};

/** What is captured and how it weighs: the rubric of a Universidad Tecnológica, or the R.A. of a CONALEP módulo. */
export const PlanDeCaptura = z.discriminatedUnion('institucion', [
  z.strictObject({
    institucion: z.literal('ut'),
    ...comun,
    plan: PlanDeEvaluacion,
    niveles: z.array(NivelDeRubrica).max(12),
  }),
  z.strictObject({
    institucion: z.literal('conalep'),
    ...comun,
    actividades: z.array(Actividad).min(1).max(60),
  }),
]);
export type PlanDeCaptura = z.infer<typeof PlanDeCaptura>;
export type PlanUt = Extract<PlanDeCaptura, { institucion: 'ut' }>;
export type PlanConalep = Extract<PlanDeCaptura, { institucion: 'conalep' }>;

const Matricula = z
  .string()
  .regex(/^([0-9A-Z][0-9A-Z-]{0,19})?$/, 'La matrícula lleva cifras, letras y guiones.');
const NombreDeColumna = z.string().min(1).max(160);
const Valor = z.string().min(1, 'Un valor no va vacío: sin dato es null.').max(60_000);
const Motivo = z.string().trim().min(1, 'Falta el motivo.').max(500, 'El motivo pasa de 500 caracteres.');

/**
 * One captured datum, as text in its canonical form. The matrícula is empty for what is of the whole captura. What each
 * columna may hold is said by `shared/captura/columna.ts`.
 */
export const CeldaDeCaptura = z.strictObject({
  matricula: Matricula,
  columna: NombreDeColumna,
  valor: Valor,
});
export type CeldaDeCaptura = z.infer<typeof CeldaDeCaptura>;

/**
 * A change of one datum, with the value it started from (null: sin dato). `descartado` is the other value of a conflict
 * that a person resolved; it alone allows a change from a value to itself, which leaves the choice in the history.
 */
export const CambioDeCelda = z.strictObject({
  matricula: Matricula,
  columna: NombreDeColumna,
  antes: Valor.nullable(),
  despues: Valor.nullable(),
  cuando: z.iso.datetime(),
  motivo: Motivo.nullable(),
  descartado: Valor.nullable().optional(),
});
export type CambioDeCelda = z.infer<typeof CambioDeCelda>;

/** Changes that travel together, in order, on top of the version they started from (0: there was none). */
export const Envio = z.strictObject({
  version: z.int().nonnegative(),
  cambios: z
    .array(CambioDeCelda)
    .min(1, 'El envío no trae cambios.')
    .max(5000, 'El envío pasa de 5000 cambios.'),
  /** Folio of the authorised rectification under which values of a closed corte are changed. */
  rectificacion: z.string().min(1).max(40).nullable(),
});
export type Envio = z.infer<typeof Envio>;

/**
 * What the sábanas of the periodo say of the grupo-módulo of a captura: that of each corte that knows it, in order.
 * `edicion` names these sábanas and no others.
 */
export const EnSabana = z.strictObject({
  edicion: z.string().min(1).max(80),
  cortes: z.array(z.strictObject({ corte: NumeroCorte, grupo: GrupoModulo })).max(3),
});
export type EnSabana = z.infer<typeof EnSabana>;

/** What the service holds of a captura at one version; version 0 is what a sábana proposes to begin with. */
export const CapturaGuardada = z.strictObject({
  lugar: LugarDeCaptura,
  version: z.int().nonnegative(),
  celdas: z.array(CeldaDeCaptura),
  actualizada: z.iso.datetime().nullable(),
  actualizadaPor: z.string().nullable(),
  /** Null where no sábana of the periodo was loaded; not said to whoever has it already, or did not ask. */
  enSabana: EnSabana.nullable().optional(),
});
export type CapturaGuardada = z.infer<typeof CapturaGuardada>;

/** What a docente is told of an envío that was accepted. `anticipadas`: captured before their window opens (CON-02). */
export const AcuseDeEnvio = z.strictObject({
  version: z.int().positive(),
  actualizada: z.iso.datetime(),
  anticipadas: z.int().nonnegative(),
});
export type AcuseDeEnvio = z.infer<typeof AcuseDeEnvio>;
