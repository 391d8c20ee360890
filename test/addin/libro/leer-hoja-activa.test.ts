import { beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { enExcel } from '../../../addin/libro/en-excel';
import { leerHojaActiva } from '../../../addin/libro/leer-hoja-activa';
import { seleccionarCelda } from '../../../addin/libro/seleccionar-celda';
import { importarSabana } from '../../../shared/importacion/importar-sabana';
import { type Anfitrion } from '../../../addin/banco/anfitrion/anfitrion';
import { leerArea } from '../../../addin/banco/anfitrion/area';
import { LibroDeExcel } from '../../../addin/banco/anfitrion/libro-de-excel';
import { abrirExcel } from '../../anfitrion/office-en-node';
import { sabanaDe } from '../../muestra';
import { SAE } from '../../archivos-de-muestra';

let anfitrion: Anfitrion;
beforeEach(() => {
  anfitrion = abrirExcel();
});

const poner = (celdas: Readonly<Record<string, string | number>>) => {
  for (const [direccion, valor] of Object.entries(celdas)) {
    anfitrion.libro.activa.exceljs.getCell(direccion).value = valor;
  }
};

test('rows and columns before the data are kept, so that addresses are true', async () => {
  poner({ B3: 'matrícula', C3: 'nombre', B4: '0001' });
  expect(await leerHojaActiva()).toEqual({
    ok: true,
    valor: {
      archivo: 'Libro abierto en Excel',
      hoja: 'Hoja1',
      filas: [[], [], [null, 'matrícula', 'nombre'], [null, '0001', null]],
    },
  });
});

test('of a table, what lies beside and below it is left out and titles above it stay', async () => {
  poner({ A1: 'Título', B2: 'matrícula', B3: '0001', D3: 'al lado', B6: 'al pie' });
  anfitrion.libro.agregarTabla(anfitrion.libro.activa, leerArea('B2:B3'));
  anfitrion.libro.seleccion = { hoja: anfitrion.libro.activa, area: leerArea('B3') };
  expect(await leerHojaActiva()).toMatchObject({
    valor: {
      filas: [
        ['Título', null, null, null],
        [null, 'matrícula', null, null],
        [null, '0001', null, null],
      ],
    },
  });
});

describe('what cannot be read is told with its remedy', () => {
  test('an empty sheet', async () => {
    expect(await leerHojaActiva()).toMatchObject({ ok: false, problema: { clave: 'hoja-vacia' } });
  });

  test('a workbook with a cell being edited', async () => {
    anfitrion.empezarAEditar();
    expect(await leerHojaActiva()).toMatchObject({ ok: false, problema: { clave: 'celda-en-edicion' } });
  });

  test('a page outside Excel', async () => {
    Reflect.deleteProperty(globalThis, 'Excel');
    expect(await leerHojaActiva()).toMatchObject({ ok: false, problema: { clave: 'sin-excel' } });
  });
});

test('a mistake of our own is not taken for a refusal of Excel', async () => {
  await expect(enExcel(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
});

test('an exported workbook open in Excel imports as its file does', async () => {
  const archivo = '252-orizaba/corte2/101_PEMA-04.xlsx';
  const libro = await LibroDeExcel.abrir(join(SAE, archivo));
  anfitrion = abrirExcel(libro);
  const leida = await leerHojaActiva();
  if (!leida.ok) throw new Error(leida.problema.detail);
  const { sabana } = importarSabana([leida.valor], { plantel: '252', periodo: 'AGODIC26', corte: 2 });
  expect(sabana).toEqual(await sabanaDe('252', 2, [archivo]));
});

test('a remark takes the person to its cell', async () => {
  anfitrion.libro.agregarHoja('Otra hoja');
  expect(await seleccionarCelda('Otra hoja', 'C9')).toMatchObject({ ok: true });
  expect(anfitrion.libro.activa.exceljs.name).toBe('Otra hoja');
  expect(anfitrion.libro.seleccion.area).toEqual(leerArea('C9'));
  expect(await seleccionarCelda('Borrada', 'C9')).toMatchObject({
    ok: false,
    problema: { clave: 'objeto-borrado' },
  });
});
