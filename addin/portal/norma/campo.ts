import { z } from 'zod';
import { comoEtiqueta } from './en-palabras';

/** What a value of one cell can be. */
export type Escalar =
  | { readonly tipo: 'texto' | 'entero' | 'decimal' | 'fecha' | 'booleano' }
  | { readonly tipo: 'opcion'; readonly opciones: readonly (string | number)[] };

/** What a field of a form can hold. "json" is whatever the form has no better way to ask for. */
export type Clase =
  | Escalar
  | { readonly tipo: 'lista'; readonly elemento: Elemento }
  | { readonly tipo: 'objeto'; readonly campos: readonly Campo[] }
  | { readonly tipo: 'json' };

/** A value that may be "sin dato". */
export interface Elemento {
  readonly clase: Clase;
  readonly anulable: boolean;
}

/** One field of a rule's input, as a form asks for it. */
export interface Campo extends Elemento {
  readonly nombre: string;
  readonly etiqueta: string;
  /** May be left out altogether. */
  readonly opcional: boolean;
}

/** The fields of a rule's `entrada`, in the order the rule declares them; none when it is no object. */
export function camposDe(entrada: z.core.$ZodType): readonly Campo[] {
  const { clase } = elementoDe(entrada);
  return clase.tipo === 'objeto' ? clase.campos : [];
}

function campoDe(nombre: string, esquema: z.core.$ZodType): Campo {
  return { nombre, etiqueta: etiquetaDe(esquema) ?? comoEtiqueta(nombre), ...leer(esquema) };
}

const elementoDe = (esquema: z.core.$ZodType): Elemento => {
  const { clase, anulable } = leer(esquema);
  return { clase, anulable };
};

/** A description may be given before or after saying that the field is optional. */
function etiquetaDe(esquema: z.core.$ZodType): string | undefined {
  const propia = z.globalRegistry.get(esquema)?.description;
  return propia ?? (envuelve(esquema) ? etiquetaDe(esquema.def.innerType) : undefined);
}

const envuelve = (esquema: z.core.$ZodType) =>
  esquema instanceof z.ZodOptional || esquema instanceof z.ZodNullable || esquema instanceof z.ZodDefault;

function leer(esquema: z.core.$ZodType): Pick<Campo, 'clase' | 'anulable' | 'opcional'> {
  if (esquema instanceof z.ZodOptional || esquema instanceof z.ZodDefault) {
    return { ...leer(esquema.def.innerType), opcional: true };
  }
  if (esquema instanceof z.ZodNullable) return { ...leer(esquema.def.innerType), anulable: true };
  return { clase: claseDe(esquema), anulable: false, opcional: false };
}

function claseDe(esquema: z.core.$ZodType): Clase {
  if (esquema instanceof z.ZodBoolean) return { tipo: 'booleano' };
  if (esquema instanceof z.ZodNumber) return { tipo: 'entero' };
  if (esquema instanceof z.ZodISODate) return { tipo: 'fecha' };
  // A text that is read into something else: exact numbers are the only ones that rules take.
  if (esquema instanceof z.ZodPipe)
    return esDeTexto(esquema.def.in) ? { tipo: 'decimal' } : claseDe(esquema.def.in);
  if (esDeTexto(esquema)) return { tipo: 'texto' };
  if (esquema instanceof z.ZodArray) return { tipo: 'lista', elemento: elementoDe(esquema.def.element) };
  if (esquema instanceof z.ZodObject) {
    return {
      tipo: 'objeto',
      campos: Object.entries<z.core.$ZodType>(esquema.def.shape).map(([nombre, dentro]) =>
        campoDe(nombre, dentro),
      ),
    };
  }
  const opciones = opcionesDe(esquema);
  return opciones ? { tipo: 'opcion', opciones } : { tipo: 'json' };
}

const esDeTexto = (esquema: z.core.$ZodType): boolean =>
  esquema instanceof z.ZodString || esquema instanceof z.ZodStringFormat;

const sonOpciones = (valores: readonly unknown[]): valores is (string | number)[] =>
  valores.every((valor) => typeof valor === 'string' || typeof valor === 'number');

/** The values of an enumeration, of a literal or of a union of literals; null for anything else. */
function opcionesDe(esquema: z.core.$ZodType): readonly (string | number)[] | null {
  if (esquema instanceof z.ZodEnum) return esquema.options;
  if (esquema instanceof z.ZodLiteral) {
    const valores = [...esquema.values];
    return sonOpciones(valores) ? valores : null;
  }
  if (!(esquema instanceof z.ZodUnion)) return null;
  const partes = esquema.options.map(opcionesDe);
  return partes.every((parte) => parte !== null) ? partes.flat() : null;
}
