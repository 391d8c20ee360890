import { z } from 'zod';
import { type UnidadCapturada } from '../evaluacion/nivel-final-de-unidad';
import { Cuenta } from '../modelo/cuenta';
import { Fundamento } from './fundamento';
import { NivelPosible, PosibilidadesDeUnidad } from './posibilidades-de-unidad';

/** A unit as captured so far; `sesionesProgramadas` counts those given too, and is null where nobody knows. */
export interface UnidadEnCurso extends Omit<UnidadCapturada, 'esIntegradora'> {
  readonly unidad: string;
  readonly sesionesProgramadas: number | null;
}

/** `remedialesUsadas` counts those of the whole asignatura, the ones its units carry among them. */
export interface AsignaturaEnCurso {
  readonly esIntegradora: boolean;
  readonly remedialesUsadas: number;
  readonly unidades: readonly UnidadEnCurso[];
}

/** Exact text: a decimal, or the quotient "n/d" of one that never ends. */
const decimal = z.string();

/**
 * How a unit gets to its level on a path: it already has it, by the grades that are pending, by losing the right, or
 * by a remedial, which comes after one of the others. `calificacion` is the least grade for it, 0 to 10 (the same in
 * both when continua and sumativa are pending); null when there is no grade to obtain.
 */
export const PasoDeCamino = z.strictObject({
  via: z.enum(['actual', 'directa', 'sin-derecho', 'recuperacion', 'mejora']),
  ...NivelPosible.shape,
  calificacion: decimal.nullable(),
});
export type PasoDeCamino = z.infer<typeof PasoDeCamino>;

/**
 * One of the cheapest ways to a final: fewest remedials, then fewest points still to obtain (those of the pending
 * continua and sumativa by their weight, and the grades of the remedials). The last paso of a unit is its level.
 */
export const Camino = z.strictObject({
  remediales: Cuenta,
  puntos: decimal,
  unidades: z.array(z.strictObject({ unidad: z.string(), pasos: z.array(PasoDeCamino).min(1) })),
});
export type Camino = z.infer<typeof Camino>;

/** One of 10, 9, 8 and NA, in that order; `camino` is null when it can no longer be the final. */
export const FinalPosible = z.strictObject({
  ...NivelPosible.shape,
  camino: Camino.nullable(),
  fundamentos: z.array(Fundamento).min(1),
});
export type FinalPosible = z.infer<typeof FinalPosible>;

/** What is still possible in an asignatura; or which capture contradicts itself, in which unit (null: none of them). */
export const PosibilidadesDeAsignatura = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('calculadas'),
    puedeAcreditarse: z.boolean(),
    /** The fewest remedials with which it may be passed; null when it can no longer be. */
    remedialesNecesarias: Cuenta.nullable(),
    remediales: z.strictObject({
      usadas: Cuenta,
      disponibles: Cuenta,
      fundamentos: z.array(Fundamento).min(1),
    }),
    finales: z.array(FinalPosible),
    unidades: z.array(PosibilidadesDeUnidad),
  }),
  z.strictObject({
    outcome: z.literal('rechazada'),
    unidad: z.string().nullable(),
    campo: z.enum([
      'unidades',
      'remedialesUsadas',
      'continua',
      'sumativa',
      'remedial',
      'motivo',
      'asistencias',
      'sesionesProgramadas',
    ]),
  }),
]);
export type PosibilidadesDeAsignatura = z.infer<typeof PosibilidadesDeAsignatura>;
