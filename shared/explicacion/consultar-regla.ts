import { z } from 'zod';
import { comoDecimal } from '../nucleo/decimal';
import { Fraccion } from '../nucleo/fraccion';
import { type Normas } from '../norma/normas';
import { type ReglaCatalogada } from '../norma/regla';
import { leerCampo } from './leer-campo';
import { type Operando } from './paso';
import { NO_APLICA, textoExacto } from './texto-exacto';

/** What a rule is asked, each field as text. */
export type CamposEnTexto = Readonly<Record<string, string>>;

/** What a rule answers to values written as text, each in its field; null when it refuses them. Others are not asked. */
export function consultarRegla(
  regla: ReglaCatalogada,
  operandos: readonly Operando[],
  normas: Normas,
): string | null {
  const campos = Object.fromEntries(
    operandos.flatMap(({ campo, valor }) => (campo === undefined ? [] : [[campo, valor]])),
  );
  const aplicacion = regla.aplicar(leerEntrada(regla, campos), normas);
  return aplicacion.aceptada ? resultadoEnTexto(aplicacion.resultado) : null;
}

/** What texts say to the fields of a rule, for it to check. */
export function leerEntrada(
  regla: ReglaCatalogada,
  campos: CamposEnTexto,
): Readonly<Record<string, unknown>> {
  const suyos = camposDe(regla);
  return Object.fromEntries(
    Object.entries(campos).map(([campo, texto]) => {
      const suyo = suyos[campo];
      return [campo, suyo ? leerCampo(suyo, texto) : texto];
    }),
  );
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
  if (typeof resultado === 'boolean') return textoExacto(resultado);
  return typeof resultado === 'string' ? resultado : JSON.stringify(resultado);
}
