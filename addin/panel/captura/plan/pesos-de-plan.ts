import { leerPeso } from '../../../../shared/importacion/asignatura/lectores-de-asignatura';
import { comoDecimal, decimal, leerDecimal } from '../../../../shared/nucleo/decimal';
import { CERO, type Fraccion } from '../../../../shared/nucleo/fraccion';
import { sumaDe } from '../../../../shared/nucleo/suma';
import { type ActividadEnTexto, type UnidadEnTexto } from './plan-en-texto';

/* What the weights of a plan add up to while they are typed; one that cannot be read yet adds nothing. */

/** A piece of the picture of a unit or of a módulo: `peso` out of the whole, 1 or 100, as exact text. */
export interface Tramo {
  readonly llave: number;
  readonly clave: string;
  readonly grupo: string;
  /** Which of the inks: by kind of evaluation, or by corte. */
  readonly tinta: 'continua' | 'sumativa' | 'corte-1' | 'corte-2' | 'corte-3';
  readonly peso: string;
}

export interface Reparto {
  readonly tramos: readonly Tramo[];
  /** What is told under the picture, in order: ["Continua", "0.7"]. */
  readonly totales: readonly (readonly [nombre: string, suma: string])[];
  readonly suma: string;
}

/** The share of each indicator in its unit: its weight by that of its criterio (Arts. 33, 34 and 48). */
export function repartoDeUnidad({ criterios }: UnidadEnTexto): Reparto {
  const tramos = criterios.flatMap(({ nombre, peso, indicadores }) =>
    indicadores.map(({ llave, clave, tipo, peso: suyo }): Tramo => ({
      ...{ llave, clave, grupo: nombre, tinta: tipo },
      peso: comoDecimal(pesoOCero(peso).por(pesoOCero(suyo))),
    })),
  );
  return {
    tramos,
    totales: [
      ['Continua', sumaDeTinta(tramos, 'continua')],
      ['Sumativa', sumaDeTinta(tramos, 'sumativa')],
    ],
    suma: sumar(tramos.map(({ peso }) => peso)),
  };
}

/** The share of each R.A. in its módulo, and what is due by each corte (PO-04, norma 12-c). */
export function repartoDeModulo(actividades: readonly ActividadEnTexto[]): Reparto {
  const tramos = actividades.map(({ llave, ra, peso, corte }): Tramo => ({
    ...{ llave, clave: ra, grupo: `Corte ${corte}`, tinta: `corte-${corte}` },
    peso: comoDecimal(puntosOCero(peso)),
  }));
  return {
    tramos,
    totales: ([1, 2, 3] as const).map((corte) => [`Corte ${corte}`, sumaDeTinta(tramos, `corte-${corte}`)]),
    suma: sumar(tramos.map(({ peso }) => peso)),
  };
}

/** "0.9999": what weights of 0 to 1 add up to. */
export const sumaDePesos = (pesos: readonly string[]): string => comoDecimal(sumaDe(pesos.map(pesoOCero)));

const sumaDeTinta = (tramos: readonly Tramo[], tinta: Tramo['tinta']): string =>
  sumar(tramos.filter((tramo) => tramo.tinta === tinta).map(({ peso }) => peso));

const sumar = (pesos: readonly string[]): string => comoDecimal(sumaDe(pesos.map(decimal)));

function pesoOCero(texto: string): Fraccion {
  const leido = leerPeso(texto.trim());
  return 'valor' in leido ? decimal(leido.valor) : CERO;
}

function puntosOCero(texto: string): Fraccion {
  const valor = leerDecimal(texto.trim().replace(',', '.'));
  return valor === null || valor.signo() < 0 ? CERO : valor;
}
