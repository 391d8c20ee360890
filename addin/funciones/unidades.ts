import { calificacionDeUnidad } from '../../shared/evaluacion/calificacion-de-unidad';
import { nivelAlcanzado } from '../../shared/evaluacion/conversion-a-nivel';
import { nivelFinalDeUnidad } from '../../shared/evaluacion/nivel-final-de-unidad';
import { tieneDerechoAEvaluacion } from '../../shared/evaluacion/tiene-derecho-a-evaluacion';
import { bloqueBajo } from './argumento';
import { asistenciaCapturada } from './asistencia-capturada';
import { celdaPorCelda } from './celda-por-celda';
import { letraVisible } from './nivel-capturado';
import { normasDeHoy } from './normas-de-hoy';
import { numeroDeCelda } from './numero-de-celda';
import { evaluacionesCapturadas, puntajeCapturado } from './puntaje-capturado';
import { EN_UNIDADES, nivelResuelto, unidadCapturada } from './unidad-capturada';

const art44 = bloqueBajo('Art. 44');
const art48 = bloqueBajo('Art. 48');
const art52 = bloqueBajo('Art. 52');
const arts37a41 = bloqueBajo('Arts. 37 a 41');

/**
 * PUNTAJE de cada renglón de una columna o de cada celda de un bloque, en una sola fórmula que se derrama (Art. 48). Un renglón sin datos queda vacío.
 * @customfunction PUNTAJES
 * @param continuas Resultados de la evaluación continua, de 0 a 10.
 * @param sumativas Resultados de la evaluación sumativa, de 0 a 10, en los mismos renglones.
 * @returns {unknown[][]} Calificaciones de 0 a 10, sin redondear; el error de un renglón queda en su celda.
 */
export function puntajes(continuas: unknown[][], sumativas: unknown[][]) {
  const normas = normasDeHoy();
  return celdaPorCelda(
    art48('continuas', continuas),
    [art48('sumativas', sumativas)],
    ([continua, sumativa]) =>
      numeroDeCelda(
        calificacionDeUnidad.decide(
          evaluacionesCapturadas(continua, sumativa, ['continuas', 'sumativas']),
          normas,
        ),
      ),
  );
}

/**
 * NIVEL de cada renglón de una columna o de cada celda de un bloque, en una sola fórmula que se derrama (Arts. 37 a 41). Un renglón sin datos queda vacío.
 * @customfunction NIVELES
 * @param puntajes Calificaciones de la unidad, de 0 a 10.
 * @param [integradora] VERDADERO si la asignatura es integradora; una sola celda, o una por renglón; por omisión, FALSO.
 * @returns {unknown[][]} Letras del nivel; el error de un renglón queda en su celda.
 */
export function niveles(puntajes: unknown[][], integradora?: unknown[][]) {
  const normas = normasDeHoy();
  return celdaPorCelda(
    arts37a41('puntajes', puntajes),
    [arts37a41('integradora', integradora)],
    ([puntaje, suya]) => {
      const { exacto, esIntegradora } = puntajeCapturado(puntaje, suya, 'puntajes');
      return letraVisible(nivelAlcanzado(exacto, esIntegradora, normas.reglamentoUt.politicaDeNivel, normas));
    },
  );
}

/**
 * UNIDAD de cada renglón: nivel después de la asistencia y de la remedial, en una sola fórmula que se derrama (Arts. 37 a 52). Un renglón sin datos queda vacío.
 * @customfunction UNIDADES
 * @param continuas Resultados de la evaluación continua, de 0 a 10.
 * @param sumativas Resultados de la evaluación sumativa, de 0 a 10.
 * @param asistencias Sesiones a las que asistió cada alumno.
 * @param sesiones Sesiones que hubo; una sola celda si fueron las mismas para todos, o una por renglón.
 * @param [integradora] VERDADERO si la asignatura es integradora; una sola celda, o una por renglón; por omisión, FALSO.
 * @param [remediales] Calificación de la remedial de cada alumno, de 0 a 10; vacía si no hubo.
 * @param [motivos] "recuperacion" o "mejora" de cada alumno; vacío como en UNIDAD.
 * @returns {unknown[][]} Letras del nivel; el error de un renglón queda en su celda.
 */
export function unidades(
  continuas: unknown[][],
  sumativas: unknown[][],
  asistencias: unknown[][],
  sesiones: unknown[][],
  integradora?: unknown[][],
  remediales?: unknown[][],
  motivos?: unknown[][],
) {
  const normas = normasDeHoy();
  const otros = [
    art48('sumativas', sumativas),
    art44('asistencias', asistencias),
    art44('sesiones', sesiones),
    art48('integradora', integradora),
    art52('remediales', remediales),
    art52('motivos', motivos),
  ];
  return celdaPorCelda(
    art48('continuas', continuas),
    otros,
    ([continua, sumativa, asistidas, impartidas, integra, remedial, motivo]) => {
      const celdas = { continua, sumativa, asistencias: asistidas, sesiones: impartidas, remedial, motivo };
      const suya = unidadCapturada({ ...celdas, integradora: integra }, EN_UNIDADES);
      return letraVisible(nivelResuelto(nivelFinalDeUnidad(suya, normas), EN_UNIDADES));
    },
  );
}

/**
 * DERECHO de cada renglón: si la asistencia alcanza la mínima en vigor, en una sola fórmula que se derrama (Art. 44). Un renglón sin datos queda vacío.
 * @customfunction DERECHOS
 * @param asistencias Sesiones a las que asistió cada alumno.
 * @param sesiones Sesiones que hubo; una sola celda si fueron las mismas para todos, o una por renglón.
 * @returns {unknown[][]} VERDADERO a quien tiene derecho; el error de un renglón queda en su celda.
 */
export function derechos(asistencias: unknown[][], sesiones: unknown[][]) {
  const normas = normasDeHoy();
  return celdaPorCelda(
    art44('asistencias', asistencias),
    [art44('sesiones', sesiones)],
    ([asistidas, impartidas]) =>
      tieneDerechoAEvaluacion.decide(asistenciaCapturada(asistidas, impartidas), normas) === true,
  );
}
