import { describe, expect, test } from '@jest/globals';
import { LibroDeExcel } from '../../../addin/banco/anfitrion/libro-de-excel';
import { nombreDeArchivo, nombreDeLibro } from '../../../addin/banco/nombre-de-libro';

function libroCon(titulo: string, lugar: string, tabla: string): LibroDeExcel {
  const libro = new LibroDeExcel();
  const hoja = libro.agregarHoja('Otra');
  hoja.exceljs.getCell('A1').value = titulo;
  hoja.exceljs.getCell('A2').value = lugar;
  libro.agregarTabla(hoja, { fila1: 5, columna1: 1, fila2: 6, columna2: 2 }).nombre = tabla;
  return libro;
}
const DE_CAPTURA = ['Captura: Bases: diseño', 'Plantel 252  ·  Grupo TTS-4B  ·  Asignatura BDA-04'] as const;

describe('a workbook is called', () => {
  test.each([
    {
      que: 'by its asignatura and its grupo',
      libro: libroCon(...DE_CAPTURA, 'siseac_captura_1'),
      nombre: 'Bases: diseño, TTS-4B',
    },
    {
      que: 'by its report',
      libro: libroCon(
        'Reporte SISEAC: alumnos en módulos',
        'Plantel 252 Orizaba  ·  Periodo AGODIC26  ·  Corte 2',
        'siseac_reporte',
      ),
      nombre: 'Reporte SISEAC, Plantel 252 Orizaba, Corte 2',
    },
    {
      que: 'blank, when somebody wrote over its titles',
      libro: libroCon('Mis alumnos', '', 'siseac_captura_1'),
      nombre: 'Libro en blanco',
    },
    {
      que: 'blank, when its tables are of others',
      libro: libroCon(...DE_CAPTURA, 'Tabla1'),
      nombre: 'Libro en blanco',
    },
    { que: 'blank, while nothing is in it', libro: new LibroDeExcel(), nombre: 'Libro en blanco' },
  ])('$que', ({ libro, nombre }) => {
    expect(nombreDeLibro('Libro en blanco', libro)).toBe(nombre);
    expect(nombreDeLibro('notas.xlsx', libro)).toBe('notas.xlsx');
  });
});

test.each([
  ['notas.XLSX', 'notas.xlsx'],
  ['Bases: diseño, 4/A', 'Bases- diseño, 4-A.xlsx'],
])('the file of %s is %s', (nombre, archivo) => {
  expect(nombreDeArchivo(nombre)).toBe(archivo);
});
