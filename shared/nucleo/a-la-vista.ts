import { comoDecimal, leerDecimal } from './decimal';
import { type Fraccion } from './fraccion';
import { conDecimales, enUnidades, redondear } from './redondeo';

const DECIMALES = 2;

/**
 * How many decimals a figure is read with: two, or as many as it takes not to look like a whole or a half that it is
 * not, where thresholds are. 7.996 is below 8, and is not shown as 8.00.
 */
function decimalesALaVista(valor: Fraccion): number {
  for (let decimales = DECIMALES; ; decimales += 1) {
    const visto = enUnidades(redondear(valor, decimales), decimales);
    if (visto.igualA(valor) || !esMedio(visto)) return decimales;
  }
}

/** A figure for reading in a column of figures: two decimals at least, half up: "84.60", "8.00", "7.996". */
export const aLaVista = (valor: Fraccion): string => conDecimales(valor, decimalesALaVista(valor));

/** The same in a sentence, without trailing zeros: "84.6", "8", "7.996". */
export const enLaFrase = (valor: Fraccion): string => {
  const decimales = decimalesALaVista(valor);
  return comoDecimal(enUnidades(redondear(valor, decimales), decimales));
};

/** An exact text, such as "853/12", for reading in a column of figures; null where there is none. */
export function cocienteALaVista(cociente: string | null): string | null {
  const valor = cociente === null ? null : leerDecimal(cociente);
  return valor && aLaVista(valor);
}

/**
 * Two decimals, half up, or as many as it takes for the figure to be seen on its own side of every threshold it was
 * compared with: 69.997 is not shown as 70.00 where 70 is asked.
 */
export function aLaVistaJuntoA(umbrales: readonly Fraccion[], valor: Fraccion): string {
  for (let decimales = DECIMALES; ; decimales += 1) {
    const visto = enUnidades(redondear(valor, decimales), decimales);
    if (umbrales.every((umbral) => visto.comparar(umbral) === valor.comparar(umbral))) {
      return conDecimales(valor, decimales);
    }
  }
}

/** Whole, or whole and a half. */
const esMedio = (valor: Fraccion): boolean => 2n % valor.reducida()[1] === 0n;
