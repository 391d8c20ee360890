import { z } from 'zod';
import { NumeroCorte } from './corte';
import { Cuenta } from './cuenta';
import { Fundamento } from './fundamento';
import { Nivel } from './reporte';

/** Exact text: a decimal, or the quotient "n/d" of one that never ends. Points and logros of 0 to 100. */
const decimal = z.string();

/**
 * A resultado de aprendizaje without a captured result: what it is worth, and the least logro in it when every other
 * pending one gets 100, with two decimals and rounded up; null when not even so is the minimum reached.
 */
export const RaPendiente = z.strictObject({
  ra: z.string(),
  peso: decimal,
  corte: NumeroCorte,
  logroConLosDemasEnCien: decimal.nullable(),
});
export type RaPendiente = z.infer<typeof RaPendiente>;

/**
 * Attendance as R04c judges it today (`nivel`), and how many of the sessions left may be missed for the semester to
 * end without amarillo, and without rojo. Null when the programmed sessions are not known, or when it can no longer be
 * reached, which `alcanza…` tells apart: null there too is not known.
 */
export const AsistenciaPosible = z.strictObject({
  asistencias: Cuenta,
  sesiones: Cuenta,
  sesionesProgramadas: Cuenta.nullable(),
  nivel: Nivel,
  faltasSinAmarillo: Cuenta.nullable(),
  alcanzaSinAmarillo: z.boolean().nullable(),
  faltasSinRojo: Cuenta.nullable(),
  alcanzaSinRojo: z.boolean().nullable(),
  fundamentos: z.array(Fundamento).min(1),
});
export type AsistenciaPosible = z.infer<typeof AsistenciaPosible>;

/** The datum of a módulo that contradicts itself. */
export const DatoRechazado = z.strictObject({
  outcome: z.literal('rechazada'),
  /** The R.A. at fault; null when it is none of them. */
  ra: z.string().nullable(),
  campo: z.enum(['pesos', 'logro', 'minimo', 'asistencias', 'sesionesProgramadas']),
});
export type DatoRechazado = z.infer<typeof DatoRechazado>;

/** What is still possible in a módulo of CONALEP, over the whole semester; or which datum contradicts itself. */
export const PosibilidadesDeModulo = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('calculadas'),
    minimo: decimal,
    logrado: decimal,
    registrado: decimal,
    /** Points still to be obtained: the weight of what is pending. */
    porObtener: decimal,
    /** The highest result still possible. */
    tope: decimal,
    /** Lacking to the minimum, rounded up to two decimals; "0" when it is already there. */
    puntosFaltantes: decimal,
    /** `asegurado`: passes whatever comes. `posible`: depends on what is pending. `imposible`: not even with 100. */
    aprobar: z.enum(['asegurado', 'posible', 'imposible']),
    /** The least equal logro in everything pending, rounded up to two decimals; null: impossible, or nothing pending. */
    logroUniforme: decimal.nullable(),
    fundamentos: z.array(Fundamento).min(1),
    pendientes: z.array(RaPendiente),
    /** Null when attendance is not known. */
    asistencia: AsistenciaPosible.nullable(),
  }),
  DatoRechazado,
]);
export type PosibilidadesDeModulo = z.infer<typeof PosibilidadesDeModulo>;

/** What is still possible for one alumno in each of their módulos, in the order of the sábana. */
export const PosibilidadesDelAlumno = z.strictObject({
  matricula: z.string(),
  nombre: z.string(),
  modulos: z.array(
    z.strictObject({
      grupo: z.string(),
      modulo: z.string(),
      nombreModulo: z.string().nullable(),
      posibilidades: PosibilidadesDeModulo,
    }),
  ),
});
export type PosibilidadesDelAlumno = z.infer<typeof PosibilidadesDelAlumno>;
