import { CERO, CIEN, Fraccion } from '../nucleo/fraccion';
import { enUnidades, haciaArriba } from '../nucleo/redondeo';

/** Points are captured with two decimals, and what is lacking is told with as many. */
const DECIMALES = 2;

/**
 * Points lacking for a performance of `umbral` (0 to 100) with what is registered: umbral·R/100 − A, rounded up to
 * two decimals. Zero when it is already there.
 */
export function puntosQueFaltan(umbral: Fraccion, logrado: Fraccion, registrado: Fraccion): Fraccion {
  const faltan = umbral.por(registrado).entre(CIEN).menos(logrado);
  return faltan.signo() > 0 ? enUnidades(haciaArriba(faltan, DECIMALES), DECIMALES) : CERO;
}

/**
 * Points lacking for the fall since the previous corte to be less than `umbral` points. A fall of exactly `umbral`
 * still raises the flag, so where the sum comes out even one hundredth more is needed.
 */
export function puntosParaFrenarLaCaida(
  umbral: Fraccion,
  desempenoAnterior: Fraccion,
  logrado: Fraccion,
  registrado: Fraccion,
): Fraccion {
  const hasta = desempenoAnterior.menos(umbral);
  const faltan = puntosQueFaltan(hasta, logrado, registrado);
  const basta = CIEN.por(logrado.mas(faltan)).mayorQue(hasta.por(registrado));
  return basta ? faltan : faltan.mas(CENTESIMA);
}

const CENTESIMA = Fraccion.de(1, 10 ** DECIMALES);
