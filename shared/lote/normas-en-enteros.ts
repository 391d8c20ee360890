import { umbralDeNivel } from '../evaluacion/conversion-a-nivel';
import { CALIFICACION_MAXIMA } from '../evaluacion/escala-de-calificaciones';
import { type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { absoluto, cabeExacto, denominadorComun, partesDe, techo } from './enteros';

/** The least grade that reaches 8, 9 and 10. */
export interface Umbrales {
  readonly 8: number;
  readonly 9: number;
  readonly 10: number;
}

/** The norms that decide units and finals, as whole numbers for grades in units of 1/escala of a point. */
export interface NormasEnEnteros {
  /** The highest grade, in the units of the columns. */
  readonly maxima: number;
  readonly pesoContinua: number;
  readonly pesoSumativa: number;
  /** What the weighted sum of two grades is counted in: 1/escalaDelPuntaje of a point. */
  readonly escalaDelPuntaje: number;
  /** Of the weighted sum, in its units. */
  readonly umbrales: Umbrales;
  /** Of a remedial, in the units of the columns. */
  readonly umbralesDeRemedial: Umbrales;
  /** The right asks for asistencias · partesDeSesion >= partesExigidas · sesiones. */
  readonly partesExigidas: number;
  readonly partesDeSesion: number;
  readonly topeDeRecuperacion: NumeroDeNivel;
}

/** What cannot be computed exactly with whole numbers of this size. */
export type CifraQueNoCabe = 'calificaciones' | 'puntaje' | 'derecho' | 'nivel';

export type LecturaDeNormas =
  | { readonly outcome: 'enteras'; readonly enteros: NormasEnEnteros }
  | { readonly outcome: 'rechazadas'; readonly cifra: CifraQueNoCabe };

const MAXIMO_DE_SESIONES = 2n ** 31n;

/**
 * The norms as a batch compares them. The thresholds are those of the rules, rounded up to the units in which grades
 * come: a whole number reaches a threshold when it reaches the next whole number. Refused where a figure could leave
 * the integers that are exact.
 */
export function normasEnEnteros(normas: Normas, escala: number): LecturaDeNormas {
  const { pesoContinua, pesoSumativa, asistenciaMinima, politicaDeNivel } = normas.reglamentoUt;
  const maxima =
    Number.isSafeInteger(escala) && escala > 0 ? alturaEn(CALIFICACION_MAXIMA, BigInt(escala)) : 0n;
  if (maxima === 0n || !cabeExacto(maxima)) return { outcome: 'rechazadas', cifra: 'calificaciones' };

  const comun = denominadorComun([pesoContinua, pesoSumativa]);
  const [continua, sumativa] = [partesDe(pesoContinua, comun), partesDe(pesoSumativa, comun)];
  const escalaDelPuntaje = BigInt(escala) * comun;
  const mayorPuntaje = (absoluto(continua) + absoluto(sumativa)) * maxima;
  if (![continua, sumativa, escalaDelPuntaje, mayorPuntaje].every(cabeExacto)) {
    return { outcome: 'rechazadas', cifra: 'puntaje' };
  }

  const [exigidas, deSesion] = asistenciaMinima.reducida();
  if (![exigidas, deSesion].every((partes) => cabeExacto(partes * MAXIMO_DE_SESIONES))) {
    return { outcome: 'rechazadas', cifra: 'derecho' };
  }

  const umbrales = umbralesEn(escalaDelPuntaje, politicaDeNivel, normas);
  const umbralesDeRemedial = umbralesEn(BigInt(escala), 'redondeo', normas);
  if (!umbrales || !umbralesDeRemedial) return { outcome: 'rechazadas', cifra: 'nivel' };
  return {
    outcome: 'enteras',
    enteros: {
      maxima: Number(maxima),
      pesoContinua: Number(continua),
      pesoSumativa: Number(sumativa),
      escalaDelPuntaje: Number(escalaDelPuntaje),
      umbrales,
      umbralesDeRemedial,
      partesExigidas: Number(exigidas),
      partesDeSesion: Number(deSesion),
      topeDeRecuperacion: normas.reglamentoUt.calificacionMaximaDeRecuperacion,
    },
  };
}

function umbralesEn(
  escala: bigint,
  politica: Parameters<typeof umbralDeNivel>[1],
  normas: Normas,
): Umbrales | null {
  const umbral = (numero: NumeroDeNivel): bigint => alturaEn(umbralDeNivel(numero, politica, normas), escala);
  const todos = [umbral(8), umbral(9), umbral(10)];
  return todos.every(cabeExacto)
    ? { 8: Number(umbral(8)), 9: Number(umbral(9)), 10: Number(umbral(10)) }
    : null;
}

function alturaEn(valor: Fraccion, escala: bigint): bigint {
  const [n, d] = valor.reducida();
  return techo(n * escala, d);
}
