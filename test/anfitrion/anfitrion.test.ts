import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Anfitrion } from '../../addin/banco/anfitrion/anfitrion';
import { abrirExcel } from './office-en-node';

let anfitrion: Anfitrion;
beforeEach(() => {
  anfitrion = abrirExcel();
});

const primera = (filas: unknown[][]): unknown => filas[0]?.[0];

/** The value of A1 after assigning something to it. */
const asignar = (valor: unknown, formato = 'General') =>
  Excel.run(async (contexto) => {
    const celda = contexto.workbook.worksheets.getItem('Hoja1').getRange('A1');
    celda.numberFormat = [[formato]];
    celda.values = [[valor]];
    celda.load('values, formulas');
    await contexto.sync();
    return { valor: primera(celda.values), formula: primera(celda.formulas) };
  });

describe('what a spreadsheet does to what is assigned to it', () => {
  test.each([
    { valor: '=1+1', formula: '=1+1' },
    { valor: '+A2', formula: '=+A2' },
    { valor: '@SUM(A2)', formula: '=@SUM(A2)' },
    { valor: '00123', formula: 123 },
    { valor: '12%', formula: 0.12 },
    { valor: 'TRUE', formula: true },
    { valor: '3/4', formula: 46_003 },
    { valor: "'=1+1", formula: '=1+1' },
    { valor: 'R.A. 1.1', formula: 'R.A. 1.1' },
    { valor: 'ÁLVAREZ PEÑA', formula: 'ÁLVAREZ PEÑA' },
  ])('$valor', async ({ valor, formula }) => {
    expect((await asignar(valor)).formula).toBe(formula);
  });

  test.each(['=1+1', '+A2', '-2', '@x', '00123', '853/12', 'TRUE'])(
    '%s stays in text format',
    async (valor) => {
      await expect(asignar(valor, '@')).resolves.toEqual({ valor, formula: valor });
      expect(anfitrion.libro.activa.exceljs.getCell('A1').value).toBe(valor);
    },
  );
});

test('a text behind an apostrophe has no addresses, though it begins like a formula', async () => {
  const textos = await Excel.run(async (contexto) => {
    const celda = contexto.workbook.worksheets.getItem('Hoja1').getRange('B2');
    celda.formulasR1C1 = [["'=A1"]];
    celda.load('values, valueTypes, formulasR1C1');
    await contexto.sync();
    return [primera(celda.values), primera(celda.valueTypes), primera(celda.formulasR1C1)];
  });
  expect(textos).toEqual(['=A1', 'String', '=A1']);
});

const enHoja = (accion: (hoja: Excel.Worksheet, contexto: Excel.RequestContext) => unknown) =>
  Excel.run(async (contexto) => {
    const hoja = contexto.workbook.worksheets.getItem('Hoja1');
    const resultado = await accion(hoja, contexto);
    await contexto.sync();
    return resultado;
  });

describe('what Excel refuses', () => {
  test.each<{ que: string; codigo: string; accion: Parameters<typeof enHoja>[0] }>([
    {
      que: 'a property that was not loaded',
      codigo: 'PropertyNotLoaded',
      accion: (hoja) => hoja.getRange('A1').values,
    },
    {
      que: 'a matrix of another size',
      codigo: 'InvalidArgument',
      accion: (hoja) => (hoja.getRange('A1:B2').values = [[1, 2]]),
    },
    {
      que: 'a large matrix of another size',
      codigo: 'InvalidArgument',
      accion: (hoja) => (hoja.getRange('A1:A9').values = Array.from({ length: 2_000 }, () => [1])),
    },
    {
      que: 'an address that is not one',
      codigo: 'InvalidArgument',
      accion: (hoja) => hoja.getRange('A0').select(),
    },
    {
      que: 'a sheet that is not there',
      codigo: 'ItemNotFound',
      accion: (_hoja, contexto) => contexto.workbook.worksheets.getItem('Otra').activate(),
    },
    {
      que: 'a repeated sheet name',
      codigo: 'ItemAlreadyExists',
      accion: (_hoja, contexto) => contexto.workbook.worksheets.add('HOJA1'),
    },
    {
      que: 'a sheet name with forbidden characters',
      codigo: 'InvalidArgument',
      accion: (_hoja, contexto) => contexto.workbook.worksheets.add('a/b'),
    },
    {
      que: 'a sheet name of 32 characters',
      codigo: 'InvalidArgument',
      accion: (_hoja, contexto) => contexto.workbook.worksheets.add('x'.repeat(32)),
    },
    {
      que: 'the last sheet deleted',
      codigo: 'InvalidOperation',
      accion: (hoja) => hoja.delete(),
    },
    {
      que: 'overlapping tables',
      codigo: 'InvalidArgument',
      accion: (hoja) => {
        hoja.tables.add('A1:C3', true);
        hoja.tables.add('C3:D9', true);
      },
    },
    {
      que: 'a repeated table name',
      codigo: 'InvalidArgument',
      accion: (hoja) => {
        hoja.tables.add('A1:B3', true).name = 'uno';
        hoja.tables.add('D1:E3', true).name = 'UNO';
      },
    },
    {
      que: 'a table name that is a cell',
      codigo: 'InvalidArgument',
      accion: (hoja) => (hoja.tables.add('A1:B3', true).name = 'R1C1'),
    },
    {
      que: 'a table cut by an insertion',
      codigo: 'InvalidOperation',
      accion: (hoja) => {
        hoja.tables.add('A1:C5', true);
        hoja.getRange('A3:B3').insert('Down');
      },
    },
    {
      que: 'a formula without its parenthesis',
      codigo: 'InvalidArgument',
      accion: (hoja) => (hoja.getRange('A1').values = [['=SUM(']]),
    },
    {
      que: 'more than 5 MB at once',
      codigo: 'RequestPayloadSizeLimitExceeded',
      accion: (hoja) =>
        (hoja.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)])),
    },
  ])('$que', async ({ codigo, accion }) => {
    await expect(enHoja(accion)).rejects.toMatchObject({ code: codigo });
  });

  test('a write on a protected sheet', async () => {
    anfitrion.libro.activa.protegida = true;
    await expect(enHoja((hoja) => (hoja.getRange('A1').values = [[1]]))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
  });

  test('everything while a cell is being edited', async () => {
    anfitrion.empezarAEditar();
    await expect(enHoja((hoja) => hoja.getRange('A1').select())).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
  });

  test('an answer of more than 5 MB', async () => {
    const { exceljs } = anfitrion.libro.activa;
    for (let fila = 1; fila <= 200; fila += 1) exceljs.getCell(fila, 1).value = 'x'.repeat(30_000);
    const leer = enHoja((hoja) => hoja.getUsedRange().load('values'));
    await expect(leer).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

test('what ran before an error stays done', async () => {
  await expect(
    enHoja((hoja) => {
      hoja.getRange('A1').values = [[7]];
      hoja.getRange('A2:A3').values = [[1]];
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(anfitrion.libro.activa.exceljs.getCell('A1').value).toBe(7);
});

test('a missing object is a null object, and so is what hangs from it', async () => {
  const nulo = await Excel.run(async (contexto) => {
    const tabla = contexto.workbook.tables.getItemOrNullObject('nada');
    await contexto.sync();
    return tabla.isNullObject;
  });
  expect(nulo).toBe(true);
});

test('a large write arrives whole, in the pieces that office.js makes of it', async () => {
  const filas = Array.from({ length: 4_000 }, (_uno, i) => [`fila ${i}`, i, i / 4]);
  await enHoja((hoja) => (hoja.getRange('B2:D4001').values = filas));
  const { exceljs } = anfitrion.libro.activa;
  expect([2, 3, 4].map((columna) => exceljs.getCell(4_001, columna).value)).toEqual([
    'fila 3999',
    3_999,
    999.75,
  ]);
});

describe('tables', () => {
  const crear = () =>
    enHoja((hoja) => {
      hoja.getRange('B2:D4').values = [
        ['Grupo', 'Grupo', ''],
        ['101', 1, 2],
        ['102', 3, 4],
      ];
      hoja.tables.add('B2:D4', true).name = 'prueba';
    });

  test('name their headings: no blanks, no repetitions', async () => {
    await crear();
    const nombres = await Excel.run(async (contexto) => {
      const columnas = contexto.workbook.tables.getItem('prueba').columns.load('items/name, items/index');
      await contexto.sync();
      return columnas.items.map(({ name, index }) => `${index} ${name}`);
    });
    expect(nombres).toEqual(['0 Grupo', '1 Grupo2', '2 Columna3']);
  });

  test('follow their cells when rows are inserted above, and take in those inserted inside', async () => {
    await crear();
    const direccion = await Excel.run(async (contexto) => {
      const hoja = contexto.workbook.worksheets.getItem('Hoja1');
      hoja.getRange('1:2').insert('Down');
      hoja.getRange('6:6').insert('Down');
      const rango = contexto.workbook.tables.getItem('prueba').getRange().load('address, values');
      await contexto.sync();
      return [rango.address, rango.values[3]];
    });
    expect(direccion).toEqual(['Hoja1!B4:D7', [102, 3, 4]]);
  });

  test('grow by resizing and take columns in the middle', async () => {
    await crear();
    const valores = await Excel.run(async (contexto) => {
      const tabla = contexto.workbook.tables.getItem('prueba');
      tabla.resize('B2:D6');
      tabla.columns.add(1, undefined, 'Notas');
      const rango = tabla.getRange().load('address, values');
      await contexto.sync();
      return [rango.address, rango.values[0]];
    });
    expect(valores).toEqual(['Hoja1!B2:E6', ['Grupo', 'Notas', 'Grupo2', 'Columna3']]);
  });
});

test('formulas travel relative to their cell', async () => {
  const leidas = await enHoja(async (hoja, contexto) => {
    hoja.getRange('C3').formulas = [['=$A3*B$1+SUM(D3:E4)&"A1"']];
    const origen = hoja.getRange('C3').load('formulasR1C1');
    await contexto.sync();
    hoja.getRange('D9').formulasR1C1 = origen.formulasR1C1;
    const destino = hoja.getRange('D9').load('formulas');
    await contexto.sync();
    return destino.formulas[0]?.[0];
  });
  expect(leidas).toBe('=$A9*C$1+SUM(E9:F10)&"A1"');
});
