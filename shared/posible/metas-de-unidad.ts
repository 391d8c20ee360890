import { z } from 'zod';
import { calificacionDeUnidad } from '../evaluacion/calificacion-de-unidad';
import { calificacionNecesaria } from '../evaluacion/calificacion-necesaria';
import { umbralDeNivel } from '../evaluacion/conversion-a-nivel';
import { CALIFICACION_MAXIMA } from '../evaluacion/escala-de-calificaciones';
import { nivelDeNumero, NumeroDeNivel } from '../evaluacion/nivel-academico';
import { nivelDeUnidad } from '../evaluacion/nivel-de-unidad';
import { nivelDeUnidadIntegradora } from '../evaluacion/nivel-de-unidad-integradora';
import { Fundamento } from '../modelo/fundamento';
import { fundamentoDe } from '../norma/fundamento-de';
import { type Normas } from '../norma/normas';
import { comoDecimal } from '../nucleo/decimal';
import { type UnidadEnCurso } from './asignatura-en-curso';
import { NivelPosible } from './nivel-posible';
import { puntajeEnCurso } from './puntaje-en-curso';

/** Exact text: a decimal, or the quotient "n/d" of one that never ends. Grades of 0 to 10. */
const decimal = z.string();

/**
 * Least grades, with two decimals and rounded up, that reach a level with what is pending; null is "Imposible". With
 * both pending: the least equal grade in both, and the least of each when the other is 10.
 */
const MinimosDeUnidad = z.discriminatedUnion('pendiente', [
  z.strictObject({ pendiente: z.literal('sumativa'), sumativa: decimal.nullable() }),
  z.strictObject({ pendiente: z.literal('continua'), continua: decimal.nullable() }),
  z.strictObject({
    pendiente: z.literal('ambas'),
    iguales: decimal.nullable(),
    continua: decimal.nullable(),
    sumativa: decimal.nullable(),
  }),
]);
type MinimosDeUnidad = z.infer<typeof MinimosDeUnidad>;

/** What a level asks of a unit that has something pending. `umbral` is the least puntaje of the level. */
export const MetaDeUnidad = z.strictObject({
  ...NivelPosible.shape,
  umbral: decimal,
  minimos: MinimosDeUnidad,
  fundamentos: z.array(Fundamento).min(1),
});
export type MetaDeUnidad = z.infer<typeof MetaDeUnidad>;

type Calificaciones = Pick<UnidadEnCurso, 'continua' | 'sumativa'>;

/** Reglamento UT, arts. 37, 40 y 48: what each level asks of the grades that are pending; none when none is. */
export function metasDeUnidad(
  unidad: Calificaciones,
  esIntegradora: boolean,
  normas: Normas,
): MetaDeUnidad[] {
  const conversion = esIntegradora ? nivelDeUnidadIntegradora : nivelDeUnidad;
  return [...NumeroDeNivel.values].flatMap((numero) => {
    const minimos = minimosPara(unidad, numero, normas);
    if (minimos === null) return [];
    const umbral = umbralDeNivel(numero, normas.reglamentoUt.politicaDeNivel, normas);
    return {
      ...nivelDeNumero(numero, esIntegradora),
      umbral: comoDecimal(umbral),
      minimos,
      fundamentos: [calificacionDeUnidad, conversion].map(fundamentoDe),
    };
  });
}

function minimosPara(
  { continua, sumativa }: Calificaciones,
  nivel: NumeroDeNivel,
  normas: Normas,
): MinimosDeUnidad | null {
  const minima = (capturadas: Calificaciones): string | null => {
    const necesaria = calificacionNecesaria(puntajeEnCurso(capturadas, normas), nivel, normas);
    return necesaria && comoDecimal(necesaria);
  };
  if (continua !== null && sumativa !== null) return null;
  if (continua !== null) return { pendiente: 'sumativa', sumativa: minima({ continua, sumativa }) };
  if (sumativa !== null) return { pendiente: 'continua', continua: minima({ continua, sumativa }) };
  return {
    pendiente: 'ambas',
    iguales: minima({ continua, sumativa }),
    continua: minima({ continua, sumativa: CALIFICACION_MAXIMA }),
    sumativa: minima({ continua: CALIFICACION_MAXIMA, sumativa }),
  };
}
