import { beforeEach, describe, expect, test } from '@jest/globals';
import { leerCeldaElegida } from '../../../addin/libro/celda-elegida';
import { type Anfitrion } from '../../../addin/banco/anfitrion/anfitrion';
import { leerArea } from '../../../addin/banco/anfitrion/area';
import { abrirExcel } from '../../anfitrion/office-en-node';

let anfitrion: Anfitrion;
beforeEach(() => {
  anfitrion = abrirExcel();
  const { activa } = anfitrion.libro;
  const celdas = {
    A1: 'Reporte SISEAC',
    A2: 'Plantel 252 Orizaba',
    B4: 'Matrícula',
    C4: 'Desempeño',
    B5: '0001',
    C5: 64.17,
    B6: '0002',
    E5: 'una nota',
  };
  for (const [direccion, valor] of Object.entries(celdas)) activa.exceljs.getCell(direccion).value = valor;
  const tabla = anfitrion.libro.agregarTabla(activa, leerArea('B4:C6'));
  anfitrion.libro.renombrarTabla(tabla, 'siseac_reporte');
});

const elegir = (direccion: string): void => {
  anfitrion.libro.seleccion = { hoja: anfitrion.libro.activa, area: leerArea(direccion) };
};

test('in the body of a table, says the row by its headings', async () => {
  elegir('C5');
  expect(await leerCeldaElegida()).toEqual({
    ok: true,
    valor: {
      tabla: 'siseac_reporte',
      titulo: 'Desempeño',
      fila: new Map([
        ['Matrícula', '0001'],
        ['Desempeño', '64.17'],
      ]),
      encabezado: null,
    },
  });
});

test('with the lines that say what report it is of, wherever they are now', async () => {
  anfitrion.libro.agregarNombre('titulo_de_siseac_reporte', anfitrion.libro.activa, leerArea('A1:A2'));
  elegir('B6');
  expect(await leerCeldaElegida()).toMatchObject({
    valor: { titulo: 'Matrícula', encabezado: 'Reporte SISEAC\nPlantel 252 Orizaba' },
  });
});

describe('nothing is said', () => {
  test.each([
    { donde: 'outside every table', direccion: 'E5' },
    { donde: 'on a heading', direccion: 'C4' },
    { donde: 'below the table', direccion: 'C7' },
  ])('$donde', async ({ direccion }) => {
    elegir(direccion);
    expect(await leerCeldaElegida()).toEqual({ ok: true, valor: null });
  });
});

test('a cell being edited is told with its remedy', async () => {
  anfitrion.empezarAEditar();
  expect(await leerCeldaElegida()).toMatchObject({ ok: false, problema: { clave: 'celda-en-edicion' } });
});
