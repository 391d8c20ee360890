import { z } from 'zod';
import { nivelDeNumero, type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { nivelTrasMejoraVoluntaria } from '../evaluacion/nivel-tras-mejora-voluntaria';
import { nivelTrasRemedialDeRecuperacion } from '../evaluacion/nivel-tras-remedial-de-recuperacion';
import { puedePresentarRemedial } from '../evaluacion/puede-presentar-remedial';
import { Fundamento } from '../modelo/fundamento';
import { fundamentoDe } from '../norma/fundamento-de';
import { type Normas } from '../norma/normas';
import { comoDecimal } from '../nucleo/decimal';
import { type Desenlace } from './desenlace';
import { mejorasPosibles, recuperacionPosible } from './desenlaces-con-remedial';
import { NivelPosible } from './nivel-posible';

/** Exact text: a decimal, or the quotient "n/d" of one that never ends. Grades of 0 to 10. */
const decimal = z.string();

/**
 * What a remedial may still do for a unit, when the asignatura has one left: the least grade that recovers it if it
 * ends in NA (worth 8 whatever the grade), and the least that improves it to each level above its own. A recovery is
 * null where the unit cannot be NA.
 */
export const RemedialPosible = z.strictObject({
  recuperacion: decimal.nullable(),
  mejoras: z.array(z.strictObject({ ...NivelPosible.shape, calificacion: decimal })),
  fundamentos: z.array(Fundamento).min(1),
});
export type RemedialPosible = z.infer<typeof RemedialPosible>;

/** Reglamento UT, arts. 50 to 52, for a unit with a level of today (null: NA, or none yet); null when a remedial has nothing to do here. Expects one to be left. */
export function remedialPosible(
  actual: NumeroDeNivel | null,
  sinRemedial: readonly Desenlace[],
  esIntegradora: boolean,
  normas: Normas,
): RemedialPosible | null {
  const puedeQuedarEnNa = sinRemedial.some(({ numero }) => numero === null);
  const recuperacion = puedeQuedarEnNa ? (recuperacionPosible(normas)?.calificacion ?? null) : null;
  const mejoras = (actual === null ? [] : mejorasPosibles(actual, normas)).flatMap((paso) =>
    paso.numero !== null && paso.calificacion !== null && actual !== null && paso.numero > actual
      ? [{ ...nivelDeNumero(paso.numero, esIntegradora), calificacion: comoDecimal(paso.calificacion) }]
      : [],
  );
  if (recuperacion === null && mejoras.length === 0) return null;
  const reglas = [
    puedePresentarRemedial,
    ...(recuperacion ? [nivelTrasRemedialDeRecuperacion] : []),
    ...(mejoras.length > 0 ? [nivelTrasMejoraVoluntaria] : []),
  ];
  return {
    recuperacion: recuperacion && comoDecimal(recuperacion),
    mejoras,
    fundamentos: reglas.map(fundamentoDe),
  };
}
