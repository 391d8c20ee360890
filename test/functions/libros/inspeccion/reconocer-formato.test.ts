import { describe, expect, test } from '@jest/globals';
import { LIMITES } from '../../../../functions/libros/inspeccion/limites-de-archivo';
import { leerArchivo } from '../../../../functions/libros/leer-archivo';
import { partesDeLibro } from '../libro-de-prueba';
import { type Parte, zip } from '../zip-de-prueba';

const bueno = partesDeLibro({ filas: '<row r="1"><c r="A1"><v>1</v></c></row>' });
const con = (...partes: readonly Parte[]): Buffer => zip([...bueno, ...partes]);
const entero = zip(bueno);
const ole = (contenido: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from(contenido, 'utf16le'),
    Buffer.alloc(512),
  ]);

describe('refused by what it is', () => {
  test.each([
    { que: 'nothing', nombre: 'a.xlsx', bytes: Buffer.alloc(0), clave: 'archivo-vacio', status: 422 },
    { que: 'a PDF', nombre: 'a.xlsx', bytes: Buffer.from('%PDF-1.7'), clave: 'es-pdf', status: 415 },
    {
      que: 'a page',
      nombre: 'a.xls',
      bytes: Buffer.from('\uFEFF\n<html><table>'),
      clave: 'es-html',
      status: 415,
    },
    {
      que: 'a table',
      nombre: 'a.csv',
      bytes: Buffer.from('<TABLE border=1>'),
      clave: 'es-html',
      status: 415,
    },
    {
      que: 'XML',
      nombre: 'a.xml',
      bytes: Buffer.from('<?xml version="1.0"?><Workbook>'),
      clave: 'es-xml',
      status: 415,
    },
    {
      que: 'a PNG',
      nombre: 'a.csv',
      bytes: Buffer.from('\x89PNG\r\n', 'latin1'),
      clave: 'es-imagen',
      status: 415,
    },
    {
      que: 'a JPEG',
      nombre: 'a.xlsx',
      bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      clave: 'es-imagen',
      status: 415,
    },
    {
      que: 'a RAR',
      nombre: 'a.xlsx',
      bytes: Buffer.from('Rar!\x1a\x07'),
      clave: 'es-comprimido',
      status: 415,
    },
    {
      que: 'a gzip',
      nombre: 'a.csv',
      bytes: Buffer.from([0x1f, 0x8b, 8, 0]),
      clave: 'es-comprimido',
      status: 415,
    },
    {
      que: 'RTF',
      nombre: 'a.csv',
      bytes: Buffer.from('{\\rtf1'),
      clave: 'no-es-hoja-de-calculo',
      status: 415,
    },
    {
      que: 'a program',
      nombre: 'a.csv',
      bytes: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
      clave: 'no-es-hoja-de-calculo',
      status: 415,
    },
    {
      que: 'an encrypted workbook',
      nombre: 'a.xlsx',
      bytes: ole('EncryptedPackage'),
      clave: 'protegido-con-contrasena',
      status: 422,
    },
    { que: 'an old workbook', nombre: 'a.xls', bytes: ole('Workbook'), clave: 'es-xls-antiguo', status: 415 },
    {
      que: 'an old document',
      nombre: 'a.xls',
      bytes: ole('WordDocument'),
      clave: 'es-documento-antiguo',
      status: 415,
    },
    {
      que: 'too many bytes',
      nombre: 'a.csv',
      bytes: Buffer.alloc(LIMITES.bytes + 1, 'a'),
      clave: 'archivo-demasiado-grande',
      status: 413,
    },
    {
      que: 'text called xlsx',
      nombre: 'a.xlsx',
      bytes: Buffer.from('a,b\n1,2'),
      clave: 'extension-equivocada',
      status: 415,
    },
    {
      que: 'a workbook called csv',
      nombre: 'a.csv',
      bytes: entero,
      clave: 'extension-equivocada',
      status: 415,
    },
    {
      que: 'macros',
      nombre: 'a.xlsm',
      bytes: con({ nombre: 'xl/vbaProject.bin', contenido: 'x' }),
      clave: 'libro-con-macros',
      status: 415,
    },
    {
      que: 'a binary workbook',
      nombre: 'a.xlsx',
      bytes: con({ nombre: 'xl/workbook.bin', contenido: 'x' }),
      clave: 'es-xlsb',
      status: 415,
    },
    {
      que: 'a LibreOffice sheet',
      nombre: 'a.ods',
      bytes: zip([
        { nombre: 'mimetype', contenido: 'x' },
        { nombre: 'content.xml', contenido: '<x/>' },
      ]),
      clave: 'es-ods',
      status: 415,
    },
    {
      que: 'a Word document',
      nombre: 'a.xlsx',
      bytes: zip([
        { nombre: '[Content_Types].xml', contenido: '<x/>' },
        { nombre: 'word/document.xml', contenido: '<x/>' },
      ]),
      clave: 'no-es-libro',
      status: 415,
    },
  ])('$que', async ({ nombre, bytes, clave, status }) => {
    const rechazo = await leerArchivo({ nombre, bytes });
    expect(rechazo).toMatchObject({ clave, status });
    expect(rechazo).toHaveProperty('remedio', expect.stringMatching(/.{10}/));
  });
});
