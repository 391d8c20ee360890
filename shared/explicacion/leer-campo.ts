import { z } from 'zod';
import { sumarDias } from '../nucleo/fecha';
import { SIN_DATO } from './texto-exacto';

/** NA is the level of what is not accredited, which has no number. */
const SIN_NIVEL = 'NA';
const NUMERO = /^-?\d+(\.\d+)?$/;
const RESPUESTAS: ReadonlyMap<string, boolean> = new Map([
  ['verdadero', true],
  ['true', true],
  ['sí', true],
  ['si', true],
  ['1', true],
  ['falso', false],
  ['false', false],
  ['no', false],
  ['0', false],
]);

/** What separates the values of a list in one text. */
export const SEPARADOR = ';';

/**
 * What a text says to a field of a rule: the first of its readings that the field takes, so that a number, a day that a
 * spreadsheet counts or VERDADERO serve where the rule wants them. Lists are separated by ";", what is nested comes as
 * JSON. Undefined is absent; a text that no reading serves is left as it came, for the field to refuse it.
 */
export function leerCampo(campo: z.ZodType, escrito: string): unknown {
  const texto = escrito.trim();
  const literal = escrito === '' || texto === SIN_DATO ? [] : [escrito];
  const lecturas = [...literal, ...lecturasDe(campo, texto)];
  const cual = lecturas.findIndex((lectura) => campo.safeParse(lectura).success);
  return cual < 0 ? escrito : lecturas[cual];
}

function lecturasDe(campo: z.ZodType, texto: string): unknown[] {
  const nido = jsonDe(texto);
  if (nido !== null) return [nido, leerNido(campo, nido), texto];
  const dentro = interior(campo);
  if (dentro instanceof z.ZodArray && dentro.element instanceof z.ZodType) {
    return [...(texto === SIN_DATO ? [null] : []), listaDe(dentro.element, texto)];
  }
  const minusculas = texto.toLowerCase();
  const respuesta = RESPUESTAS.get(minusculas);
  return [
    ...(texto === '' || texto === SIN_DATO ? [null, undefined] : []),
    texto,
    ...(NUMERO.test(texto) ? [Number(texto)] : []),
    ...(respuesta === undefined ? [] : [respuesta]),
    minusculas,
    ...(texto === SIN_NIVEL ? [null] : []),
    ...diasDeHoja(texto),
  ];
}

function interior(campo: z.ZodType): z.ZodType {
  if (!(campo instanceof z.ZodOptional) && !(campo instanceof z.ZodNullable)) return campo;
  const dentro = campo.unwrap();
  return dentro instanceof z.ZodType ? interior(dentro) : campo;
}

function listaDe(elemento: z.ZodType, texto: string): unknown[] {
  if (texto === '') return [];
  const partes = texto.split(SEPARADOR).map((parte) => parte.trim());
  return partes
    .filter((parte) => parte !== '' || admiteHuecos(elemento))
    .map((parte) => leerCampo(elemento, parte));
}

const admiteHuecos = (elemento: z.ZodType): boolean => elemento.safeParse(null).success;

/** A list as the text that `leerCampo` reads. A blank is an item only where the list takes what was not captured. */
export function textoDeLista(campo: z.ZodType, partes: readonly string[]): string {
  const dentro = interior(campo);
  const conHuecos =
    dentro instanceof z.ZodArray && dentro.element instanceof z.ZodType && admiteHuecos(dentro.element);
  const suyas = conHuecos ? partes : partes.filter((parte) => parte !== '');
  const literales = suyas.some((parte) => parte !== parte.trim() || parte.includes(SEPARADOR));
  return literales ? JSON.stringify(suyas) : suyas.join(SEPARADOR);
}

/** What a text holds inside brackets; null when it holds nothing of the kind. */
function jsonDe(texto: string): unknown {
  if (!texto.startsWith('[') && !texto.startsWith('{')) return null;
  try {
    return JSON.parse(texto);
  } catch {
    return null;
  }
}

/** What is nested, where its texts may be numbers, days or booleans, as a table of cells gives them. */
function leerNido(campo: unknown, nido: unknown): unknown {
  if (!(campo instanceof z.ZodType)) return nido;
  const dentro = interior(campo);
  if (typeof nido === 'string') return leerCampo(campo, nido);
  if (dentro instanceof z.ZodArray && Array.isArray(nido)) {
    return nido.map((uno: unknown) => leerNido(dentro.element, uno));
  }
  if (typeof nido !== 'object' || nido === null) return nido;
  const campoDe = (clave: string): unknown => {
    if (dentro instanceof z.ZodObject) return dentro.shape[clave];
    return dentro instanceof z.ZodRecord ? dentro.valueType : undefined;
  };
  return Object.fromEntries(
    Object.entries(nido).map(([clave, valor]) => [clave, leerNido(campoDe(clave), valor)]),
  );
}

/** Day 0 of a spreadsheet, whose calendar has a February 29 in 1900 that never was. */
const DIA_CERO = '1899-12-30';
const PRIMER_DIA_FIEL = 61;
const ULTIMO_DIA = 2_958_465;
const SEGUNDOS_POR_DIA = 86_400;

/** The day, the moment and the month that a spreadsheet's number is. */
function diasDeHoja(texto: string): string[] {
  const numero = NUMERO.test(texto) ? Number(texto) : 0;
  const dia = Math.floor(numero);
  if (dia < PRIMER_DIA_FIEL || dia > ULTIMO_DIA) return [];
  const fecha = sumarDias(DIA_CERO, dia);
  const segundos = Math.min(Math.round((numero - dia) * SEGUNDOS_POR_DIA), SEGUNDOS_POR_DIA - 1);
  const hora = new Date(segundos * 1000).toISOString().slice(11, 19);
  return [...(segundos === 0 ? [fecha] : []), `${fecha}T${hora}`, fecha.slice(0, 7)];
}
