import { describe, expect, test } from '@jest/globals';
import { leerLibroInspeccionado } from '../../../../functions/libros/leer-libro-inspeccionado';
import { libroXlsx, partesDeLibro } from '../libro-de-prueba';
import { type Parte, zip } from '../zip-de-prueba';

const FILA = '<row r="1"><c r="A1"><v>1</v></c></row>';
const bueno = partesDeLibro({ filas: FILA });
const con = (...partes: readonly Parte[]): Buffer => zip([...bueno, ...partes]);
/** The good workbook with its only sheet told differently. */
const hoja = (cambios: Partial<Parte>): Buffer =>
  zip(bueno.map((parte) => (parte.nombre.includes('sheet1') ? { ...parte, ...cambios } : parte)));
const entero = zip(bueno);
const MUCHOS = '0'.repeat(50_000_000);

describe('refused by its zip', () => {
  test.each([
    { que: 'cut in half', bytes: entero.subarray(0, entero.length / 2), clave: 'archivo-danado' },
    { que: 'cut by a byte', bytes: entero.subarray(0, -1), clave: 'archivo-danado' },
    { que: 'an empty zip', bytes: zip([]), clave: 'no-es-libro' },
    { que: 'an encrypted entry', bytes: hoja({ banderas: 1 }), clave: 'protegido-con-contrasena' },
    { que: 'an unknown compression', bytes: hoja({ metodo: 99 }), clave: 'archivo-danado' },
    {
      que: 'a part twice',
      bytes: con({ nombre: 'XL/workbook.xml', contenido: '<x/>' }),
      clave: 'libro-sospechoso',
    },
    {
      que: 'a way out',
      bytes: con({ nombre: 'xl/../../x.xml', contenido: '<x/>' }),
      clave: 'libro-sospechoso',
    },
    {
      que: 'an absolute path',
      bytes: con({ nombre: '/etc/passwd', contenido: 'x' }),
      clave: 'libro-sospechoso',
    },
    {
      que: 'a path of Windows',
      bytes: con({ nombre: 'xl\\x.xml', contenido: 'x' }),
      clave: 'libro-sospechoso',
    },
    {
      que: 'a name that changes',
      bytes: hoja({ nombreLocal: 'xl/worksheets/sheet2.xml' }),
      clave: 'libro-sospechoso',
    },
    {
      que: 'an endless name',
      bytes: con({ nombre: 'x'.repeat(300), contenido: 'x' }),
      clave: 'libro-sospechoso',
    },
    {
      que: 'too many parts',
      bytes: con(...Array.from({ length: 1000 }, (_, i) => ({ nombre: `x${i}`, contenido: '' }))),
      clave: 'libro-con-demasiadas-partes',
    },
    {
      que: 'too many sheets',
      bytes: con(
        ...Array.from({ length: 200 }, (_, i) => ({ nombre: `xl/worksheets/s${i}.xml`, contenido: '<x/>' })),
      ),
      clave: 'libro-con-demasiadas-hojas',
    },
    {
      que: '500 MB when inflated',
      bytes: con(...Array.from({ length: 10 }, (_, i) => ({ nombre: `x${i}`, contenido: MUCHOS }))),
      clave: 'libro-inflado',
    },
    {
      que: 'one part that grows a thousand times',
      bytes: con({ nombre: 'x', contenido: MUCHOS }),
      clave: 'libro-inflado',
    },
    {
      que: 'entries on top of each other',
      bytes: con({ nombre: 'x', contenido: 'x' }, { nombre: 'x', contenido: 'x', encimada: true }),
      clave: 'libro-inflado',
    },
    {
      que: 'more bytes than declared',
      bytes: hoja({ contenido: `<worksheet>${MUCHOS}</worksheet>`, inflados: 100 }),
      clave: 'archivo-danado',
    },
    { que: 'fewer bytes than declared', bytes: hoja({ inflados: 100_000 }), clave: 'archivo-danado' },
    {
      que: 'a DTD',
      bytes: hoja({ contenido: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
      clave: 'libro-con-dtd',
    },
    {
      que: 'XML in UTF-16',
      bytes: hoja({ contenido: Buffer.from('\uFEFF<worksheet/>', 'utf16le') }),
      clave: 'archivo-danado',
    },
    {
      que: 'XML that never closes',
      bytes: hoja({ contenido: '<worksheet><sheetData><row r="1"><c r="A1' }),
      clave: 'archivo-danado',
    },
    ...[
      { que: 'cut after its root', xml: '<worksheet>' },
      { que: 'cut after a row', xml: `<worksheet><sheetData>${FILA}` },
      { que: 'cut after its rows', xml: `<worksheet><sheetData>${FILA}</sheetData>` },
      { que: 'cut inside a cell', xml: `<worksheet><sheetData>${FILA}<row r="2"><c r="A2"><v>1` },
      { que: 'cut inside its last mark', xml: `<worksheet><sheetData>${FILA}</sheetData></works` },
      { que: 'whose rows nothing closes', xml: `<worksheet><sheetData>${FILA}</worksheet>` },
      { que: 'with a prefix, cut', xml: `<x:worksheet><x:sheetData><x:row r="1"></x:row></x:sheetData>` },
    ].map(({ que, xml }) => ({
      que: `a sheet ${que}`,
      bytes: hoja({ contenido: `<?xml version="1.0"?>\n<!-- <a> -->${xml}` }),
      clave: 'archivo-danado',
    })),
    ...['xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map(
      (nombre) => ({
        que: `${nombre} cut by a mark`,
        bytes: zip(
          bueno.map((parte) =>
            parte.nombre === nombre
              ? { nombre, contenido: parte.contenido.toString().replace(/<\/\w+>$/, '') }
              : parte,
          ),
        ),
        clave: 'archivo-danado',
      }),
    ),
    {
      que: 'a row out of bounds',
      bytes: libroXlsx({ filas: '<row r="2000000000"><c r="A2000000000"><v>1</v></c></row>' }),
      clave: 'hoja-demasiado-grande',
    },
    {
      que: 'the last row of Excel',
      bytes: libroXlsx({ filas: '<row r="1048576"><c r="A1048576"><v>1</v></c></row>' }),
      clave: 'hoja-demasiado-grande',
    },
    {
      que: 'the last cell of Excel',
      bytes: libroXlsx({ filas: `${FILA}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` }),
      clave: 'hoja-demasiado-grande',
    },
    {
      que: 'a far column',
      bytes: libroXlsx({ filas: '<row r="1"><c r="ZZ1"><v>1</v></c></row>' }),
      clave: 'hoja-demasiado-grande',
    },
  ])('$que', async ({ bytes, clave }) => {
    expect(await leerLibroInspeccionado('a.xlsx', bytes)).toMatchObject({ clave });
  });
});

test.each([
  { que: 'nothing after it', final: '' },
  { que: 'a line', final: '\r\n' },
  { que: 'a comment', final: '\n<!-- fin > de < hoja -->\n' },
])('a sheet that closes is read, with $que', async ({ final }) => {
  const contenido = `\uFEFF<?xml version="1.0"?>\n<worksheet><sheetData>${FILA}</sheetData></worksheet >${final}`;
  expect(await leerLibroInspeccionado('a.xlsx', hoja({ contenido }))).toMatchObject([{ filas: [[1]] }]);
});

test('a sheet without anything in it is whole', async () => {
  const vacia = hoja({ contenido: '<worksheet/>' });
  expect(await leerLibroInspeccionado('a.xlsx', vacia)).toMatchObject([{ filas: [] }]);
});
