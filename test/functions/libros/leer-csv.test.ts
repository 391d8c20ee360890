import { describe, expect, test } from '@jest/globals';
import { LIMITES } from '../../../functions/libros/inspeccion/limites-de-archivo';
import { leerCsv } from '../../../functions/libros/leer-csv';

const FILAS = [
  ['matrícula', 'nombre', 'logro'],
  ['0025200001', 'ÁLVAREZ NÚÑEZ ZOÉ', '78.5'],
  ['0025200002', 'PEÑA MUÑOZ ÜRSULA', ''],
];
const TEXTO = FILAS.map((fila) => fila.join(',')).join('\r\n');

const utf16be = (texto: string): Buffer => Buffer.from(texto, 'utf16le').swap16();
const leer = (bytes: Uint8Array) => leerCsv('a.csv', bytes);
const hoja = (filas: readonly (readonly string[])[]) => ({ archivo: 'a.csv', hoja: null, filas });

describe('the same sheet from every encoding', () => {
  test.each([
    { en: 'UTF-8', bytes: Buffer.from(TEXTO) },
    { en: 'UTF-8 with its mark', bytes: Buffer.from(`\uFEFF${TEXTO}`) },
    { en: 'Latin-1', bytes: Buffer.from(TEXTO, 'latin1') },
    { en: 'UTF-16 LE with its mark', bytes: Buffer.from(`\uFEFF${TEXTO}`, 'utf16le') },
    { en: 'UTF-16 BE with its mark', bytes: utf16be(`\uFEFF${TEXTO}`) },
    { en: 'UTF-16 LE without mark', bytes: Buffer.from(TEXTO, 'utf16le') },
    { en: 'UTF-16 BE without mark', bytes: utf16be(TEXTO) },
  ])('$en', ({ bytes }) => {
    expect(leer(bytes)).toEqual(hoja(FILAS));
  });

  test('what only Windows-1252 writes', () => {
    expect(leer(Buffer.from([0x93, 0x50, 0x45, 0xd1, 0x41, 0x94, 0x2c, 0x80]))).toEqual(
      hoja([['“PEÑA”', '€']]),
    );
  });

  test('UTF-8 with one bad byte stays UTF-8: only that letter is lost', () => {
    const bytes = Buffer.concat([Buffer.from(TEXTO), Buffer.from([0xc3])]);
    expect(leer(bytes)).toEqual(
      hoja([FILAS[0] ?? [], FILAS[1] ?? [], ['0025200002', 'PEÑA MUÑOZ ÜRSULA', '\uFFFD']]),
    );
  });
});

describe('separators, quotes and line ends', () => {
  test.each([
    {
      que: 'semicolons with decimal commas',
      texto: 'a;b;c\n1,5;2,5;3,5',
      filas: [
        ['a', 'b', 'c'],
        ['1,5', '2,5', '3,5'],
      ],
    },
    {
      que: 'tabs',
      texto: 'a\tb\n1,5\t2;3',
      filas: [
        ['a', 'b'],
        ['1,5', '2;3'],
      ],
    },
    {
      que: 'a title with commas over semicolons',
      texto: 'Plantel 252, Orizaba, Veracruz\na;b;c;d\n1;2;3;4',
      filas: [['Plantel 252, Orizaba, Veracruz'], ['a', 'b', 'c', 'd'], ['1', '2', '3', '4']],
    },
    {
      que: 'the separator that Excel declares',
      texto: 'sep=;\na;b\n1;2',
      filas: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      que: 'quotes with separators, quotes and lines inside',
      texto: 'a,b\n"1,5","di ""hola""\ny adiós"',
      filas: [
        ['a', 'b'],
        ['1,5', 'di "hola"\ny adiós'],
      ],
    },
    {
      que: 'line ends of Unix',
      texto: 'a,b\n1,2',
      filas: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      que: 'line ends of old Macs',
      texto: 'a,b\r1,2',
      filas: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      que: 'line ends of all kinds',
      texto: 'a,b\r\n1,2\n3,4\r5,6',
      filas: [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    },
    { que: 'blank rows keep their place', texto: 'a,b\n\n1,2', filas: [['a', 'b'], [''], ['1', '2']] },
    {
      que: 'formulas as the text they are',
      texto: 'a,b\n=1+1,@x',
      filas: [
        ['a', 'b'],
        ['=1+1', '@x'],
      ],
    },
  ])('$que', ({ texto, filas }) => {
    expect(leer(Buffer.from(texto))).toEqual(hoja(filas));
  });
});

describe('refused', () => {
  test('a quote nobody closes, by its row', () => {
    expect(leer(Buffer.from('a,b\n1,"2\n3,4'))).toMatchObject({
      clave: 'comillas-sin-cerrar',
      motivo: expect.stringMatching(/fila 2/),
    });
  });

  test.each([
    { que: 'a column too many', texto: ','.repeat(LIMITES.columnas), clave: 'hoja-demasiado-grande' },
    { que: 'a row too many', texto: '\n'.repeat(LIMITES.filas), clave: 'hoja-demasiado-grande' },
  ])('$que', ({ texto, clave }) => {
    expect(leer(Buffer.from(texto))).toMatchObject({ clave, status: 413 });
    expect(leer(Buffer.from(texto.slice(1)))).toHaveProperty('filas');
  });

  test.each([
    { que: 'a quote opens the file and nothing closes it', texto: `"${'a\n'.repeat(1_200_000)}`, fila: 1 },
    {
      que: 'a quote opens far below',
      texto: `${'a,b\n'.repeat(100_000)}1,"${'2\n'.repeat(2_000_000)}`,
      fila: 100_001,
    },
    { que: 'every quote is out of place', texto: 'a\n'.concat('"a'.repeat(2_000_000)), fila: 2 },
    {
      que: 'a quote is out of place past the first piece',
      texto: `${'a,b\n'.repeat(290_000)}"1"1,2\n3,4`,
      fila: 290_001,
    },
  ])('$que: it stops there and names the row', ({ texto, fila }) => {
    expect(leer(Buffer.from(texto))).toMatchObject({
      clave: 'comillas-sin-cerrar',
      motivo: expect.stringContaining(`fila ${fila} `),
      remedio: expect.stringContaining('Quite la comilla'),
    });
  });

  test.each([
    { que: 'millions of rows between quotes', texto: '"\n'.repeat(2_000_000) },
    { que: 'a row without end', texto: ','.repeat(2_000_000) },
    { que: 'millions of cells', texto: `${','.repeat(LIMITES.columnas - 1)}\n`.repeat(20_000) },
  ])('$que', ({ texto }) => {
    expect(leer(Buffer.from(texto))).toMatchObject({ clave: 'hoja-demasiado-grande', status: 413 });
  });
});

test('pieces change nothing: quoted cells, spaces and lines that fall on the cut', () => {
  const filas = Array.from({ length: 30_000 }, (_, i) => [
    `${i}`,
    `di "hola"\n${'ñ'.repeat(i % 97)}`,
    'a, b',
    '',
  ]);
  const texto = filas
    .map((fila) => fila.map((celda) => `"${celda.replaceAll('"', '""')}" `).join(','))
    .join('\n');
  expect(texto.length).toBeGreaterThan(2_000_000);
  expect(leer(Buffer.from(texto.trimEnd()))).toEqual(hoja(filas));
});
