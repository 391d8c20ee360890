import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { Fraccion } from '../nucleo/fraccion';
import { type Institucion, type NormasDe } from './institucion';

/** The norms a text names, or every place where it is not one of them: "seguimientoPo04.caidaRojo". */
export type NormasLeidas<I extends Institucion> =
  | { readonly outcome: 'leidas'; readonly normas: NormasDe<I> }
  | { readonly outcome: 'rechazadas'; readonly lugares: readonly string[] };

/** A value as `textoCanonico` writes it: only an exact number has that key. */
const Valor: z.ZodType = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.strictObject({ exacto: Decimal }).transform(({ exacto }) => exacto),
    z.array(Valor),
    z.record(z.string(), Valor).refine((tabla) => !('exacto' in tabla)),
  ]),
);
const Texto = z.strictObject({ institucion: z.string(), normas: z.record(z.string(), Valor) });

/**
 * Reads back what `textoCanonico` wrote. Each value must be of the kind it has in `modelo`, the institution's norms of
 * the same date as this program knows them. A number that the text does not name was captured after it was written, so
 * nothing made under it looked there: it stays as in the model. One that the model lacks is refused.
 */
export function normasDeTexto<I extends Institucion>(
  texto: string,
  institucion: I,
  modelo: NormasDe<I>,
): NormasLeidas<I>;
export function normasDeTexto(texto: string, institucion: string, modelo: object): unknown {
  const leido = Texto.safeParse(jsonDe(texto));
  if (!leido.success || leido.data.institucion !== institucion) {
    return { outcome: 'rechazadas', lugares: [leido.success ? 'institucion' : 'texto'] };
  }
  const lugares = lugaresAjenos(modelo, leido.data.normas, []);
  return lugares.length > 0
    ? { outcome: 'rechazadas', lugares }
    : { outcome: 'leidas', normas: sobre(modelo, leido.data.normas) };
}

function jsonDe(texto: string): unknown {
  try {
    return JSON.parse(texto);
  } catch {
    return null;
  }
}

type Tabla = Readonly<Record<string, unknown>>;

const esTabla = (valor: unknown): valor is Tabla =>
  typeof valor === 'object' && valor !== null && !Array.isArray(valor) && !(valor instanceof Fraccion);

/** How deep a name goes: the document and its number. What is inside a number is its value, a table perhaps. */
const NIVELES_DE_NOMBRE = 2;

/** The names of what the model lacks or has of another kind. */
function lugaresAjenos(modelo: object, escrito: Tabla, camino: readonly string[]): string[] {
  const conocidos = new Map<string, unknown>(Object.entries(modelo));
  return Object.entries(escrito).flatMap(([clave, valor]) => {
    const lugar = [...camino, clave];
    const esperado = conocidos.get(clave);
    if (esTabla(esperado) && esTabla(valor) && lugar.length < NIVELES_DE_NOMBRE) {
      return lugaresAjenos(esperado, valor, lugar);
    }
    return conocidos.has(clave) && sonDeUnaClase(esperado, valor) ? [] : [lugar.join('.')];
  });
}

/** What is written, over what the model says of the rest. */
const sobre = (modelo: object, escrito: Tabla): object =>
  Object.fromEntries(
    Object.entries(modelo).map(([clave, esperado]: [string, unknown]) => {
      const valor = escrito[clave];
      return [clave, esTabla(esperado) && esTabla(valor) ? { ...esperado, ...valor } : (valor ?? esperado)];
    }),
  );

/** An empty list says nothing of what it would hold. */
function sonDeUnaClase(uno: unknown, otro: unknown): boolean {
  if (Array.isArray(uno) && Array.isArray(otro) && (uno.length === 0 || otro.length === 0)) return true;
  return claseDe(uno) === claseDe(otro);
}

/** Its kind, in words that two values of one number share. */
function claseDe(valor: unknown): string {
  if (valor instanceof Fraccion) return 'exacto';
  if (typeof valor === 'number') return Number.isInteger(valor) ? 'entero' : 'otro número';
  if (!Array.isArray(valor)) return esTabla(valor) ? 'tabla' : typeof valor;
  return `lista de ${[...new Set(valor.map(claseDe))].sort().join()}`;
}
