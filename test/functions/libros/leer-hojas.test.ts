import { describe, expect, test } from '@jest/globals';
import { leerLibroInspeccionado } from '../../../functions/libros/leer-libro-inspeccionado';
import { libroXlsx } from './libro-de-prueba';

const leer = async (bytes: Uint8Array) => leerLibroInspeccionado('libro.xlsx', bytes);

/** Styles 1 to 6: a date, a percentage of its own and another of Excel's, leading zeros, a percent sign as text, sections. */
const ESTILOS =
  '<numFmts count="5"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/>' +
  '<numFmt numFmtId="166" formatCode="0000000000"/><numFmt numFmtId="167" formatCode="0.0&quot;%&quot;"/><numFmt numFmtId="168" formatCode="[Black]0000;-0000"/></numFmts>' +
  '<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/></cellXfs>';

describe('cells of a workbook', () => {
  test.each([
    { que: 'shared text with accents', celda: '<c r="A1" t="s"><v>0</v></c>', valor: 'PEÑA MUÑOZ ÁNGEL' },
    { que: 'rich text', celda: '<c r="A1" t="s"><v>1</v></c>', valor: 'MUÑOZ' },
    {
      que: 'inline text',
      celda: '<c r="A1" t="inlineStr"><is><t>ÑANDÚ &amp; Cía.</t></is></c>',
      valor: 'ÑANDÚ & Cía.',
    },
    { que: 'a number', celda: '<c r="A1"><v>85.33</v></c>', valor: 85.33 },
    { que: 'a number of seventeen figures', celda: '<c r="A1"><v>85.329999999999998</v></c>', valor: 85.33 },
    { que: 'zero', celda: '<c r="A1"><v>0</v></c>', valor: 0 },
    { que: 'a boolean', celda: '<c r="A1" t="b"><v>1</v></c>', valor: true },
    { que: 'a date', celda: '<c r="A1" s="1"><v>46322</v></c>', valor: { fecha: '2026-10-27' } },
    {
      que: 'a date with its hour',
      celda: '<c r="A1" s="1"><v>46322.99</v></c>',
      valor: { fecha: '2026-10-27' },
    },
    {
      que: 'a date out of time',
      celda: '<c r="A1" s="1"><v>9999999999</v></c>',
      valor: { error: '#¡FECHA!' },
    },
    { que: 'a percentage', celda: '<c r="A1" s="2"><v>0.785</v></c>', valor: '78.5%' },
    { que: 'a percentage of Excel', celda: '<c r="A1" s="3"><v>1</v></c>', valor: '100%' },
    { que: 'a key with leading zeros', celda: '<c r="A1" s="4"><v>25200001</v></c>', valor: '0025200001' },
    { que: 'a negative number under zeros', celda: '<c r="A1" s="4"><v>-5</v></c>', valor: -5 },
    { que: 'zeros by sections', celda: '<c r="A1" s="6"><v>57</v></c>', valor: '0057' },
    { que: 'a percent sign that is text', celda: '<c r="A1" s="5"><v>78.5</v></c>', valor: 78.5 },
    { que: 'an error', celda: '<c r="A1" t="e"><v>#N/A</v></c>', valor: { error: '#N/A' } },
    {
      que: 'a formula',
      celda: '<c r="A1"><f>B1*2</f><v>78.5</v></c>',
      valor: { formula: 'B1*2', valor: 78.5 },
    },
    {
      que: 'a formula of text',
      celda: '<c r="A1" t="str"><f>B1</f><v>ÁREA</v></c>',
      valor: { formula: 'B1', valor: 'ÁREA' },
    },
    {
      que: 'a formula of dates',
      celda: '<c r="A1" s="1"><f>B1</f><v>46322</v></c>',
      valor: { formula: 'B1', valor: '2026-10-27' },
    },
    {
      que: 'a formula nobody calculated',
      celda: '<c r="A1"><f>B1</f></c>',
      valor: { formula: 'B1', valor: null },
    },
    {
      que: 'a formula shared by its column',
      celda: '<c r="A1"><f t="shared" si="0"/><v>5</v></c>',
      valor: { formula: '', valor: 5 },
    },
    {
      que: 'text that begins like a formula',
      celda: '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>',
      valor: '=1+1',
    },
  ])('$que', async ({ celda, valor }) => {
    const textos = '<si><t>PEÑA MUÑOZ ÁNGEL</t></si><si><r><t>MU</t></r><r><t>ÑOZ</t></r></si>';
    const hojas = await leer(libroXlsx({ filas: `<row r="1">${celda}</row>`, estilos: ESTILOS, textos }));
    expect(hojas).toEqual([{ archivo: 'libro.xlsx', hoja: 'Hoja1', filas: [[valor]] }]);
  });

  test('days counted from 1904', async () => {
    const filas = '<row r="1"><c r="A1" s="1"><v>44860</v></c><c r="B1"><v>44860</v></c></row>';
    const hojas = await leer(libroXlsx({ filas, estilos: ESTILOS, base1904: true }));
    expect(hojas).toEqual([
      { archivo: 'libro.xlsx', hoja: 'Hoja1', filas: [[{ fecha: '2026-10-27' }, 44860]], base1904: true },
    ]);
  });

  test('addresses are true where rows and cells are missing, and what follows the last one is cut', async () => {
    const filas = '<row r="2"><c r="B2"><v>1</v></c><c r="D2"/></row><row r="4"><c r="A4"/></row>';
    const hojas = await leer(libroXlsx({ filas }));
    expect(hojas).toMatchObject([{ filas: [[], [null, 1]] }]);
  });

  test('12,000 names with accents arrive as they left', async () => {
    const nombres = Array.from({ length: 12_000 }, (_, i) => `ÁÉÍÓÚ ÑÜ ${i} ñandú`);
    const filas = nombres
      .map(
        (nombre, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${nombre}</t></is></c></row>`,
      )
      .join('');
    const hojas = await leer(libroXlsx({ filas }));
    expect(Array.isArray(hojas) ? hojas[0]?.filas.map(([celda]) => celda) : hojas).toEqual(nombres);
  });

  test.each(['0000', '[Black]0000;-0000', '_-0000'])(
    '%s alone is enough to look at formats',
    async (codigo) => {
      const estilos = `<numFmts count="1"><numFmt numFmtId="164" formatCode="${codigo}"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`;
      const hojas = await leer(
        libroXlsx({ filas: '<row r="1"><c r="A1" s="1"><v>57</v></c></row>', estilos }),
      );
      expect(hojas).toMatchObject([{ filas: [['0057']] }]);
    },
  );
});
