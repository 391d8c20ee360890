import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Workbook, type Worksheet } from 'exceljs';
import { escribirReporte } from '../../../functions/libros/escribir-reporte';
import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { esperadoDe, MUESTRAS } from '../../muestra';
import { abrir, hojaDe, renglonesDe, tablaEn } from './escrito/libro-leido';
import { reporteLeido } from './escrito/reporte-leido';
import { publicado } from './escrito/reporte-publicado';

const HOJAS = ['Resumen', 'Alumnos', 'Módulos', 'Docentes', 'Riesgo', 'Registro pendiente'];
const [PRIMERA] = MUESTRAS;

describe('the figures read back from the cells are those worked out by hand', () => {
  // The same report comes from every layout: one of each is enough here.
  test.each(MUESTRAS.filter(({ archivos }) => !archivos.includes('sabana-larga-252-corte2.csv')))(
    '$nombre',
    async (muestra) => {
      const libro = await abrir(await escribirReporte(await publicado(muestra)));
      expect(reporteLeido(libro)).toEqual(esperadoDe(muestra.nombre));
    },
  );
});

describe('the workbook of 252 at corte 1', () => {
  let reporte: ReportePublicado;
  let libro: Workbook;

  beforeAll(async () => {
    if (!PRIMERA) throw new Error('there are no samples');
    reporte = await publicado(PRIMERA, { caracter: 'preliminar' });
    libro = await abrir(await escribirReporte(reporte));
  });

  test('has its six sheets, in order', () => {
    expect(libro.worksheets.map(({ name }) => name)).toEqual(HOJAS);
  });

  describe.each(HOJAS)('%s', (nombre) => {
    let hoja: Worksheet;
    beforeAll(() => {
      hoja = hojaDe(libro, nombre);
    });

    test('says of whom it is, under which edition and norm', () => {
      const renglones = [1, 2, 3].map((fila) =>
        renglonesDe(hoja)[fila - 1]?.filter((valor) => valor !== null),
      );
      expect(renglones).toEqual([
        [`Reporte SISEAC · ${nombre}`],
        ['Plantel 252 Orizaba   ·   Periodo AGODIC26   ·   Corte 1   ·   Datos al 25/09/2026'],
        [
          'PRELIMINAR',
          'Versión 3   ·   Publicado el 31/10/2026, 12:05 (hora del centro)   ·   Mínimo aprobatorio 70   ·   Norma 9f2c4e1ab77d',
        ],
      ]);
    });

    test('keeps its headings in sight and can be filtered', () => {
      const [vista] = hoja.views;
      expect(vista).toMatchObject({ state: 'frozen', ySplit: nombre === 'Resumen' ? 3 : 5 });
      expect(hoja.autoFilter).toMatch(/^A\d+:[A-Z]+\d+$/);
    });

    test('prints on letter, landscape, one page wide, with its headings repeated', () => {
      expect(hoja.pageSetup).toMatchObject({
        paperSize: 1,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: nombre === 'Resumen' ? '1:3' : '4:5',
      });
      expect(hoja.pageSetup.printArea).toMatch(/^A1:[A-Z]+\d+$/);
      expect(hoja.headerFooter.oddHeader).toBe(
        '&LPlantel 252 Orizaba&C&BPRELIMINAR&RReporte SISEAC · AGODIC26 · Corte 1',
      );
      expect(hoja.headerFooter.oddFooter).toBe(
        `&L${nombre} · Versión 3 · Norma 9f2c4e1ab77d&C&RPágina &P de &N`,
      );
    });

    test('colours the semáforo over the words or counts that say it', () => {
      const reglas = JSON.stringify(Reflect.get(hoja, 'conditionalFormattings'));
      expect(reglas).toContain('cellIs');
      expect(reglas).not.toContain('dataBar');
    });
  });

  test('keeps each matrícula as text', () => {
    const [fila] = tablaEn(renglonesDe(hojaDe(libro, 'Alumnos')), 4);
    expect(fila?.('Alumno/Matrícula')).toBe(reporte.alumnosModulos[0]?.matricula);
    expect(hojaDe(libro, 'Alumnos').getCell('A6').numFmt).toBe('@');
  });

  test('carries the last attendance as a date and the R.A. without a result', () => {
    const filas = tablaEn(renglonesDe(hojaDe(libro, 'Alumnos')), 4);
    expect(filas.map((fila) => fila('Detalle del módulo/Última asistencia'))).toEqual(
      reporte.alumnosModulos.map(({ ultimaAsistencia }) => ultimaAsistencia),
    );
    expect(filas.map((fila) => fila('Registro/R.A. sin registro') ?? '')).toEqual(
      reporte.alumnosModulos.map(({ pendientes }) => pendientes.join(', ')),
    );
  });

  test('writes a row in Riesgo for each raised flag, with its way out', () => {
    const filas = tablaEn(renglonesDe(hojaDe(libro, 'Riesgo')), 4);
    const { banderas, banderasAlumno, docentesR14 } = reporte.plantelTotales;
    const alzadas = [...Object.values(banderas), ...Object.values(banderasAlumno), docentesR14];
    expect(filas).toHaveLength(alzadas.reduce((suma, { amarillo, rojo }) => suma + amarillo + rojo, 0));
    for (const fila of filas) {
      for (const columna of ['Dato', 'Umbral', 'Fundamento', 'Salida']) {
        expect(fila(`Por qué y cómo salir/${columna}`)).toEqual(expect.stringMatching(/\S/));
      }
    }
  });

  test('gives what is not registered to the docente, never to the alumno', () => {
    const filas = tablaEn(renglonesDe(hojaDe(libro, 'Riesgo')), 4);
    const deDocentes = filas.filter((fila) => fila('De quién es/Atiende') === 'Docente');
    expect(new Set(deDocentes.map((fila) => fila('Bandera/Clave')))).toEqual(new Set(['R01', 'R14']));
    const deAlumnos = filas.filter((fila) => fila('De quién es/Atiende') === 'Alumno');
    expect(deAlumnos.map((fila) => fila('Bandera/Clave'))).not.toContain('R01');
  });

  test('counts in Registro pendiente every alumno without a result, once for each R.A.', () => {
    const filas = tablaEn(renglonesDe(hojaDe(libro, 'Registro pendiente')), 4);
    const escritas = filas.reduce(
      (suma, fila) => suma + Number(fila('Alumnos sin registro/Sin registro')),
      0,
    );
    expect(escritas).toBe(
      reporte.alumnosModulos.reduce((suma, { pendientes }) => suma + pendientes.length, 0),
    );
  });
});
