import { z } from 'zod';
import { finalDeAsignatura } from '../evaluacion/final-de-asignatura';
import { nivelDeNumero, type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { Cuenta } from '../modelo/cuenta';
import { Fundamento } from '../modelo/fundamento';
import { fundamentoDe } from '../norma/fundamento-de';
import { comoDecimal } from '../nucleo/decimal';
import { type CaminoAlFinal } from './finales-alcanzables';
import { NivelPosible } from './nivel-posible';

/** Exact text: a decimal, or the quotient "n/d" of one that never ends. */
const decimal = z.string();

/**
 * How a unit gets to its level on a path: it already has it, by the grades that are pending, by losing the right, or
 * by a remedial, which comes after one of the others. `calificacion` is the least grade for it, 0 to 10 (the same in
 * both when continua and sumativa are pending); null when there is no grade to obtain.
 */
const PasoDeCamino = z.strictObject({
  via: z.enum(['actual', 'directa', 'sin-derecho', 'recuperacion', 'mejora']),
  ...NivelPosible.shape,
  calificacion: decimal.nullable(),
});

/**
 * One of the cheapest ways to a final: fewest remedials, then fewest points still to obtain (those of the pending
 * continua and sumativa by their weight, and the grades of the remedials). The last paso of a unit is its level.
 */
const Camino = z.strictObject({
  remediales: Cuenta,
  puntos: decimal,
  unidades: z.array(z.strictObject({ unidad: z.string(), pasos: z.array(PasoDeCamino).min(1) })),
});

/** One of 10, 9, 8 and NA, in that order; `camino` is null when it can no longer be the final. */
export const FinalPosible = z.strictObject({
  ...NivelPosible.shape,
  camino: Camino.nullable(),
  fundamentos: z.array(Fundamento).min(1),
});
export type FinalPosible = z.infer<typeof FinalPosible>;

/** Reglamento UT, art. 39: a final and its way, as they are read. */
export const finalPosible = (
  numero: NumeroDeNivel | null,
  camino: CaminoAlFinal | undefined,
  esIntegradora: boolean,
): FinalPosible => ({
  ...nivelDeNumero(numero, esIntegradora),
  camino: camino
    ? {
        remediales: camino.remediales,
        puntos: comoDecimal(camino.puntos),
        unidades: camino.unidades.map(({ unidad, desenlace }) => ({
          unidad,
          pasos: desenlace.pasos.map((paso) => ({
            via: paso.via,
            ...nivelDeNumero(paso.numero, esIntegradora),
            calificacion: paso.calificacion && comoDecimal(paso.calificacion),
          })),
        })),
      }
    : null,
  fundamentos: [fundamentoDe(finalDeAsignatura)],
});
