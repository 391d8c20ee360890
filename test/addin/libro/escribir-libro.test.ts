import { beforeEach, describe, expect, test } from '@jest/globals';
import { escribirLibro } from '../../../addin/libro/escribir-libro';
import { hojasDelReporte } from '../../../addin/libro/hojas-del-reporte';
import { type HojaPorEscribir } from '../../../addin/libro/tabla-por-escribir';
import { type Anfitrion } from '../../../addin/banco/anfitrion/anfitrion';
import { describirCondicional } from '../../../addin/banco/anfitrion/objetos/formatos-condicionales';
import { abrirExcel } from '../../anfitrion/office-en-node';
import { esperadoDe, MUESTRAS, sabanaDe } from '../../muestra';
import { alumno, grupoModulo, sabana } from '../../sabana-de-prueba';
import { porEscribir, reporteDe } from './muestra-por-escribir';
import { renglonesDe, reporteEnElLibro } from './reporte-en-el-libro';

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

describe.each(MUESTRAS)('$nombre, from $archivos.length files', ({ nombre, plantel, corte, archivos }) => {
  test('what is read back from the cells equals what was worked out by hand', async () => {
    const reporte = await reporteDe(await sabanaDe(plantel, corte, archivos));
    const escrito = await escribir(hojasDelReporte(porEscribir(reporte)));
    expect(escrito).toMatchObject({ ok: true, valor: { avisos: [] } });
    expect(reporteEnElLibro(anfitrion.libro)).toEqual(esperadoDe(nombre));
  });
});

describe('a new workbook', () => {
  test('gets one sheet for each purpose, in front of nothing of its own', async () => {
    await escribir(await conAlumnos(TRES));
    expect(nombresDeHojas()).toEqual([
      'Hoja1',
      'Reporte',
      'Riesgo',
      'Registro pendiente',
      'Errores de importación',
      'Alumnos',
      'Resumen',
    ]);
    expect(anfitrion.libro.activa.exceljs.name).toBe('Reporte');
    expect(tabla('siseac_reporte').hoja.exceljs.views).toEqual([
      { showGridLines: false, state: 'frozen', xSplit: 0, ySplit: 5 },
    ]);
  });

  test('says in every sheet what it is of, and that it is not published', async () => {
    await escribir(await conAlumnos(TRES));
    for (const { exceljs } of anfitrion.libro.hojas.slice(1)) {
      expect(exceljs.getCell('A2').value).toBe(
        'Plantel 252 Orizaba  ·  Periodo AGODIC26  ·  Corte 2  ·  Datos al 30/10/2026  ·  Mínimo aprobatorio 70',
      );
      expect(exceljs.getCell('A3').value).toBe('VISTA PREVIA: estas cifras no están publicadas');
    }
  });

  test('colours the semáforo by rule', async () => {
    await escribir(await conAlumnos(TRES));
    const reglas = tabla('siseac_reporte').hoja.condicionales.map(describirCondicional);
    expect(reglas.slice(0, 4)).toEqual([
      'F6:F8 EqualTo ="Rojo" #F8D4D2',
      'F6:F8 EqualTo ="Amarillo" #FFEDB8',
      'F6:F8 EqualTo ="Verde" #D5EEDD',
      'F6:F8 EqualTo ="Sin dato" #E3E7EA',
    ]);
  });

  test('keeps a sheet of the person with the same name apart', async () => {
    anfitrion.libro.agregarHoja('Reporte').exceljs.getCell('A1').value = 'mío';
    await escribir(await conAlumnos(TRES));
    expect(nombresDeHojas()).toContain('Reporte (2)');
    expect(anfitrion.libro.buscarHoja('Reporte')?.exceljs.getCell('A1').value).toBe('mío');
  });

  test('shows a heading and a blank row where there is nothing to list', async () => {
    await escribir(await hojasDe({ gruposModulo: [] }));
    expect(renglonesDe(anfitrion.libro, 'siseac_pendiente')).toHaveLength(1);
    expect(tabla('siseac_pendiente').hoja.exceljs.getCell('A6').value).toBeNull();
  });
});

test('texts that begin like a formula, a number or a date stay the text they are', async () => {
  const nombres = ['=HYPERLINK("http://x";"y")', '+1+2', '-5', '@SUM(A1)', "'comilla", '3/4', '1E5', 'TRUE'];
  await escribir(await conAlumnos(nombres.map((nombre, i) => alumno({ matricula: `000${i}`, nombre }))));
  const renglones = renglonesDe(anfitrion.libro, 'siseac_reporte');
  expect(renglones.map((renglon) => renglon['Nombre'])).toEqual(nombres);
  expect(renglones[0]?.['Matrícula']).toBe('0000');
  expect(renglonesDe(anfitrion.libro, 'siseac_errores')[0]).toMatchObject({
    Gravedad: 'Error',
    Valor: '+7O',
    Motivo: '-No es un número.',
    Remedio: '@Corrija la celda.',
  });
  const formulas = anfitrion.libro.hojas.flatMap(({ exceljs }) => {
    const encontradas: string[] = [];
    exceljs.eachRow((fila) => fila.eachCell((celda) => celda.formula && encontradas.push(celda.address)));
    return encontradas;
  });
  expect(formulas).toEqual([]);
});

test.each([
  { largo: 32_767, queda: 'x'.repeat(32_767) },
  { largo: 32_768, queda: `${'x'.repeat(32_766)}…` },
])('a text of $largo characters fits its cell', async ({ largo, queda }) => {
  expect(await escribir(await conAlumnos([alumno({ nombre: 'x'.repeat(largo) })]))).toMatchObject({
    ok: true,
  });
  expect(renglonesDe(anfitrion.libro, 'siseac_reporte')[0]?.['Nombre']).toBe(queda);
});

test('a plantel of 14,880 rows goes in batches below 5 MB, telling how far it is', async () => {
  const modulos = Array.from({ length: 8 }, (_uno, m) => `MOD${m}-04`);
  const alumnos = Array.from({ length: 1_860 }, (_uno, i) =>
    alumno({ matricula: String(2_625_200_000 + i), logros: ['90', i % 50 === 0 ? null : '80', null] }),
  );
  const hojas = await hojasDe({
    gruposModulo: modulos.map((modulo) => grupoModulo({ modulo, alumnos })),
  });
  const avances: number[] = [];
  const escrito = await escribirLibro(hojas, {
    alAvanzar: ({ filasEscritas, filasTotales }) => avances.push(filasEscritas / filasTotales),
    senal: new AbortController().signal,
  });
  expect(escrito).toMatchObject({ ok: true });
  expect(tabla('siseac_reporte').area.fila2 - tabla('siseac_reporte').area.fila1).toBe(14_880);
  expect(Math.max(...anfitrion.lotes.map(({ bytes }) => bytes))).toBeLessThan(3 * 1024 * 1024);
  expect(avances.length).toBeGreaterThan(10);
  expect(avances).toEqual(avances.toSorted((a, b) => a - b));
  expect(avances.at(-1)).toBe(1);
});
