type Codigo = '#N/A' | '#VALUE!' | '#DIV/0!' | '#NUM!' | '#NULL!' | '#NAME?' | '#REF!';

/** A cell in error as formulas pass it on; the message is that of a custom function. */
export class ErrorDeFormula {
  constructor(
    readonly codigo: Codigo,
    readonly mensaje = '',
  ) {}
}

/** Why a formula has no answer yet, or never will here; no IFERROR hides it. */
export class SinCalcular {
  constructor(readonly motivo: 'fuera-de-la-gramatica' | 'esperando') {}
}

/** What one cell holds for a formula; null is a blank cell. */
export type Dato = number | string | boolean | null | ErrorDeFormula | SinCalcular;
/** Every value of a formula is a block of cells, of one by one when it is single. */
export type Matriz = readonly (readonly Dato[])[];

export const esError = (dato: Dato): dato is ErrorDeFormula | SinCalcular =>
  dato instanceof ErrorDeFormula || dato instanceof SinCalcular;

export const unica = (dato: Dato): Matriz => [[dato]];
export const primera = (matriz: Matriz): Dato => matriz[0]?.[0] ?? null;

/** What is in error wins over any number. */
export function numeroDe(dato: Dato): number | ErrorDeFormula | SinCalcular {
  if (esError(dato)) return dato;
  if (typeof dato === 'number') return dato;
  if (typeof dato === 'boolean') return Number(dato);
  if (dato === null) return 0;
  const numero = dato.trim() === '' ? NaN : Number(dato);
  return Number.isNaN(numero) ? new ErrorDeFormula('#VALUE!') : numero;
}

/** As `&` writes it. */
export function textoDe(dato: Exclude<Dato, ErrorDeFormula | SinCalcular>): string {
  if (dato === null) return '';
  if (typeof dato === 'boolean') return dato ? 'TRUE' : 'FALSE';
  return typeof dato === 'number' ? String(Number(dato.toPrecision(15))) : dato;
}

export function logicoDe(dato: Dato): boolean | ErrorDeFormula | SinCalcular {
  if (esError(dato) || typeof dato === 'boolean') return dato;
  if (typeof dato === 'number') return dato !== 0;
  return dato === null ? false : new ErrorDeFormula('#VALUE!');
}
