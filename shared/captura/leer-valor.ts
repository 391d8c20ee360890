import { leerCalificacion, leerPuntaje, leerSiNo } from '../importacion/asignatura/lectores-de-asignatura';
import { leerConteo } from '../importacion/leer-conteo';
import { leerDecimalCapturado } from '../importacion/leer-decimal-capturado';
import { leerFechaCapturada } from '../importacion/leer-fecha-capturada';
import { type Lectura } from '../importacion/lectura';
import { type Columna } from './columna';
import { leerPlan, textoDePlan } from './plan-de-captura';

const LARGO_DE_NOMBRE = 160;

/** What is written in digits, where a comma may be taken for a decimal point. */
const DE_CIFRAS: ReadonlySet<Columna['que']> = new Set([
  'puntaje',
  'logro',
  'remedial',
  'veces-cursada',
  'sesiones',
  'asistencias',
]);

/** A comma and three digits part thousands as much as decimals; after a zero it can only be a decimal comma. */
const COMO_MILES = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/**
 * What was written in a cell, in the canonical text it is kept as: "8.50" and "8,5" are "8.5", "np" is "NP",
 * "12/10/2026" a date. Blank is null, sin dato. Otherwise it says what was expected and how to write it; "1,234", which
 * may be 1.234 or 1234, is nobody's to guess.
 */
export function leerValor(columna: Columna, escrito: string): Lectura<string | null> {
  const texto = escrito.trim();
  if (texto === '') return { valor: null };
  if (DE_CIFRAS.has(columna.que) && COMO_MILES.test(texto)) return conComaDeMiles(texto);
  switch (columna.que) {
    case 'plan':
      return leido(leerPlan(texto), textoDePlan, ILEGIBLE.plan);
    case 'nombre':
      return texto.length <= LARGO_DE_NOMBRE ? { valor: texto } : ILEGIBLE.nombre;
    case 'veces-cursada':
    case 'sesiones':
    case 'asistencias':
      return comoTexto(leerConteo(texto), String);
    case 'ultima-asistencia':
      return leerFechaCapturada(texto, 1900);
    case 'puntaje':
      return leerPuntaje(texto);
    case 'logro':
      return leerDecimalCapturado(texto, 'El resultado', 'por ejemplo 78.5.');
    case 'sesion':
      return leido(MARCAS.get(texto.toUpperCase()) ?? null, (marca) => marca, ILEGIBLE.sesion);
    case 'remedial':
      return columna.dato === 'calificacion'
        ? leerCalificacion(texto)
        : comoTexto(leerSiNo(texto), (si) => (si ? 'SI' : 'NO'));
  }
}

/** A session: attended, absent, or absent with a reason, which does not count as attended (Art. 44, our reading). */
const MARCAS: ReadonlyMap<string, string> = new Map([
  ['A', 'A'],
  ['1', 'A'],
  ['F', 'F'],
  ['0', 'F'],
  ['J', 'J'],
]);

const conComaDeMiles = (texto: string) => ({
  motivo: `La coma de «${texto}» puede ser decimal o de miles.`,
  remedio: `Escríbalo sin coma: ${texto.replace(',', '.')} o ${texto.replace(',', '')}.`,
});

const ILEGIBLE = {
  plan: { motivo: 'El plan no se puede leer.', remedio: 'Vuelva a escribirlo desde el panel.' },
  nombre: { motivo: 'El nombre es demasiado largo.', remedio: 'Escriba cuando más 160 caracteres.' },
  sesion: {
    motivo: 'No es una marca de asistencia.',
    remedio: 'Escriba A si asistió, F si faltó y J si la falta está justificada.',
  },
} as const;

const leido = <T>(
  valor: T | null,
  escribir: (valor: T) => string,
  ilegible: { readonly motivo: string; readonly remedio: string },
): Lectura<string> => (valor === null ? ilegible : { valor: escribir(valor) });

const comoTexto = <T>(lectura: Lectura<T>, escribir: (valor: T) => string): Lectura<string> =>
  'valor' in lectura ? { valor: escribir(lectura.valor) } : lectura;
