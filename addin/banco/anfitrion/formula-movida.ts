import { type Area, COLUMNAS, FILAS, leerArea, letras } from './area';

/** What an area becomes when cells are inserted or deleted; null when nothing is left of it. */
export type Movimiento = (area: Area) => Area | null;

const CELDA = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const HOJA = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CORCHETES = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\]'])*\])*\]`;
/** A text or what is between brackets, where nothing is a cell; or a reference, with its sheet or without it. */
const PIEZA = new RegExp(
  `"(?:[^"]|"")*"|${CORCHETES}|(?<![\\p{L}\\p{N}_.$!'])(${HOJA})?` +
    `(${CELDA}(?::${CELDA})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(!\\[:])`,
  'giu',
);

/**
 * A formula of the sheet `suya` after cells of the sheet `movida` moved: what it named it goes on naming, as in Excel,
 * whether it is written with $ or not. What was deleted is #REF!.
 */
export const formulaMovida = (formula: string, suya: string, movida: string, mover: Movimiento): string =>
  formula.replaceAll(PIEZA, (todo: string, hallado: string | undefined, celdas?: string) => {
    if (celdas === undefined) return todo;
    const prefijo = hallado ?? '';
    const hoja = prefijo === '' ? suya : nombreDeHoja(prefijo);
    if (hoja.toLowerCase() !== movida.toLowerCase()) return todo;
    const despues = mover(leerArea(celdas));
    return prefijo + (despues ? comoEstaba(celdas, despues) : '#REF!');
  });

const nombreDeHoja = (prefijo: string): string =>
  prefijo
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");

/** The area with the $ that its reference had, and as whole columns or rows if it was so. */
function comoEstaba(antes: string, { fila1, fila2, columna1, columna2 }: Area): string {
  const [una = '', otra] = antes.split(':');
  const parte = (texto: string, fila: number, columna: number): string =>
    texto.replace(
      /^(\$?)([A-Z]*)(\$?)(\d*)$/i,
      (_todo, fija: string, conLetras: string, fijaTambien: string, conNumero: string) =>
        fija + (conLetras && letras(columna)) + fijaTambien + (conNumero && String(fila)),
    );
  const desde = parte(una, fila1, columna1);
  return otra === undefined ? desde : `${desde}:${parte(otra, fila2, columna2)}`;
}

/** Cells inserted (positive) or deleted (negative) among the rows or the columns of a sheet. */
export interface Corte {
  readonly area: Area;
  readonly eje: 'filas' | 'columnas';
  readonly signo: 1 | -1;
}

/** How areas move with that. One that is not wholly in the way of what moves stays, and so does one of the whole axis. */
export const movimientoDe =
  ({ area, eje, signo }: Corte): Movimiento =>
  (antes) => {
    const [desde, hasta, otroDesde, otroHasta] =
      eje === 'filas'
        ? (['fila1', 'fila2', 'columna1', 'columna2'] as const)
        : (['columna1', 'columna2', 'fila1', 'fila2'] as const);
    const todo = antes[desde] === 1 && antes[hasta] === (eje === 'filas' ? FILAS : COLUMNAS);
    const ajena = antes[otroDesde] < area[otroDesde] || antes[otroHasta] > area[otroHasta];
    if (todo || ajena) return antes;
    const cuantas = area[hasta] - area[desde] + 1;
    if (signo > 0) {
      const mas = (lugar: number): number => (lugar >= area[desde] ? lugar + cuantas : lugar);
      return { ...antes, [desde]: mas(antes[desde]), [hasta]: mas(antes[hasta]) };
    }
    const menos = (lugar: number, enLoBorrado: number): number =>
      lugar > area[hasta] ? lugar - cuantas : lugar >= area[desde] ? enLoBorrado : lugar;
    const despues = {
      ...antes,
      [desde]: menos(antes[desde], area[desde]),
      [hasta]: menos(antes[hasta], area[desde] - 1),
    };
    return despues[hasta] < despues[desde] ? null : despues;
  };
