import { expect, test } from '@jest/globals';
import { localizarEncabezado } from '../../../shared/importacion/encabezado';
import { importarSabana } from '../../../shared/importacion/importar-sabana';
import { reconocerHoja } from '../../../shared/importacion/reconocer-hoja';
import { DESTINO, hojaLarga } from './hojas-de-prueba';

const bajo = (titulos: number) => {
  const hoja = hojaLarga();
  return { ...hoja, filas: [...Array.from({ length: titulos }, () => ['Título']), ...hoja.filas] };
};

test.each([
  { que: 'the first row', titulos: 0, registros: 6 },
  { que: 'row 15', titulos: 14, registros: 6 },
  { que: 'row 16 is too far', titulos: 15, registros: 0 },
])('$que', ({ titulos, registros }) => {
  expect(importarSabana([bajo(titulos)], DESTINO).recibo.registros.aceptadas).toBe(registros);
});

test('labels that name more columns than the heading are not it', () => {
  const etiquetas = ['Docente', 'X', 'Grupo', '1', 'Módulo', 'Y-01', 'Plantel', '252', 'Periodo', 'AGODIC26'];
  expect(localizarEncabezado([etiquetas, ['matrícula', 'nombre', 'R.A. 1.1']])?.fila).toBe(1);
});

test('what it saw, with its addresses', () => {
  expect(localizarEncabezado([[], ['', 'Matrícula', null, 'Nombre']])?.visto).toBe(
    'Matrícula (B2), Nombre (D2)',
  );
});

test.each([
  { que: 'a book', fila: ['matrícula', 'R.A. 1.1'], disposicion: 'grupo-modulo' },
  { que: 'a long sheet', fila: ['matrícula', 'R.A.', 'logro'], disposicion: 'larga' },
  {
    que: 'a long sheet without its R.A. and logro',
    fila: ['matrícula', 'nombre', 'grupo', 'módulo'],
    disposicion: 'larga',
  },
  { que: 'conduct records', fila: ['matrícula', 'fecha', 'tipo'], disposicion: 'incidencias' },
  { que: 'conduct records without their kind', fila: ['matrícula', 'fecha'], disposicion: 'incidencias' },
  { que: 'a list of alumnos', fila: ['matrícula', 'nombre', 'grupo'], disposicion: 'no-reconocida' },
  { que: 'anything else', fila: ['uno', 'dos'], disposicion: 'no-reconocida' },
])('$que', ({ fila, disposicion }) => {
  expect(reconocerHoja({ archivo: 'x', hoja: null, filas: [fila] }).disposicion).toBe(disposicion);
});
