import { Fecha } from '../nucleo/fecha';
import { COLUMNAS_MAXIMAS, FILAS_MAXIMAS, type HojaCruda } from './hoja-cruda';

const CLAVES = new Set(['archivo', 'hoja', 'filas', 'base1904']);

/**
 * Whether a value is a list of `HojaCruda`, cell by cell. The same as the schema, which takes ten times as long on
 * a million cells; a property keeps them equal.
 */
export const sonHojasCrudas = (valor: unknown): valor is HojaCruda[] =>
  Array.isArray(valor) && valor.every(esHojaCruda);

function esHojaCruda(valor: unknown): valor is HojaCruda {
  if (typeof valor !== 'object' || valor === null || Array.isArray(valor)) return false;
  if (!('archivo' in valor && 'hoja' in valor && 'filas' in valor)) return false;
  if (!Object.keys(valor).every((clave) => CLAVES.has(clave))) return false;
  const { archivo, hoja, filas } = valor;
  if (typeof archivo !== 'string' || archivo.length < 1 || archivo.length > 255) return false;
  if (hoja !== null && (typeof hoja !== 'string' || hoja.length > 255)) return false;
  if ('base1904' in valor && valor.base1904 !== undefined && typeof valor.base1904 !== 'boolean')
    return false;
  return Array.isArray(filas) && filas.length <= FILAS_MAXIMAS && filas.every(esFila);
}

const esFila = (fila: unknown): boolean =>
  Array.isArray(fila) && fila.length <= COLUMNAS_MAXIMAS && fila.every(esCelda);

function esSimple(celda: unknown): boolean {
  if (typeof celda === 'string' || celda === null || typeof celda === 'boolean') return true;
  return typeof celda === 'number' && Number.isFinite(celda);
}

function esCelda(celda: unknown): boolean {
  if (esSimple(celda)) return true;
  if (typeof celda !== 'object' || celda === null || Array.isArray(celda)) return false;
  const cuantas = Object.keys(celda).length;
  if ('fecha' in celda) return cuantas === 1 && Fecha.safeParse(celda.fecha).success;
  if ('error' in celda) return cuantas === 1 && typeof celda.error === 'string' && celda.error.length <= 20;
  if (!('formula' in celda && 'valor' in celda)) return false;
  const { formula, valor } = celda;
  return cuantas === 2 && typeof formula === 'string' && formula.length <= 8192 && esSimple(valor);
}
