import { finalDeAsignatura } from '../../shared/evaluacion/final-de-asignatura';
import { type NivelAcademico } from '../../shared/evaluacion/nivel-academico';
import { bloqueBajo, exigido } from './argumento';
import { finalCapturada, nivelesDeFinal } from './asignatura-capturada';
import { type Derramada } from './derramada';
import { letraVisible } from './nivel-capturado';
import { normasDeHoy } from './normas-de-hoy';
import { renglonPorRenglon } from './renglon-por-renglon';

const art39 = bloqueBajo('Art. 39');

function finalesDe(
  niveles: unknown[][],
  integradora: unknown,
  enCelda: (final: NivelAcademico) => string | number,
): Derramada {
  const normas = normasDeHoy();
  return renglonPorRenglon(
    art39('niveles', niveles),
    [art39('integradora', integradora)],
    (suyos, [esIntegradora]) =>
      enCelda(
        exigido(
          finalDeAsignatura.decide(finalCapturada(suyos, esIntegradora), normas),
          nivelesDeFinal(suyos),
        ),
      ),
  );
}

/**
 * FINAL de cada renglón: un alumno por renglón, una unidad por columna, en una sola fórmula que se derrama (Art. 39). Un renglón sin niveles queda vacío.
 * @customfunction FINALES
 * @param niveles Nivel de cada unidad de cada alumno: SA, DE, AU (o CO, CD, CA), NA, o bien 8, 9 o 10.
 * @param [integradora] VERDADERO si la asignatura es integradora; una sola celda, o una por renglón; por omisión, FALSO.
 * @returns {unknown[][]} Columna con 8, 9, 10 o "NA"; el error de un renglón queda en su celda.
 */
export function finales(niveles: unknown[][], integradora?: unknown[][]) {
  return finalesDe(niveles, integradora, ({ numero }) => numero ?? 'NA');
}

/**
 * FINAL.NIVEL de cada renglón: un alumno por renglón, una unidad por columna, en una sola fórmula que se derrama (Arts. 37 a 41). Un renglón sin niveles queda vacío.
 * @customfunction FINALES.NIVEL
 * @param niveles Nivel de cada unidad de cada alumno: SA, DE, AU (o CO, CD, CA), NA, o bien 8, 9 o 10.
 * @param [integradora] VERDADERO si la asignatura es integradora; una sola celda, o una por renglón; por omisión, FALSO.
 * @returns {unknown[][]} Columna con la letra de cada final; el error de un renglón queda en su celda.
 */
export function finalesNivel(niveles: unknown[][], integradora?: unknown[][]) {
  return finalesDe(niveles, integradora, letraVisible);
}
