import { type Observacion } from '../../../shared/modelo/recibo';
import { type ColumnaDeCsv, csvDe } from '../../../shared/nucleo/csv';

const COLUMNAS: readonly ColumnaDeCsv<Observacion>[] = [
  ['Gravedad', ({ gravedad }) => gravedad],
  ['Clave', ({ clave }) => clave],
  ['Archivo', ({ archivo }) => archivo],
  ['Hoja', ({ hoja }) => hoja ?? ''],
  ['Celda', ({ celda }) => celda ?? ''],
  ['Valor', ({ valor }) => valor ?? ''],
  ['Motivo', ({ motivo }) => motivo],
  ['Remedio', ({ remedio }) => remedio],
];

/** The remarks as a CSV that Excel opens with its accents. */
export const csvDeObservaciones = (observaciones: readonly Observacion[]): string =>
  csvDe(COLUMNAS, observaciones);
