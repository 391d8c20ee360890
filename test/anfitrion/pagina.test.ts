import { beforeEach, expect, test } from '@jest/globals';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { Persona } from '../../addin/banco/anfitrion/persona';
import { abrirExcel, type ExcelAbierto } from './office-en-node';

let excel: ExcelAbierto;
beforeEach(() => {
  excel = abrirExcel();
});

const enPagina = <T>(trabajo: (pagina: Excel.PageLayout, contexto: Excel.RequestContext) => Promise<T>) =>
  Excel.run((contexto) => trabajo(contexto.workbook.worksheets.getItem('Hoja1').pageLayout, contexto));

test('a page is as it was set, as large as it is or fitted to pages, and a file keeps it', async () => {
  await enPagina(async (pagina, contexto) => {
    pagina.orientation = 'Landscape';
    pagina.paperSize = 'Letter';
    pagina.zoom = { horizontalFitToPages: 1 };
    pagina.leftMargin = 36;
    pagina.centerHorizontally = true;
    await contexto.sync();
  });
  const bytes = await excel.libro.guardar();
  excel = abrirExcel(await LibroDeExcel.abrirBytes(bytes));
  await enPagina(async (pagina, contexto) => {
    pagina.load();
    await contexto.sync();
    expect(pagina.toJSON()).toMatchObject({
      ...{ orientation: 'Landscape', paperSize: 'Letter', leftMargin: 36, centerHorizontally: true },
      zoom: { horizontalFitToPages: 1, verticalFitToPages: null, scale: null },
    });
    pagina.zoom = { scale: 80 };
    pagina.load('zoom');
    await contexto.sync();
    expect(pagina.zoom).toEqual({ horizontalFitToPages: null, verticalFitToPages: null, scale: 80 });
  });
});

test('what is repeated on every page follows its cells, also through a file', async () => {
  await enPagina(async (pagina, contexto) => {
    pagina.setPrintTitleRows('$5:$5');
    pagina.setPrintTitleColumns(contexto.workbook.worksheets.getItem('Hoja1').getRange('A3:B3'));
    await contexto.sync();
  });
  new Persona(excel.libro).insertarFila('Hoja1', 2);
  excel = abrirExcel(await LibroDeExcel.abrirBytes(await excel.libro.guardar()));
  await enPagina(async (pagina, contexto) => {
    const filas = pagina.getPrintTitleRowsOrNullObject().load('rowIndex, rowCount');
    const columnas = pagina.getPrintTitleColumnsOrNullObject().load('columnIndex, columnCount');
    await contexto.sync();
    expect([filas.rowIndex, filas.rowCount, columnas.columnIndex, columnas.columnCount]).toEqual([
      5, 1, 0, 2,
    ]);
  });
});

test('a sheet of its own accord repeats nothing, and rows that are none are refused', async () => {
  await enPagina(async (pagina, contexto) => {
    const filas = pagina.getPrintTitleRowsOrNullObject();
    await contexto.sync();
    expect(filas.isNullObject).toBe(true);
    pagina.setPrintTitleRows('cinco');
    await expect(contexto.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('rows are made as high as the text that wraps in them asks for, and low again without it', async () => {
  const altos = await Excel.run(async (contexto) => {
    const hoja = contexto.workbook.worksheets.getItem('Hoja1');
    const celda = hoja.getRange('A1');
    celda.format.columnWidth = 70;
    celda.format.wrapText = true;
    const medidos: number[] = [];
    // A row that nobody gave a height has one all the same.
    const otra = hoja.getRange('A9').format.load('rowHeight');
    await contexto.sync();
    medidos.push(otra.rowHeight);
    for (const texto of ['Le faltan 5.5 puntos en lo ya registrado', 'Uno\ndos', 'Uno']) {
      celda.values = [[texto]];
      celda.format.autofitRows();
      celda.format.load('rowHeight');
      await contexto.sync();
      medidos.push(celda.format.rowHeight);
    }
    return medidos;
  });
  expect(altos).toEqual([15, 60, 30, 15]);
});
