import { BYTES_DE_CARGA } from '../../../shared/importacion/limite-de-carga';

const MB = 1024 * 1024;

/**
 * What a file may cost before it is refused. The largest plantel (104,160 records) is 11 MB as CSV and, as xlsx,
 * 4 MB that inflate to 45.
 */
export const LIMITES = {
  bytes: BYTES_DE_CARGA,
  bytesInflados: 128 * MB,
  /** Inflated bytes for each compressed one, in parts of more than a megabyte. Real sheets stay below 60. */
  razon: 150,
  bytesSinRazon: MB,
  entradas: 1000,
  largoDeNombre: 200,
  hojas: 200,
  filas: 300_000,
  columnas: 256,
  celdas: 3_000_000,
  /** Letters in a cell, as Excel has it. */
  largoDeTexto: 32_767,
  /** Of a whole workbook. A plantel has some thousands of different texts and some tens of formats. */
  textos: 300_000,
  combinadas: 100_000,
  formatos: 65_490,
  relaciones: 10_000,
  /** Heap of the thread that reads a file, in megabytes, and its time, in milliseconds. */
  memoriaDelTrabajador: 192,
  tiempoDelTrabajador: 30_000,
  /** Time of all the workbooks of one upload. */
  tiempoDeLaCarga: 60_000,
} as const;
