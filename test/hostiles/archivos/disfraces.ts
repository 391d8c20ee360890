import { zip } from '../../functions/libros/zip-de-prueba';
import { type ArchivoHostil, conPartes, relleno } from '../archivo-hostil';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ole = (...nombres: readonly string[]): Buffer =>
  Buffer.concat([
    OLE,
    Buffer.alloc(1024),
    ...nombres.map((nombre) => Buffer.from(nombre, 'utf16le')),
    Buffer.alloc(4096),
  ]);
const documento = (parte: string): Buffer =>
  zip([
    { nombre: '[Content_Types].xml', contenido: '<Types/>' },
    { nombre: parte, contenido: '<x/>' },
  ]);

/** Files that are not what their name says; told by their first bytes. */
export const DISFRACES: readonly ArchivoHostil[] = (
  [
    ['text called xlsx', 'a.xlsx', 'extension-equivocada', () => Buffer.from('a,b\n1,2')],
    ['text called xls', 'a.xls', 'extension-equivocada', () => Buffer.from('a\tb\n1\t2')],
    ['a workbook called csv', 'a.csv', 'extension-equivocada', () => conPartes()],
    ['a workbook called xls', 'a.xls', 'extension-equivocada', () => conPartes()],
    ['a workbook called pdf', 'a.pdf', 'recibo', () => conPartes()],
    ['a workbook without a name', '', 'solicitud-no-valida', () => conPartes()],
    ['a PDF called xlsx', 'a.xlsx', 'es-pdf', () => Buffer.from(`%PDF-1.7\n${relleno(5000)}`)],
    ['a PDF called csv', 'a.csv', 'es-pdf', () => Buffer.from(`\r\n%PDF-1.4\n${relleno(5000)}`)],
    [
      'a page called xls',
      'a.xls',
      'es-html',
      () => Buffer.from('<html><table><tr><td>1</td></tr></table></html>'),
    ],
    [
      'a page in UTF-16',
      'a.xls',
      'es-html',
      () => Buffer.from('\uFEFF<html><table></table></html>', 'utf16le'),
    ],
    [
      'a page that says it is XML',
      'a.csv',
      'es-html',
      () => Buffer.from('<?xml version="1.0"?><html></html>'),
    ],
    ['a page that runs', 'a.csv', 'es-html', () => Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
    [
      'XML of Excel 2003',
      'a.xls',
      'es-xml',
      () => Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    ],
    ['a PNG', 'a.xlsx', 'es-imagen', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['a JPEG', 'a.csv', 'es-imagen', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['a GIF', 'a.csv', 'es-imagen', () => Buffer.from('GIF89a')],
    ['a gzip', 'a.csv', 'es-comprimido', () => Buffer.from([0x1f, 0x8b, 8, 0])],
    ['a RAR', 'a.xlsx', 'es-comprimido', () => Buffer.from('Rar!\x1a\x07')],
    ['a 7-Zip', 'a.xlsx', 'es-comprimido', () => Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
    [
      'a program of Windows',
      'a.csv',
      'no-es-hoja-de-calculo',
      () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500, 3)]),
    ],
    [
      'a program of Linux',
      'a.csv',
      'no-es-hoja-de-calculo',
      () => Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(500)]),
    ],
    ['RTF', 'a.csv', 'no-es-hoja-de-calculo', () => Buffer.from('{\\rtf1 hola}')],
    ['an old workbook', 'a.xls', 'es-xls-antiguo', () => ole('Workbook')],
    ['an older workbook', 'a.xls', 'es-xls-antiguo', () => ole('Book')],
    ['an old workbook called xlsx', 'a.xlsx', 'es-xls-antiguo', () => ole('Workbook')],
    [
      'a workbook with a password',
      'a.xlsx',
      'protegido-con-contrasena',
      () => ole('EncryptionInfo', 'EncryptedPackage'),
    ],
    ['an old document', 'a.doc', 'es-documento-antiguo', () => ole('WordDocument')],
    ['an old container with nothing', 'a.xls', 'es-documento-antiguo', () => OLE],
    [
      'a binary workbook',
      'a.xlsb',
      'extension-equivocada',
      () => conPartes({ nombre: 'xl/workbook.bin', contenido: 'x' }),
    ],
    [
      'a binary workbook called xlsx',
      'a.xlsx',
      'es-xlsb',
      () => conPartes({ nombre: 'xl/workbook.bin', contenido: 'x' }),
    ],
    [
      'macros called xlsm',
      'a.xlsm',
      'libro-con-macros',
      () => conPartes({ nombre: 'xl/vbaProject.bin', contenido: 'x' }),
    ],
    ['a document of Word', 'a.xlsx', 'no-es-libro', () => documento('word/document.xml')],
    ['a presentation', 'a.xlsx', 'no-es-libro', () => documento('ppt/presentation.xml')],
    [
      'a sheet of LibreOffice',
      'a.ods',
      'es-ods',
      () =>
        zip([
          { nombre: 'mimetype', contenido: 'x', metodo: 0 },
          { nombre: 'content.xml', contenido: '<x/>' },
        ]),
    ],
    ['a path for a name', '../../../etc/passwd', 'recibo', () => Buffer.from('a,b\n1,2')],
    ['a name called __proto__', '__proto__', 'recibo', () => Buffer.from('a,b\n1,2')],
    [
      'a name of 10,000 letters',
      `${'ñ'.repeat(10_000)}.csv`,
      'solicitud-no-valida',
      () => Buffer.from('a,b\n1,2'),
    ],
    ['a name with a line end', 'a\r\nx: 1.csv', 'recibo', () => Buffer.from('a,b\n1,2')],
    ['JSON', 'a.json', 'recibo', () => Buffer.from('{"hojas":[]}')],
  ] as const
).map(([que, nombre, espera, bytes]) => ({ que, nombre, espera, bytes }));
