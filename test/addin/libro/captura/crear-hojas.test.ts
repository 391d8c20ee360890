import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Anfitrion } from '../../../../addin/banco/anfitrion/anfitrion';
import { LibroDeExcel } from '../../../../addin/banco/anfitrion/libro-de-excel';
import { describirCondicional } from '../../../../addin/banco/anfitrion/objetos/formatos-condicionales';
import { abrirExcel } from '../../../anfitrion/office-en-node';
import { contenidoDe, renglonesDe } from '../reporte-en-el-libro';
import { deConalep, deUt, sinAlumnos } from './captura-por-poner';
import { crearHojas } from './hojas-en-libro';

let anfitrion: Anfitrion;
beforeEach(() => {
  anfitrion = abrirExcel();
});

const nombresDeHojas = () => anfitrion.libro.hojas.map(({ exceljs }) => exceljs.name);
const hojaDe = (nombre: string) => {
  const hoja = anfitrion.libro.hojas.find(({ exceljs }) => exceljs.name === nombre);
  if (!hoja) throw new Error(`there is no sheet ${nombre}`);
  return hoja;
};

describe('a captura of CONALEP', () => {
  test('gets its sheets, with what was already captured; what nobody captured stays blank', async () => {
    await crearHojas(deConalep());
    expect(nombresDeHojas()).toEqual(['Hoja1', 'Captura', 'Asistencia', 'Calificaciones', 'Plan']);
    expect(renglonesDe(anfitrion.libro, 'siseac_captura_1')).toEqual([
      { Matrícula: '0001', Nombre: 'ALBA RÍOS ANA', 'R.A. 1.1': 85.5, 'R.A. 1.2': 90, 'R.A. 2.1': '' },
      { Matrícula: '0002', Nombre: 'BRAVO DÍAZ LUIS', 'R.A. 1.1': 40, 'R.A. 1.2': 55.25, 'R.A. 2.1': '' },
      { Matrícula: '0003', Nombre: 'CRUZ PEÑA EVA', 'R.A. 1.1': '', 'R.A. 1.2': '', 'R.A. 2.1': '' },
    ]);
    expect(renglonesDe(anfitrion.libro, 'siseac_asistencia_1')[0]).toEqual({
      ...{ Matrícula: '0001', Nombre: 'ALBA RÍOS ANA', Sesiones: 20, Asistencias: 17 },
      'Última asistencia': 46322,
    });
    expect(renglonesDe(anfitrion.libro, 'siseac_plan_1')).toEqual([
      { 'R.A.': '1.1', Peso: 40, Corte: 1 },
      { 'R.A.': '1.2', Peso: 20, Corte: 2 },
      { 'R.A.': '2.1', Peso: 40, Corte: 3 },
    ]);
    expect(hojaDe('Captura').exceljs.getCell('A2').value).toBe(
      'Plantel 252  ·  Periodo AGODIC26  ·  Grupo 301  ·  Módulo MTHS-00  ·  TORRES REYES JUAN',
    );
  });

  test('only what people type is unlocked, and asks for what it may hold', async () => {
    await crearHojas(deConalep());
    const captura = hojaDe('Captura');
    const bloqueada = (celda: string) => captura.exceljs.getCell(celda).style.protection?.locked ?? true;
    expect(['A6', 'B6', 'C5', 'C6'].map(bloqueada)).toEqual([true, true, true, false]);
    expect(anfitrion.libro.hojas.map(({ protegida }) => protegida)).toEqual([false, true, true, true, true]);
    const deCienPuntos = (celda: string) =>
      `ABS(IF(ISNUMBER(${celda}),${celda},IFERROR(VALUE(SUBSTITUTE(TRIM(${celda}),",",".")),-1))-50)<=50`;
    expect(captura.validaciones.map(({ validacion }) => validacion.regla)).toEqual(
      ['C6', 'D6', 'E6'].map((celda) => ({ custom: { formula: `=${deCienPuntos(celda)}` } })),
    );
    expect(captura.condicionales.map(describirCondicional).slice(0, 2)).toEqual([
      `C6:C8 =AND(LEN(TRIM(C6))>0,OR(ISFORMULA(C6),NOT(${deCienPuntos('C6')}))) #7A1620`,
      'C6:C8 =AND(ISNUMBER(C6),N(C6)<70) #F8D4D2',
    ]);
  });
});

test('each sheet is printed one page wide with its headings on every page, lying down when it does not fit upright', async () => {
  await crearHojas(await deUt());
  const enArchivo = await LibroDeExcel.abrirBytes(await anfitrion.libro.guardar());
  const paginas = enArchivo.hojas.slice(1).map(({ exceljs: { name, pageSetup } }) => {
    const { orientation, fitToPage, fitToWidth, fitToHeight, printTitlesRow } = pageSetup;
    return [name, orientation, fitToPage, fitToWidth, fitToHeight, printTitlesRow];
  });
  expect(paginas).toEqual([
    ['Captura', 'landscape', true, 1, 0, '5:5'],
    ['Asistencia', 'landscape', true, 1, 0, '5:5'],
    ['Remediales', 'portrait', true, 1, 0, '5:5'],
    ['Calificaciones', 'landscape', true, 1, 0, '5:5'],
    ['Plan', 'landscape', true, 1, 0, '5:5'],
  ]);
});

test('a captura without alumnos has one blank row to begin with', async () => {
  await crearHojas(sinAlumnos());
  expect(renglonesDe(anfitrion.libro, 'siseac_captura_1')).toEqual([
    { Matrícula: '', Nombre: '', 'R.A. 1.1': '', 'R.A. 1.2': '', 'R.A. 2.1': '' },
  ]);
});

test('a captura of a Universidad Tecnológica also has its remedials, and a blank row to type the next in', async () => {
  const captura = await deUt();
  await crearHojas(captura);
  expect(nombresDeHojas().slice(1)).toEqual([
    ...['Captura', 'Asistencia', 'Remediales', 'Calificaciones', 'Plan'],
  ]);
  const remediales = renglonesDe(anfitrion.libro, 'siseac_remediales_1');
  expect(remediales.length).toBeGreaterThan(5);
  expect(remediales.at(-1)).toEqual({
    ...{ Matrícula: '', Unidad: '', Fecha: '', Calificación: '', Confirmada: '' },
  });
  expect(hojaDe('Remediales').protegida).toBe(false);
  const valores = renglonesDe(anfitrion.libro, 'siseac_captura_1').flatMap((fila) => Object.values(fila));
  expect(valores).toEqual(expect.arrayContaining(['NP', 'JU', 8.5]));
});

test('a second captura says in the names of its sheets which it is; a sheet of the person is left alone', async () => {
  await crearHojas(deConalep());
  await crearHojas({ ...(await deUt()), numero: 2 });
  expect(nombresDeHojas().slice(5)).toEqual([
    'Captura 3A BDA-04',
    ...['Asistencia 3A BDA-04', 'Remediales 3A BDA-04', 'Calificaciones 3A BDA-04', 'Plan 3A BDA-04'],
  ]);
});

test('undone, the workbook is as it was, protected sheets included', async () => {
  const antes = anfitrion.libro.hojas.map(contenidoDe);
  const diario = await crearHojas(deConalep());
  expect(await diario.revertir()).toMatchObject({ ok: true });
  expect(nombresDeHojas()).toEqual(['Hoja1']);
  expect(anfitrion.libro.tablas).toEqual([]);
  expect(anfitrion.libro.hojas.map(contenidoDe)).toEqual(antes);
});

test('a sheet that was lost is made again alone, beside those that are left', async () => {
  await crearHojas(deConalep());
  await crearHojas({ ...deConalep(), numero: 2 }, ['asistencia']);
  expect(nombresDeHojas().slice(5)).toEqual(['Asistencia 301 MTHS-00']);
});
