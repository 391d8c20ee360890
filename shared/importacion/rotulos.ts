import { type Lugar } from './cuentas';
import { type Encabezado } from './encabezado';
import { type Celda } from './hoja-cruda';
import { significadoDe } from './significado-de-columna';
import { textoDeCelda } from './texto-de-celda';

const ROTULABLES = ['docente', 'grupo', 'modulo', 'plantel', 'periodo', 'corteDeSeguimiento'] as const;
export type Rotulable = (typeof ROTULABLES)[number];

/** Something a sheet says of itself above its heading, and the cell that says it. */
export interface Rotulo {
  readonly que: Rotulable;
  readonly texto: string;
  readonly fila: number;
  readonly columna: number;
}

const TITULOS: readonly (readonly [Rotulable, RegExp])[] = [
  ['plantel', /\bplantel\s+(\d{2,3})\b/i],
  ['periodo', /\b([A-Z]{6}\d{2})\b/],
  ['corteDeSeguimiento', /\bcorte(?:\s+de\s+seguimiento)?\s+(\d)\b/i],
];

/** Everything said above the heading: labels with their value beside them or after a colon, and titles. */
export function leerRotulos(filas: readonly (readonly Celda[])[], encabezado: Encabezado): Rotulo[] {
  return filas.slice(0, encabezado.fila).flatMap((celdas, fila) => {
    const textos = celdas.map(textoDeCelda);
    return textos.flatMap((texto, columna) => {
      if (texto === '') return [];
      const que = rotuloDe(texto);
      if (que !== null) return valorALaDerecha(textos, columna).map((valor) => ({ que, fila, ...valor }));
      return dichosEn(texto).map((dicho) => ({ ...dicho, fila, columna }));
    });
  });
}

export const lugarDeRotulo = (hoja: number, { fila, columna }: Rotulo): Lugar => ({ hoja, fila, columna });

function rotuloDe(texto: string): Rotulable | null {
  const significado = significadoDe(texto);
  // The row of cortes of the R.A. is also labelled "Corte…": only "de seguimiento" speaks of the file.
  return ROTULABLES.find((rotulable) => rotulable === significado) ?? null;
}

function valorALaDerecha(textos: readonly string[], desde: number): { texto: string; columna: number }[] {
  const columna = textos.findIndex((texto, i) => i > desde && texto !== '');
  const texto = textos[columna];
  return texto === undefined || significadoDe(texto) !== null ? [] : [{ texto, columna }];
}

function dichosEn(texto: string): { que: Rotulable; texto: string }[] {
  const [, rotulo = '', resto = ''] = /^([^:]{3,40}):(.+)$/.exec(texto) ?? [];
  const [que, valor] = [rotuloDe(rotulo), resto.trim()];
  if (que !== null && valor !== '') return [{ que, texto: valor }];
  return TITULOS.flatMap(([titulo, patron]) => {
    const [, dicho] = patron.exec(texto) ?? [];
    return dicho === undefined ? [] : [{ que: titulo, texto: dicho }];
  });
}
