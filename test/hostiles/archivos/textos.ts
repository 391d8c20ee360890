import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SAE } from '../../archivos-de-muestra';
import { type ArchivoHostil, csv, MB, relleno } from '../archivo-hostil';

const ENCABEZADO =
  'matrícula,nombre,grupo,módulo,docente,R.A.,peso,corte,logro,asistencias,sesiones,última asistencia';
const FILA = '0025200001,ÁLVAREZ ZOÉ,101,CIEN-04,DOCENTE,1.1,10,1,78.5,40,45,2026-10-30';
const buena = `${ENCABEZADO}\n${FILA}\n`;
const sabana = (): Buffer => readFileSync(path.join(SAE, 'sabana-larga-252-corte2.csv'));

const CODIFICACIONES: readonly ArchivoHostil[] = [
  csv('UTF-16 LE', 'recibo', () => Buffer.from(`\uFEFF${buena}`, 'utf16le')),
  csv('UTF-16 BE', 'recibo', () => Buffer.from(`\uFEFF${buena}`, 'utf16le').swap16()),
  csv('UTF-16 cut in half a letter', 'recibo', () =>
    Buffer.from(`\uFEFF${buena}`, 'utf16le').subarray(0, -1),
  ),
  csv('UTF-7', 'recibo', () => '+AD0-1+-1,+ACI-a+ACI-\n1,2\n'),
  csv('Latin-1', 'recibo', () => Buffer.from(buena, 'latin1')),
  csv('UTF-32', 'no-es-hoja-de-calculo', () =>
    Buffer.from(Array.from(buena, (letra) => [letra.charCodeAt(0), 0, 0, 0]).flat()),
  ),
  csv('three marks', 'recibo', () => `\uFEFF\uFEFF\uFEFF${buena}`),
  csv('a mark of UTF-8 over UTF-16', 'recibo', () =>
    Buffer.concat([Buffer.from('\uFEFF'), Buffer.from(buena, 'utf16le')]),
  ),
  csv('a mark and nothing else', 'recibo', () => '\uFEFF'),
  csv('a mark of UTF-16 and nothing else', 'recibo', () => Buffer.from([0xff, 0xfe])),
  csv('half letters', 'recibo', () =>
    Buffer.concat([Buffer.from('a,\ud800b\n'), Buffer.from([0xed, 0xa0, 0x80, 0xc3])]),
  ),
  csv('letters of too many bytes', 'recibo', () =>
    Buffer.concat([Buffer.from(buena), Buffer.from([0xc0, 0x80, 0xf8, 0x88, 0x80, 0x80])]),
  ),
  csv('24 MB of bad bytes', 'hoja-demasiado-grande', () =>
    Buffer.concat([Buffer.from(buena), Buffer.alloc(24 * MB, 0x80)]),
  ),
  csv('24 MB of half letters', 'hoja-demasiado-grande', () =>
    Buffer.concat([Buffer.from(buena), Buffer.alloc(24 * MB, 0xe9)]),
  ),
  csv('24 MB of UTF-16', 'hoja-demasiado-grande', () =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(24 * MB, 'A')]),
  ),
];

const CEROS: readonly ArchivoHostil[] = [
  csv('a zero in a name', 'recibo', () => buena.replace('ZOÉ', 'ZO\0É')),
  csv('zeros at the end', 'recibo', () => Buffer.concat([Buffer.from(buena.repeat(20)), Buffer.alloc(20)])),
  csv('24 MB of zeros after its rows', 'hoja-demasiado-grande', () =>
    Buffer.concat([Buffer.from('a,b\n'.repeat(5000)), Buffer.alloc(24 * MB)]),
  ),
  csv('nothing but zeros', 'no-es-hoja-de-calculo', () => Buffer.alloc(MB)),
  csv('controls', 'no-es-hoja-de-calculo', () => Buffer.alloc(1000, 7)),
  csv('escapes of a terminal', 'no-es-hoja-de-calculo', () => `${buena}\x1b[2J\x1b]0;hola\x07,1\n`),
];

const COMILLAS: readonly ArchivoHostil[] = [
  csv('a quote nobody closes', 'comillas-sin-cerrar', () => `${buena}"${FILA}\n${FILA}`),
  csv('a quote that opens 20 MB', 'comillas-sin-cerrar', () => `a,b\n"${'a,b\n'.repeat(5 * MB)}`),
  csv('24 MB of quotes', 'comillas-sin-cerrar', () => Buffer.alloc(24 * MB, '"')),
  csv('24 MB of quotes out of place', 'comillas-sin-cerrar', () => `a\n${'"a'.repeat(12 * MB)}`),
  csv(
    'quotes around everything',
    'recibo',
    () => `"${buena.trim().replaceAll(',', '","').replaceAll('\n', '"\n"')}"\n`,
  ),
  csv('lines inside of quotes', 'recibo', () =>
    buena.replace('ÁLVAREZ', '"ÁLVAREZ\r\n\r').replace('ZOÉ', 'ZOÉ"'),
  ),
  csv('quotes of another language', 'recibo', () => buena.replaceAll(',', '“,”')),
];

const TAMANOS: readonly ArchivoHostil[] = [
  csv('a million columns', 'hoja-demasiado-grande', () => ','.repeat(1_000_000)),
  csv('a million columns with their names', 'hoja-demasiado-grande', () =>
    Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(','),
  ),
  csv('24 MB of commas', 'hoja-demasiado-grande', () => Buffer.alloc(24 * MB, ',')),
  csv('24 MB in one cell', 'hoja-demasiado-grande', () => Buffer.alloc(24 * MB, 'a')),
  csv('a cell of 40 KB', 'texto-demasiado-largo', () => buena.replace('ZOÉ', relleno(40_000))),
  csv('a cell of 900 KB', 'hoja-demasiado-grande', () => buena.replace('ZOÉ', relleno(900_000))),
  csv('24 MB of line ends', 'hoja-demasiado-grande', () => Buffer.alloc(24 * MB, '\n')),
  csv('24 MB of returns', 'hoja-demasiado-grande', () => Buffer.alloc(24 * MB, '\r')),
  csv('24 MB of both', 'hoja-demasiado-grande', () => Buffer.alloc(24 * MB, '\r\n')),
  csv('five million cells', 'hoja-demasiado-grande', () => `${'7,'.repeat(24)}7\n`.repeat(200_000)),
  csv('22 MB of different cells', 'hoja-demasiado-grande', () =>
    Array.from({ length: 200_000 }, (_, i) =>
      Array.from({ length: 25 }, (_, j) => (i * 25 + j) % 9999).join(','),
    )
      .join('\n')
      .slice(0, 22 * MB),
  ),
  csv(
    '290,000 rows that say nothing',
    'hoja-demasiado-grande',
    () => `${ENCABEZADO}\n${'x,x,x,x,x,x,x,x,x,x,x,x\n'.repeat(290_000)}`,
  ),
  csv(
    '200,000 rows that say nothing',
    'recibo',
    () => `${ENCABEZADO}\n${'x,x,x,x,x,x,x,x,x,x,x,x\n'.repeat(200_000)}`,
  ),
  csv('a row over and over', 'recibo', () => `${ENCABEZADO}\n${`${FILA}\n`.repeat(100_000)}`),
  csv(
    '100,000 alumnos nobody knows',
    'recibo',
    () =>
      `${ENCABEZADO}\n${Array.from({ length: 100_000 }, (_, i) => FILA.replace('0025200001', String(1_000_000_000 + i))).join('\n')}`,
  ),
  csv('one byte', 'recibo', () => 'a'),
  csv('nothing', 'archivo-vacio', () => ''),
  csv('more than may be sent', 'solicitud-demasiado-grande', () => Buffer.alloc(26 * MB, 'a,')),
];

const CONTENIDOS: readonly ArchivoHostil[] = [
  csv(
    'all the line ends there are',
    'recibo',
    () => `${ENCABEZADO}\r\n${FILA}\r${FILA}\n\r${FILA}\u2028${FILA}\u0085`,
  ),
  csv('sep= and nothing', 'recibo', () => 'sep='),
  csv('sep= a quote', 'recibo', () => `sep="\n${buena}`),
  csv('sep= a letter', 'recibo', () => `sep=a\n${buena}`),
  csv('formulas', 'recibo', () =>
    buena.replace('ÁLVAREZ ZOÉ', "=cmd|'/c calc'!A0").replace('DOCENTE', '@SUM(1)'),
  ),
  csv(
    'headings of __proto__',
    'recibo',
    () => `__proto__,constructor,toString,${ENCABEZADO}\n1,2,3,${FILA}\n`,
  ),
  csv(
    'the same heading twelve times',
    'recibo',
    () => `${'matrícula,'.repeat(12)}logro\n${'1,'.repeat(12)}5\n`,
  ),
  csv('numbers of nonsense', 'recibo', () =>
    buena.replace('78.5', '1e309').replace('40,45', 'NaN,-Infinity'),
  ),
  csv('a number of 100,000 figures', 'texto-demasiado-largo', () =>
    buena.replace('78.5', `0.${'7'.repeat(100_000)}`),
  ),
  csv('dates of nonsense', 'recibo', () => buena.replace('2026-10-30', '99999999-99-99')),
  csv('a genuine sábana cut', 'recibo', () => sabana().subarray(0, 100_001)),
  csv('a genuine sábana under a heading of spaces', 'texto-demasiado-largo', () =>
    Buffer.concat([Buffer.alloc(100_000, ' '), sabana()]),
  ),
];

/** What a text may be that says it is a CSV. */
export const TEXTOS = [...CODIFICACIONES, ...CEROS, ...COMILLAS, ...TAMANOS, ...CONTENIDOS];
