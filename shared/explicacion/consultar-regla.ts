import { z } from 'zod';
import { comoDecimal } from '../nucleo/decimal';
import { Fraccion } from '../nucleo/fraccion';
import { type Normas } from '../norma/normas';
import { type ReglaCatalogada } from '../norma/regla';
import { leerCampo } from './leer-campo';
import { type Operando } from './paso';
import { NO_APLICA, textoExacto } from './texto-exacto';

/** What a rule answers to values written as text, each in its field; null when it refuses them. */
export function consultarRegla(
  regla: ReglaCatalogada,
  operandos: readonly Operando[],
  normas: Normas,
): string | null {
  const entrada = Object.fromEntries(
    operandos.map(({ campo = '', valor }) => {
      const suyo = camposDe(regla)[campo];
      return [campo, suyo ? leerCampo(suyo, valor) : valor];
    }),
  );
  const aplicacion = regla.aplicar(entrada, normas);
  return aplicacion.aceptada ? resultadoEnTexto(aplicacion.resultado) : null;
}

/** The fields that a rule asks for, by name. */
export function camposDe({ entrada }: ReglaCatalogada): Readonly<Record<string, z.ZodType>> {
  if (!(entrada instanceof z.ZodObject)) return {};
  const campos = Object.entries(entrada.shape).flatMap(([nombre, campo]): [string, z.ZodType][] =>
    campo instanceof z.ZodType ? [[nombre, campo]] : [],
  );
  return Object.fromEntries(campos);
}

/** What people call a field: what its rule says it is, or its own name. */
export const etiquetaDe = (regla: ReglaCatalogada, campo: string): string =>
  camposDe(regla)[campo]?.description ?? campo;

/** A result on one line: lists joined by ", ", an object as its fields. */
export function resultadoEnTexto(resultado: unknown): string {
  if (resultado === null || resultado === undefined) return NO_APLICA;
  if (resultado instanceof Fraccion) return comoDecimal(resultado);
  if (Array.isArray(resultado)) return resultado.map(resultadoEnTexto).join(', ');
  if (typeof resultado === 'object') {
    return Object.entries(resultado)
      .map(([campo, valor]) => `${campo}: ${resultadoEnTexto(valor)}`)
      .join('; ');
  }
  return typeof resultado === 'boolean' ? textoExacto(resultado) : String(resultado);
}
