import { comoDecimal } from '../../shared/nucleo/decimal';
import { type z } from 'zod';
import { textoDeLista } from '../../shared/explicacion/leer-campo';
import { textoExacto } from '../../shared/explicacion/texto-exacto';
import { celdasDe, esBlanco, numeroExacto } from './celda';
import { verificarSinError } from './rechazo';

/** A cell as rules read it: a number with all its digits, a boolean by its name; empty when it holds nothing. */
export function textoDeCelda(celda: unknown): string {
  verificarSinError(celda);
  if (esBlanco(celda)) return '';
  if (typeof celda === 'boolean') return textoExacto(celda);
  if (typeof celda === 'string') return celda;
  const numero = numeroExacto(celda);
  return numero ? comoDecimal(numero) : '';
}

/**
 * An argument as a field of a rule reads it: a row or a column is a list, and a block with its headings a table. A list
 * that holds nothing at all says nothing.
 */
export function textoDeCampo(campo: z.ZodType, argumento: unknown): string {
  const [encabezado = [], ...resto] = filasDe(argumento);
  if (resto.length > 0 && encabezado.length > 1) return tablaEnJson(encabezado, resto);
  const [uno = '', ...otros] = celdasDe(argumento).map(textoDeCelda);
  return otros.length === 0 || [uno, ...otros].every((texto) => texto === '')
    ? uno
    : textoDeLista(campo, [uno, ...otros]);
}

const filasDe = (argumento: unknown): unknown[][] =>
  Array.isArray(argumento)
    ? argumento.map((fila: unknown) => (Array.isArray(fila) ? fila.map((celda: unknown) => celda) : [fila]))
    : [[argumento]];

const tablaEnJson = (encabezado: readonly unknown[], filas: readonly (readonly unknown[])[]): string =>
  JSON.stringify(
    filas
      .filter((fila) => !fila.every(esBlanco))
      .map((fila) =>
        Object.fromEntries(encabezado.map((titulo, i) => [textoDeCelda(titulo), textoDeCelda(fila[i])])),
      ),
  );
