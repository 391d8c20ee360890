import { type NumerosDeLaGuia } from './numeros-de-la-guia';

/** The pictures of the guide. */
export type Dibujo = 'hojas' | 'criterios' | 'teclado' | 'estados' | 'comparacion' | 'ventana';

/**
 * A piece of a chapter. Its texts are prose as `partesDeProsa` reads it: `[Art. 44](UT-44)` leads to a rule,
 * `[enviar](#enviar)` to another chapter, `**so**` stands out and a key goes between backticks.
 */
export type Bloque =
  | { readonly que: 'parrafo'; readonly texto: string }
  | { readonly que: 'subtitulo'; readonly texto: string }
  | { readonly que: 'pasos' | 'lista'; readonly renglones: readonly string[] }
  | {
      readonly que: 'tabla';
      readonly titulo: string;
      readonly columnas: readonly string[];
      readonly renglones: readonly (readonly string[])[];
    }
  | { readonly que: 'preguntas'; readonly preguntas: readonly Pregunta[] }
  | { readonly que: 'dibujo'; readonly dibujo: Dibujo; readonly pie: string }
  | { readonly que: 'funciones' };

export interface Pregunta {
  readonly pregunta: string;
  readonly respuesta: string;
}

/** A chapter of the guide. Its clave is its address and never changes. */
export interface Capitulo {
  readonly clave: string;
  readonly titulo: string;
  readonly resumen: string;
  readonly bloques: (numeros: NumerosDeLaGuia) => readonly Bloque[];
}

export const parrafo = (texto: string): Bloque => ({ que: 'parrafo', texto });
export const subtitulo = (texto: string): Bloque => ({ que: 'subtitulo', texto });
export const pasos = (...renglones: readonly string[]): Bloque => ({ que: 'pasos', renglones });
export const lista = (...renglones: readonly string[]): Bloque => ({ que: 'lista', renglones });
export const dibujo = (cual: Dibujo, pie: string): Bloque => ({ que: 'dibujo', dibujo: cual, pie });

/** Every text of a piece, for whoever searches. */
export function textosDe(bloque: Bloque): readonly string[] {
  switch (bloque.que) {
    case 'parrafo':
    case 'subtitulo':
      return [bloque.texto];
    case 'pasos':
    case 'lista':
      return bloque.renglones;
    case 'tabla':
      return [bloque.titulo, ...bloque.columnas, ...bloque.renglones.flat()];
    case 'preguntas':
      return bloque.preguntas.flatMap(({ pregunta, respuesta }) => [pregunta, respuesta]);
    case 'dibujo':
      return [bloque.pie];
    case 'funciones':
      return [];
  }
}
