import { beforeEach, expect, test } from '@jest/globals';
import { escribirLibro } from '../../../addin/libro/escribir-libro';
import { hojasDelReporte } from '../../../addin/libro/hojas-del-reporte';
import { type HojaPorEscribir } from '../../../addin/libro/tabla-por-escribir';
import { type Anfitrion } from '../../../addin/banco/anfitrion/anfitrion';
import { abrirExcel } from '../../anfitrion/office-en-node';
import { alumno, grupoModulo, sabana } from '../../sabana-de-prueba';
import { porEscribir, reporteDe } from './muestra-por-escribir';
import { renglonesDe } from './reporte-en-el-libro';

let anfitrion: Anfitrion;
beforeEach(() => {
  anfitrion = abrirExcel();
});

const escribir = (hojas: readonly HojaPorEscribir[], senal = new AbortController().signal) =>
  escribirLibro(hojas, { alAvanzar: () => undefined, senal });

const hojasDe = async (partes: Parameters<typeof sabana>[0]) =>
  hojasDelReporte(porEscribir(await reporteDe(sabana(partes))));

/** Three alumnos, told apart by their matrícula. */
const TRES = ['0001', '0002', '0003'].map((matricula) => alumno({ matricula }));
const conAlumnos = (alumnos: typeof TRES) => hojasDe({ gruposModulo: [grupoModulo({ alumnos })] });

const nombresDeHojas = () => anfitrion.libro.hojas.map(({ exceljs }) => exceljs.name);
const tabla = (nombre: string) => {
  const encontrada = anfitrion.libro.buscarTabla(nombre);
  if (!encontrada) throw new Error(`there is no table ${nombre}`);
  return encontrada;
};

test('replaces what was there, though sheets were renamed and rows put above', async () => {
  await escribir(await conAlumnos(TRES));
  const { hoja } = tabla('siseac_reporte');
  anfitrion.libro.renombrarHoja(hoja, 'Mi reporte');
  await Excel.run(async (contexto) => {
    contexto.workbook.worksheets.getItem('Mi reporte').getRange('1:4').insert('Down');
    await contexto.sync();
  });
  const hojas = nombresDeHojas();
  await escribir(await conAlumnos([...TRES, alumno({ matricula: '0004' })]));
  expect(nombresDeHojas()).toEqual(hojas);
  expect(tabla('siseac_reporte').area).toMatchObject({ fila1: 9, fila2: 13 });
  expect(renglonesDe(anfitrion.libro, 'siseac_reporte').map((r) => r['Matrícula'])).toEqual([
    '0001',
    '0002',
    '0003',
    '0004',
  ]);
  expect(hoja.exceljs.getCell('A5').value).toBe('Reporte SISEAC: alumnos en módulos');
});

test('finds moved columns by their heading, and notes follow their row', async () => {
  await escribir(await conAlumnos(TRES));
  const { hoja, area } = tabla('siseac_reporte');
  // The person puts a column of notes second, and a formula of theirs at the end.
  await Excel.run(async (contexto) => {
    const suya = contexto.workbook.tables.getItem('siseac_reporte');
    const notas = suya.columns.add(1, undefined, 'Mis notas');
    notas.getDataBodyRange().values = [['uno'], ['dos'], ['tres']];
    const doble = suya.columns.add(undefined, undefined, 'Doble');
    doble.getDataBodyRange().formulasR1C1 = [['=RC[-1]*2'], ['=RC[-1]*2'], ['=RC[-1]*2']];
    await contexto.sync();
  });
  const escrito = await escribir(
    await conAlumnos(['0000', '0002', '0003', '0009'].map((matricula) => alumno({ matricula }))),
  );
  const renglones = renglonesDe(anfitrion.libro, 'siseac_reporte');
  expect(renglones.map((r) => [r['Matrícula'], r['Mis notas']])).toEqual([
    ['0000', ''],
    ['0002', 'dos'],
    ['0003', 'tres'],
    ['0009', ''],
  ]);
  expect(hoja.exceljs.getCell(area.fila2, area.columna2).formula).toMatch(/\*2$/);
  expect(escrito).toMatchObject({
    ok: true,
    valor: { avisos: [expect.stringContaining('1 filas con notas')] },
  });
});

test.each([
  { nota: '-llamar a la mamá' },
  { nota: '-llamar (mamá' },
  { nota: '00123' },
  { nota: '3/4' },
  { nota: '=1+1' },
  { nota: '@tutor' },
  { nota: 'TRUE' },
  { nota: "'entre comillas'" },
  { nota: 'habló la mamá' },
])('a note that says $nota stays that text, and so does undone', async ({ nota }) => {
  await escribir(await conAlumnos(TRES));
  await Excel.run(async (contexto) => {
    const suya = contexto.workbook.tables.getItem('siseac_reporte');
    suya.columns.add(1, undefined, 'Con apóstrofo').getDataBodyRange().values = [[`'${nota}`], [7], ['']];
    const otras = suya.columns.add(2, undefined, 'Como texto').getDataBodyRange();
    otras.numberFormat = [['@'], ['@'], ['@']];
    otras.values = [[nota], [nota], ['']];
    await contexto.sync();
  });
  const notas = () =>
    renglonesDe(anfitrion.libro, 'siseac_reporte').map((r) => [
      r['Matrícula'],
      r['Con apóstrofo'],
      r['Como texto'],
    ]);
  const escrito = await escribir(await conAlumnos([...TRES].reverse()));
  expect(notas()).toEqual(
    expect.arrayContaining([
      ['0001', nota, nota],
      ['0002', 7, nota],
    ]),
  );
  if (!escrito.ok) throw new Error(escrito.problema.detail);
  expect(await escrito.valor.deshacer()).toMatchObject({ ok: true });
  expect(notas()).toEqual([
    ['0001', nota, nota],
    ['0002', 7, nota],
    ['0003', '', ''],
  ]);
});

test('puts a column that was deleted back at the end, and says so', async () => {
  await escribir(await conAlumnos(TRES));
  await Excel.run(async (contexto) => {
    contexto.workbook.tables.getItem('siseac_reporte').columns.getItem('Nombre').delete();
    await contexto.sync();
  });
  const escrito = await escribir(await conAlumnos(TRES));
  expect(escrito).toMatchObject({ ok: true, valor: { avisos: [expect.stringContaining('«Nombre»')] } });
  expect(Object.keys(renglonesDe(anfitrion.libro, 'siseac_reporte')[0] ?? {}).at(-1)).toBe('Nombre');
});

test('shrinks and grows tables that stand one above another', async () => {
  const grupos = (cuantos: number) =>
    hojasDe({
      gruposModulo: Array.from({ length: cuantos }, (_uno, i) => grupoModulo({ grupo: `10${i}` })),
    });
  await escribir(await grupos(2));
  await escribir(await grupos(7));
  expect(renglonesDe(anfitrion.libro, 'siseac_grupos').map((r) => r['Grupo'])).toHaveLength(7);
  await escribir(await grupos(3));
  const renglones = renglonesDe(anfitrion.libro, 'siseac_grupos');
  expect(renglones.map((r) => [r['Grupo'], r['Alumnos en módulos']])).toEqual([
    ['100', 1],
    ['101', 1],
    ['102', 1],
  ]);
  expect(renglonesDe(anfitrion.libro, 'siseac_modulos')).toMatchObject([{ Módulo: 'PEMA-04' }]);
});

test.each([
  { que: 'grows', ahora: ['0001', '0002', '0003', '0004', '0005'] },
  { que: 'stays', ahora: ['0001', '0002', '0003'] },
  { que: 'shrinks', ahora: ['0002'] },
])('a table with its row of totals on $que above it', async ({ ahora }) => {
  await escribir(await conAlumnos(TRES));
  const { hoja, area } = tabla('siseac_reporte');
  await Excel.run(async (contexto) => {
    contexto.workbook.tables.getItem('siseac_reporte').showTotals = true;
    await contexto.sync();
  });
  hoja.exceljs.getCell(area.fila2, 2).value = 'de Orizaba';
  const totales = () => [1, 2].map((columna) => hoja.exceljs.getCell(area.fila2, columna).value);
  const matriculas = () => renglonesDe(anfitrion.libro, 'siseac_reporte').map((r) => r['Matrícula']);

  const escrito = await escribir(await conAlumnos(ahora.map((matricula) => alumno({ matricula }))));
  expect([matriculas(), totales()]).toEqual([ahora, ['Total', 'de Orizaba']]);
  if (!escrito.ok) throw new Error(escrito.problema.detail);
  await escrito.valor.deshacer();
  expect([matriculas(), totales()]).toEqual([
    ['0001', '0002', '0003'],
    ['Total', 'de Orizaba'],
  ]);
  expect(area.fila2).toBe(area.fila1 + 4);
});

test.each(['Hidden', 'VeryHidden'] as const)(
  'leaves a sheet that is %s as it is, up to date',
  async (como) => {
    await escribir(await conAlumnos(TRES));
    const { hoja } = tabla('siseac_reporte');
    const [propia] = anfitrion.libro.hojas;
    if (!propia) throw new Error('there are no sheets');
    anfitrion.libro.activa = propia;
    hoja.visibilidad = como;
    expect(await escribir(await conAlumnos([alumno({ matricula: '0009' })]))).toMatchObject({ ok: true });
    expect(renglonesDe(anfitrion.libro, 'siseac_reporte')).toMatchObject([{ Matrícula: '0009' }]);
    expect([hoja.visibilidad, anfitrion.libro.activa]).toEqual([como, propia]);
  },
);

test('makes anew the sheets that were deleted', async () => {
  await escribir(await conAlumnos(TRES));
  anfitrion.libro.quitarHoja(tabla('siseac_riesgo').hoja);
  expect(await escribir(await conAlumnos(TRES))).toMatchObject({ ok: true });
  expect(nombresDeHojas()).toContain('Riesgo');
});
