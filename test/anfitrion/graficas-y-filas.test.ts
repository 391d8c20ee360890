import { beforeEach, describe, expect, test } from '@jest/globals';
import { datosDe } from '../../addin/banco/anfitrion/grafica';
import { abrirExcel, type ExcelAbierto } from './office-en-node';

let anfitrion: ExcelAbierto;
const enHoja = <T>(accion: (hoja: Excel.Worksheet, contexto: Excel.RequestContext) => T) =>
  Excel.run(async (contexto) => {
    const resultado = accion(contexto.workbook.worksheets.getItem('Hoja1'), contexto);
    await contexto.sync();
    return resultado;
  });

beforeEach(async () => {
  anfitrion = abrirExcel();
  await enHoja((hoja) => {
    hoja.getRange('A1:C4').values = [
      ['Nivel', 'Alumnos', 'Antes'],
      ['SA', 3, 1],
      ['DE', 5, 2],
      ['AU', 2, 4],
    ];
    hoja.tables.add('A1:C4', true).name = 'niveles';
  });
});

describe('charts', () => {
  const graficar = () =>
    enHoja((hoja) => {
      const grafica = hoja.charts.add('ColumnClustered', hoja.getRange('A1:C4'), 'Columns');
      grafica.name = 'Por nivel';
      grafica.title.text = 'Alumnos por nivel';
      grafica.legend.position = 'Bottom';
      grafica.axes.valueAxis.minimum = 0;
      grafica.setPosition('E2', 'K16');
      grafica.series.getItemAt(0).format.fill.setSolidColor('#2F8A5B');
    });

  test('follow the cells that they were made of', async () => {
    await graficar();
    await enHoja((hoja) => {
      hoja.getRange('1:2').insert('Down');
      hoja.getRange('B4').values = [[9]];
    });
    const [grafica] = anfitrion.libro.graficas;
    expect(grafica).toMatchObject({
      titulo: 'Alumnos por nivel',
      tipo: 'ColumnClustered',
      sobre: { fila1: 4 },
    });
    expect(grafica?.series.map(datosDe)).toEqual([
      { nombre: 'Alumnos', valores: [9, 5, 2], categorias: ['SA', 'DE', 'AU'] },
      { nombre: 'Antes', valores: [1, 2, 4], categorias: ['SA', 'DE', 'AU'] },
    ]);
  });

  test('are found by name, counted and deleted; they go with their sheet', async () => {
    await graficar();
    const { cuantas, una, otra } = await enHoja((hoja, contexto) => {
      contexto.workbook.worksheets.add('Otra');
      return {
        cuantas: hoja.charts.getCount(),
        una: hoja.charts.getItemOrNullObject('POR NIVEL').load('name'),
        otra: hoja.charts.getItemOrNullObject('Ninguna'),
      };
    });
    expect([cuantas.value, una.name, otra.isNullObject]).toEqual([1, 'Por nivel', true]);
    await enHoja((hoja) => hoja.delete());
    expect(anfitrion.libro.graficas).toEqual([]);
  });

  test('are refused on a protected sheet, unless objects may be edited', async () => {
    await enHoja((hoja) => hoja.protection.protect());
    await expect(graficar()).rejects.toMatchObject({ code: 'AccessDenied' });
    await enHoja((hoja) => {
      hoja.protection.unprotect();
      hoja.protection.protect({ allowEditObjects: true });
    });
    await graficar();
    expect(anfitrion.libro.graficas).toHaveLength(1);
  });
});

describe('rows of a table', () => {
  const cuerpo = async () => {
    const rango = await enHoja((hoja) => hoja.tables.getItem('niveles').getDataBodyRange().load('values'));
    return rango.values.map((fila) => fila.join('|'));
  };

  test.each<{ que: string; hacer: (tabla: Excel.Table) => unknown; queda: string[] }>([
    {
      que: 'added at the end',
      hacer: (tabla) => tabla.rows.add(undefined, [['NA', 1, 0]]),
      queda: ['SA|3|1', 'DE|5|2', 'AU|2|4', 'NA|1|0'],
    },
    {
      que: 'added in the middle',
      hacer: (tabla) =>
        tabla.rows.add(1, [
          ['NA', 1, 0],
          ['NP', 2, 2],
        ]),
      queda: ['SA|3|1', 'NA|1|0', 'NP|2|2', 'DE|5|2', 'AU|2|4'],
    },
    { que: 'deleted', hacer: (tabla) => tabla.rows.getItemAt(1).delete(), queda: ['SA|3|1', 'AU|2|4'] },
    { que: 'deleted several at once', hacer: (tabla) => tabla.rows.deleteRowsAt(0, 2), queda: ['AU|2|4'] },
    {
      que: 'sorted',
      hacer: (tabla) => tabla.sort.apply([{ key: 1, ascending: false }]),
      queda: ['DE|5|2', 'SA|3|1', 'AU|2|4'],
    },
  ])('$que', async ({ hacer, queda }) => {
    await enHoja((hoja) => {
      hoja.getRange('A5').values = [['debajo']];
      hacer(hoja.tables.getItem('niveles'));
    });
    expect(await cuerpo()).toEqual(queda);
    const debajo = await enHoja((hoja) => hoja.getRange(`A${queda.length + 2}`).load('values'));
    expect(debajo.values).toEqual([['debajo']]);
  });

  test('beyond its end there is none', async () => {
    await expect(
      enHoja((hoja) => hoja.tables.getItem('niveles').rows.getItemAt(3).delete()),
    ).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});

describe('clearing a whole row', () => {
  test('takes away what is in it and nothing else, and makes no cell', async () => {
    await enHoja((hoja) => hoja.getRange('B3').getEntireRow().clear('Contents'));
    const { exceljs } = anfitrion.libro.activa;
    const filas = [2, 3, 4].map((fila) => [1, 2, 3].map((columna) => exceljs.getCell(fila, columna).value));
    expect(filas).toEqual([
      ['SA', 3, 1],
      [null, null, null],
      ['AU', 2, 4],
    ]);
    expect(exceljs.columnCount).toBe(3);
  });

  test('leaves a heading to each column of a table', async () => {
    await enHoja((hoja) => hoja.getRange('A1').getEntireRow().clear('Contents'));
    const { exceljs } = anfitrion.libro.activa;
    expect([1, 2, 3].map((columna) => exceljs.getCell(1, columna).value)).toEqual([
      'Columna1',
      'Columna2',
      'Columna3',
    ]);
  });
});
