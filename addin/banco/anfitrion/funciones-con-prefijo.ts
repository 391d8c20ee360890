/** Functions younger than the file format: a file that names them without their prefix is one that Excel repairs. */
const PREFIJOS: Readonly<Record<string, readonly string[]>> = {
  '_xlfn.': [
    ...[
      'ARRAYTOTEXT',
      'BASE',
      'BYCOL',
      'BYROW',
      'CHOOSECOLS',
      'CHOOSEROWS',
      'CONCAT',
      'DAYS',
      'DECIMAL',
      'DROP',
    ],
    ...['EXPAND', 'FORMULATEXT', 'HSTACK', 'IFNA', 'IFS', 'ISFORMULA', 'ISOWEEKNUM', 'MAXIFS', 'MINIFS'],
    ...['NUMBERVALUE', 'PERCENTILE.EXC', 'PERCENTILE.INC', 'RANDARRAY', 'RANK.AVG', 'RANK.EQ', 'SEQUENCE'],
    ...[
      'SHEET',
      'SHEETS',
      'SORTBY',
      'STDEV.P',
      'STDEV.S',
      'SWITCH',
      'TAKE',
      'TEXTAFTER',
      'TEXTBEFORE',
      'TEXTJOIN',
    ],
    ...['TEXTSPLIT', 'TOCOL', 'TOROW', 'UNICHAR', 'UNICODE', 'UNIQUE', 'VAR.P', 'VAR.S', 'VSTACK', 'XLOOKUP'],
    ...['XMATCH', 'XOR'],
  ],
  '_xlfn._xlws.': ['FILTER', 'SORT'],
};
const PREFIJO_DE = new Map(
  Object.entries(PREFIJOS).flatMap(([prefijo, suyas]) => suyas.map((funcion) => [funcion, prefijo] as const)),
);

/** A text, in which nothing is a name; or the name of a function, whole. */
const TEXTO_O_FUNCION = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;
const TEXTO_O_PREFIJO = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])_xlfn\.(?:_xlws\.)?/giu;

/** A formula as a file names its functions. Those of LET and LAMBDA, whose names are prefixed too, stay as they are. */
export const conPrefijos = (formula: string): string =>
  formula.replaceAll(TEXTO_O_FUNCION, (hallado) => (PREFIJO_DE.get(hallado.toUpperCase()) ?? '') + hallado);

/** The formula as Excel shows it. */
export const sinPrefijos = (formula: string): string =>
  formula.replaceAll(TEXTO_O_PREFIJO, (hallado) => (hallado.startsWith('"') ? hallado : ''));
