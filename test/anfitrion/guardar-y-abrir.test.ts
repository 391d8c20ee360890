import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { valorDe } from '../../addin/banco/anfitrion/celda';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { Persona } from '../../addin/banco/anfitrion/persona';
import { partesDelPaquete } from '../functions/libros/escrito/partes-del-paquete';
import { abrirExcel } from './office-en-node';

/** A workbook with something of all that has to come back. */
async function libroDePrueba(): Promise<LibroDeExcel> {
  const { libro } = abrirExcel();
  await Excel.run(async (contexto) => {
    const { worksheets, names } = contexto.workbook;
    const hoja = worksheets.getItem('Hoja1');
    hoja.name = 'Captura 1º';
    hoja.getRange('B2:D4').numberFormat = Array.from({ length: 3 }, () => ['@', 'General', '0.00']);
    hoja.getRange('B2:D4').values = [
      ['Matrícula', 'EC 1', 'Total'],
      ['007', 8.5, ''],
      ['Ñandú', '', ''],
    ];
    const tabla = hoja.tables.add('B2:D4', true);
    tabla.name = 'siseac_captura_1';
    hoja.getRange('D3').formulas = [['=IF([@[EC 1]]="","",[@[EC 1]])']];
    hoja.getRange('C3:C4').dataValidation.rule = {
      decimal: { formula1: 0, formula2: 10, operator: 'Between' },
    };
    hoja.getRange('C3:C4').dataValidation.errorAlert = {
      message: 'De 0 a 10.',
      title: '',
      style: 'Stop',
      showAlert: true,
    };
    const formato = hoja.getRange('C3:C4').conditionalFormats.add('CellValue').cellValue;
    formato.format.fill.color = '#FDE7E9';
    formato.rule = { formula1: '=7', operator: 'LessThan' };
    hoja.getRange('C3:C4').format.protection.locked = false;
    hoja.getRange('B:B').format.columnWidth = 105;
    hoja.freezePanes.freezeRows(2);
    names.add('alumnos', hoja.getRange('B3:B4'));
    hoja.protection.protect({ allowSort: true });
    const bandeja = worksheets.add('bandeja');
    bandeja.getRange('A1').values = [['{"version":7}']];
    bandeja.visibility = 'VeryHidden';
    worksheets.add('Zeta').position = 0;
    await contexto.sync();
  });
  const celda = libro.tablas[0]?.hoja.exceljs.getCell('D3');
  if (celda) celda.value = { formula: celda.formula, result: 8.5, date1904: false };
  return libro;
}

/** What a docente and the add-in would find in it. */
const hallado = (libro: LibroDeExcel) => ({
  hojas: libro.hojas.map(({ exceljs, visibilidad, protegida }) => [exceljs.name, visibilidad, protegida]),
  tablas: libro.tablas.map(({ nombre, hoja, area }) => [nombre, hoja.exceljs.name, area]),
  nombres: libro.nombres.map(({ nombre, hoja, area }) => [nombre, hoja.exceljs.name, area]),
  celdas: ['B3', 'C3', 'D3', 'B4'].map((celda) => valorDe(enCaptura(libro).exceljs.getCell(celda))),
  bandeja: libro.buscarHoja('bandeja')?.exceljs.getCell('A1').value,
});

function enCaptura(libro: LibroDeExcel) {
  const tabla = libro.buscarTabla('siseac_captura_1');
  if (!tabla) throw new Error('the table is not there');
  return tabla.hoja;
}

let original: LibroDeExcel;
let bytes: Uint8Array;
beforeAll(async () => {
  original = await libroDePrueba();
  bytes = await original.guardar();
});

test('what is saved comes back, and saving changes nothing of what is open', async () => {
  const abierto = await LibroDeExcel.abrirBytes(bytes);
  expect(hallado(abierto)).toEqual(hallado(original));
  expect(hallado(original)).toMatchObject({
    hojas: [
      ['Zeta', 'Visible', false],
      ['Captura 1º', 'Visible', true],
      ['bandeja', 'VeryHidden', false],
    ],
    celdas: ['007', 8.5, 8.5, 'Ñandú'],
    bandeja: '{"version":7}',
  });
});

test('validation, protection, formats and formulas work as before', async () => {
  const abierto = await LibroDeExcel.abrirBytes(await (await LibroDeExcel.abrirBytes(bytes)).guardar());
  const hoja = enCaptura(abierto);
  const persona = new Persona(abierto);
  expect(persona.teclear('Captura 1º', 'C3', '11')).toMatchObject({ mensaje: 'De 0 a 10.' });
  expect(persona.teclear('Captura 1º', 'B3', 'x')).toMatchObject({ outcome: 'rechazado' });
  expect(persona.ordenar('siseac_captura_1', 'EC 1')).toMatchObject({ outcome: 'rechazado' });
  expect(hoja.condicionales).toMatchObject([
    { regla: { formula1: '=7', operator: 'LessThan' }, relleno: '#FDE7E9' },
  ]);
  expect(hoja.exceljs.getCell('D3').formula).toBe('IF([@[EC 1]]="","",[@[EC 1]])');
  expect(hoja.exceljs.getCell('D4').numFmt).toBe('0.00');
  expect(hoja.exceljs.getColumn(2).width).toBeCloseTo(20, 0);
  expect([...hoja.permisos]).toEqual(['allowSort']);
});

test('functions that a file names with a prefix have it in cells, formats and validation, and lose it when read', async () => {
  const { libro } = abrirExcel();
  await Excel.run(async (contexto) => {
    const hoja = contexto.workbook.worksheets.getItem('Hoja1');
    hoja.getRange('A1').formulas = [['=IFNA(B1,"IFS(")']];
    hoja.getRange('B1').dataValidation.rule = { custom: { formula: '=NOT(ISFORMULA(B1))' } };
    const { custom } = hoja.getRange('C1').conditionalFormats.add('Custom');
    custom.rule.formula = '=ISFORMULA(C1)';
    custom.format.fill.color = '#FDE7E9';
    await contexto.sync();
  });
  const guardado = await libro.guardar();
  const partes = [...partesDelPaquete(guardado).values()].join('');
  expect(partes.match(/_xlfn[.]\w+/g)?.toSorted()).toEqual([
    '_xlfn.IFNA',
    '_xlfn.ISFORMULA',
    '_xlfn.ISFORMULA',
  ]);
  const { activa } = await LibroDeExcel.abrirBytes(guardado);
  expect([
    activa.exceljs.getCell('A1').formula,
    activa.validaciones.map(({ validacion }) => validacion.regla),
    activa.condicionales.map(({ regla }) => regla),
  ]).toEqual([
    'IFNA(B1,"IFS(")',
    [{ custom: { formula: '=NOT(ISFORMULA(B1))' } }],
    [{ formula: '=ISFORMULA(C1)' }],
  ]);
});

const SOFFICE = '/usr/bin/soffice';
const conLibreOffice = existsSync(SOFFICE) ? describe : null;
conLibreOffice?.('through LibreOffice', () => {
  test('tables, names, validation and what is hidden survive', async () => {
    const carpeta = mkdtempSync(path.join(tmpdir(), 'libro-'));
    writeFileSync(path.join(carpeta, 'libro.xlsx'), bytes);
    const entorno = [`-env:UserInstallation=file://${carpeta}/perfil`, '--headless', '--convert-to', 'xlsx'];
    execFileSync(SOFFICE, [
      ...entorno,
      '--outdir',
      path.join(carpeta, 'vuelta'),
      path.join(carpeta, 'libro.xlsx'),
    ]);
    const vuelto = await LibroDeExcel.abrirBytes(readFileSync(path.join(carpeta, 'vuelta/libro.xlsx')));
    expect(hallado(vuelto)).toMatchObject({
      tablas: hallado(original).tablas,
      nombres: hallado(original).nombres,
      celdas: ['007', 8.5, 8.5, 'Ñandú'],
    });
    expect(new Persona(vuelto).teclear('Captura 1º', 'C3', '11')).toMatchObject({ mensaje: 'De 0 a 10.' });
  }, 120_000);
});
