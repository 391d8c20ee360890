import { beforeEach, describe, expect, test } from '@jest/globals';
import { Persona } from '../../addin/banco/anfitrion/persona';
import { abrirExcel, type ExcelAbierto } from './office-en-node';

let anfitrion: ExcelAbierto;
let persona: Persona;
beforeEach(() => {
  anfitrion = abrirExcel();
  persona = new Persona(anfitrion.libro);
});

const enHoja = <T>(accion: (hoja: Excel.Worksheet, contexto: Excel.RequestContext) => T) =>
  Excel.run(async (contexto) => {
    const resultado = accion(contexto.workbook.worksheets.getItem('Hoja1'), contexto);
    await contexto.sync();
    return resultado;
  });

const decimal = { formula1: 0, formula2: 10, operator: 'Between' } as const;

describe('what a person may type', () => {
  test.each<{ regla: Excel.DataValidationRule; si: string[]; no: string[] }>([
    { regla: { decimal }, si: ['0', '9.99', '10', '=A9'], no: ['-1', '10.01', 'nueve'] },
    { regla: { wholeNumber: decimal }, si: ['7'], no: ['7.5'] },
    { regla: { list: { inCellDropDown: true, source: 'Saber, Ser' } }, si: ['Ser'], no: ['ser', 'Otro'] },
    { regla: { list: { inCellDropDown: true, source: '=$D$1:$D$2' } }, si: ['UNO', 'dos'], no: ['tres'] },
    {
      regla: { date: { formula1: '2026-01-01', operator: 'GreaterThan' } },
      si: ['2026-10-12', '12/10/2026'],
      no: ['2025-10-12', 'mañana'],
    },
    { regla: { textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } }, si: ['abc'], no: ['abcd'] },
  ])('$regla', async ({ regla, si, no }) => {
    await enHoja((hoja) => {
      hoja.getRange('D1:D2').values = [['uno'], ['dos']];
      hoja.getRange('A1:B2').dataValidation.rule = regla;
      hoja.getRange('A1:B2').dataValidation.errorAlert = {
        message: 'Así no.',
        title: 'Captura',
        style: 'Stop',
        showAlert: true,
      };
    });
    for (const texto of si) expect(persona.teclear('Hoja1', 'B2', texto)).toMatchObject({ outcome: 'hecho' });
    for (const texto of no) {
      expect(persona.teclear('Hoja1', 'B2', texto)).toEqual({
        outcome: 'rechazado',
        titulo: 'Captura',
        mensaje: 'Así no.',
      });
    }
    expect(persona.teclear('Hoja1', 'C3', no[0] ?? '')).toMatchObject({ outcome: 'hecho' });
  });

  test('what is pasted, and what an add-in writes, is not asked anything', async () => {
    await enHoja((hoja) => {
      hoja.getRange('A1').dataValidation.rule = { decimal };
      hoja.getRange('A1').values = [[99]];
    });
    expect(persona.pegar('Hoja1', 'A1', [['once']])).toMatchObject({ outcome: 'hecho' });
    const valida = await enHoja((hoja) => hoja.getRange('A1').dataValidation.load('valid, type, rule'));
    expect([valida.valid, valida.type, valida.rule]).toEqual([false, 'Decimal', { decimal }]);
  });

  test('a warning is shown and let through', async () => {
    await enHoja((hoja) => {
      hoja.getRange('A1').dataValidation.rule = { decimal };
      hoja.getRange('A1').dataValidation.errorAlert = {
        message: 'Revise el puntaje.',
        title: '',
        style: 'Warning',
        showAlert: true,
      };
    });
    expect(persona.teclear('Hoja1', 'A1', '11')).toEqual({ outcome: 'hecho', aviso: 'Revise el puntaje.' });
  });

  test('a validation follows its cells, and clearing a part leaves the rest', async () => {
    await enHoja((hoja) => {
      hoja.getRange('A1:A9').dataValidation.rule = { decimal };
      hoja.getRange('A3').dataValidation.clear();
      hoja.getRange('1:1').insert('Down');
    });
    const outcomes = ['A1', 'A2', 'A4', 'A10', 'A11'].map(
      (celda) => persona.teclear('Hoja1', celda, 'x').outcome,
    );
    expect(outcomes).toEqual(['hecho', 'rechazado', 'hecho', 'rechazado', 'hecho']);
  });

  test('a list of more than 255 characters is refused', async () => {
    const source = 'x'.repeat(256);
    await expect(
      enHoja(
        (hoja) => (hoja.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } }),
      ),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('a protected sheet', () => {
  const proteger = (opciones: Excel.WorksheetProtectionOptions = {}) =>
    enHoja((hoja) => {
      hoja.getRange('A1:C3').values = [
        ['a', 'b', 'c'],
        [3, 1, 2],
        [1, 2, 3],
      ];
      hoja.tables.add('A1:C3', true).name = 'prueba';
      hoja.getRange('A2:C3').format.protection.locked = false;
      hoja.protection.protect(opciones);
    });

  test.each<{
    que: string;
    accion: (hoja: Excel.Worksheet) => unknown;
    opciones?: Excel.WorksheetProtectionOptions;
  }>([
    {
      que: 'an unlocked cell',
      accion: (hoja) =>
        (hoja.getRange('B2:C3').values = [
          [9, 8],
          [7, 6],
        ]),
    },
    {
      que: 'a format, when it is allowed',
      accion: (hoja) => (hoja.getRange('A1').format.font.bold = true),
      opciones: { allowFormatCells: true },
    },
    {
      que: 'sorting unlocked cells, when it is allowed',
      accion: (hoja) => hoja.tables.getItem('prueba').sort.apply([{ key: 0, ascending: true }]),
      opciones: { allowSort: true },
    },
    {
      que: 'rows outside of its tables, when it is allowed',
      accion: (hoja) => hoja.getRange('9:9').insert('Down'),
      opciones: { allowInsertRows: true },
    },
  ])('admits $que', async ({ accion, opciones }) => {
    await proteger(opciones);
    await expect(enHoja(accion).then(() => 'admitido')).resolves.toBe('admitido');
  });

  const TODO = {
    allowInsertRows: true,
    allowInsertColumns: true,
    allowDeleteRows: true,
    allowFormatCells: true,
  };
  test.each<{
    que: string;
    accion: (hoja: Excel.Worksheet) => unknown;
    opciones?: Excel.WorksheetProtectionOptions;
  }>([
    { que: 'a locked cell', accion: (hoja) => (hoja.getRange('A1').values = [['x']]) },
    { que: 'a range with one locked cell', accion: (hoja) => hoja.getRange('A2:D2').clear('Contents') },
    { que: 'a format', accion: (hoja) => (hoja.getRange('A2').numberFormat = [['@']]) },
    {
      que: 'to unlock',
      accion: (hoja) => (hoja.getRange('A1').format.protection.locked = false),
      opciones: TODO,
    },
    { que: 'a validation', accion: (hoja) => hoja.getRange('A2').dataValidation.clear(), opciones: TODO },
    { que: 'a new row', accion: (hoja) => hoja.getRange('9:9').insert('Down') },
    { que: 'a row of a table', accion: (hoja) => hoja.getRange('3:3').insert('Down'), opciones: TODO },
    {
      que: 'a row added to a table',
      accion: (hoja) => hoja.tables.getItem('prueba').rows.add(undefined, [[1, 2, 3]]),
      opciones: TODO,
    },
    {
      que: 'another size of a table',
      accion: (hoja) => hoja.tables.getItem('prueba').resize('A1:C9'),
      opciones: TODO,
    },
    {
      que: 'a column of a table',
      accion: (hoja) => hoja.tables.getItem('prueba').columns.add(),
      opciones: TODO,
    },
    {
      que: 'a row with locked cells deleted',
      accion: (hoja) => hoja.getRange('9:9').delete('Up'),
      opciones: TODO,
    },
  ])('refuses $que', async ({ accion, opciones }) => {
    await proteger(opciones);
    await expect(enHoja(accion)).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('refuses whoever types, and says so', async () => {
    await proteger();
    expect(persona.teclear('Hoja1', 'A1', 'x')).toMatchObject({ outcome: 'rechazado' });
    expect(persona.teclear('Hoja1', 'A2', '7')).toMatchObject({ outcome: 'hecho' });
  });

  test('admits anything once somebody takes the protection off: it has no password', async () => {
    await proteger();
    expect(persona.desproteger('Hoja1')).toEqual({ outcome: 'hecho', aviso: null });
    expect(persona.teclear('Hoja1', 'A1', 'x')).toMatchObject({ outcome: 'hecho' });
    expect(persona.proteger('Hoja1')).toEqual({ outcome: 'hecho', aviso: null });
    expect(persona.teclear('Hoja1', 'A1', 'y')).toMatchObject({ outcome: 'rechazado' });
  });

  test('says what it allows, and is not protected twice', async () => {
    await proteger({ allowSort: true });
    const { options } = await enHoja((hoja) => hoja.protection.load('options'));
    expect(options).toMatchObject({ allowSort: true, allowFormatCells: false });
    await expect(enHoja((hoja) => hoja.protection.protect())).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
  });
});
