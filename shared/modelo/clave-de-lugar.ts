import { z } from 'zod';

const LARGO = 60;
/** Two of them and what goes with them are a key of storage, which holds 512 letters. */
const LARGO_GUARDADA = 240;
const SIMPLE = /^[A-Za-z0-9_.-]$/;

/** Whether it can be part of a key of storage, where a letter that is not plain takes three for each of its bytes. */
function cabeEnClave(texto: string): boolean {
  const letras = Array.from(texto, (letra) =>
    SIMPLE.test(letra) ? 1 : 3 * new TextEncoder().encode(letra).length,
  );
  return letras.reduce((suma, una) => suma + una, 0) <= LARGO_GUARDADA;
}

/** What a grupo, an asignatura or a módulo is known by. */
export const ClaveDeLugar = z
  .string()
  .min(1, 'No puede ir vacío.')
  .max(LARGO, `Pasa de ${LARGO} caracteres.`)
  .refine(
    cabeEnClave,
    'Es demasiado largo para guardarse: escríbalo más corto, o con menos acentos, espacios y signos.',
  );
