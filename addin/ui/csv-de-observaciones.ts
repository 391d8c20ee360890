import { type Observacion } from '../../shared/modelo/recibo';

const COLUMNAS = [
  ['Gravedad', ({ gravedad }) => gravedad],
  ['Clave', ({ clave }) => clave],
  ['Archivo', ({ archivo }) => archivo],
  ['Hoja', ({ hoja }) => hoja ?? ''],
  ['Celda', ({ celda }) => celda ?? ''],
  ['Valor', ({ valor }) => valor ?? ''],
  ['Motivo', ({ motivo }) => motivo],
  ['Remedio', ({ remedio }) => remedio],
] as const satisfies readonly (readonly [string, (observacion: Observacion) => string])[];

const PARECE_FORMULA = /^[=+\-@\t\r]/;

/** A text that a spreadsheet would run is kept as text. */
function campo(texto: string): string {
  const seguro = PARECE_FORMULA.test(texto) ? `'${texto}` : texto;
  return `"${seguro.replaceAll('"', '""')}"`;
}

/** The remarks as a CSV that Excel opens with its accents: UTF-8 with its mark, CRLF. */
export function csvDeObservaciones(observaciones: readonly Observacion[]): string {
  const renglones = [
    COLUMNAS.map(([titulo]) => campo(titulo)),
    ...observaciones.map((observacion) => COLUMNAS.map(([, leer]) => campo(leer(observacion)))),
  ];
  return `\uFEFF${renglones.map((renglon) => renglon.join(',')).join('\r\n')}\r\n`;
}
