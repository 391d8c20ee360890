import { CRITERIOS, type IndicadorDePlan, type Puntaje } from '../../modelo/asignatura-capturada';
import { comoDecimal, leerDecimal } from '../../nucleo/decimal';
import { Fraccion, UNO } from '../../nucleo/fraccion';
import { type Lectura } from '../lectura';
import { textoComparable } from '../texto-comparable';

/** Readers of the cells of a plan and of a captura: each says what was expected. */

const DECIMAL = /^\d{1,2}(?:[.,]\d{1,20})?$/;
/** Weights are whole ten-thousandths, so that their sums are exact (Arts. 33 and 34). */
const PESO = /^[01](?:[.,]\d{1,4})?$/;
const DIEZ = Fraccion.de(10);

export const leerTexto = (texto: string): Lectura<string> => ({ valor: texto });

export const leerTextoExigido = (texto: string): Lectura<string> =>
  texto === ''
    ? { motivo: 'La celda está vacía.', remedio: 'Escriba lo que dice el título de la columna.' }
    : { valor: texto };

export function leerPeso(texto: string): Lectura<string> {
  const valor = PESO.test(texto) ? leerDecimal(texto.replace(',', '.')) : null;
  return valor && !valor.mayorQue(UNO)
    ? { valor: comoDecimal(valor) }
    : {
        motivo: 'El peso no es un número de 0 a 1 con cuatro decimales cuando más.',
        remedio: 'Escríbalo como 0.3 o 0.3333.',
      };
}

export function leerCalificacion(texto: string): Lectura<string> {
  const valor = DECIMAL.test(texto) ? leerDecimal(texto.replace(',', '.')) : null;
  return valor && !valor.mayorQue(DIEZ)
    ? { valor: comoDecimal(valor) }
    : { motivo: 'No es una calificación de 0 a 10.', remedio: 'Escríbala como 8 o 7.97.' };
}

/** Blank is pending, as JU; NP is a zero (Art. 46). */
export function leerPuntaje(texto: string): Lectura<Puntaje> {
  if (texto === '') return { valor: null };
  const especial = texto.toUpperCase();
  if (especial === 'NP' || especial === 'JU') return { valor: especial };
  const leida = leerCalificacion(texto);
  return 'valor' in leida
    ? leida
    : {
        motivo: 'No es un puntaje de 0 a 10, ni NP, ni JU.',
        remedio: 'Escriba el puntaje; NP si no se presentó, JU si lo justificó, y nada si está pendiente.',
      };
}

export function leerCriterio(texto: string): Lectura<(typeof CRITERIOS)[number]> {
  const criterio = CRITERIOS.find((uno) => textoComparable(uno) === textoComparable(texto));
  return criterio
    ? { valor: criterio }
    : { motivo: 'No es uno de los criterios.', remedio: 'Escriba Saber, Saber Hacer o Ser.' };
}

export function leerTipo(texto: string): Lectura<IndicadorDePlan['tipo']> {
  const tipo = textoComparable(texto);
  return tipo === 'continua' || tipo === 'sumativa'
    ? { valor: tipo }
    : { motivo: 'El tipo no es continua ni sumativa.', remedio: 'Escriba uno de los dos.' };
}

export function leerNumeroDeUnidad(texto: string): Lectura<number> {
  return /^[1-9]\d?$/.test(texto)
    ? { valor: Number(texto) }
    : { motivo: 'No es el número de una unidad.', remedio: 'Escriba 1, 2, 3…' };
}

/** SI or NO; blank is NO. */
export function leerSiNo(texto: string): Lectura<boolean> {
  const dicho = textoComparable(texto);
  return dicho === 'si' || dicho === 'no' || dicho === ''
    ? { valor: dicho === 'si' }
    : { motivo: 'No dice SI ni NO.', remedio: 'Escriba SI o NO.' };
}
