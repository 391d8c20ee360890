import { describe, expect, test } from '@jest/globals';
import { type Celda } from '../../../shared/importacion/hoja-cruda';
import { importarIncidencias } from '../../../shared/importacion/importar-incidencias';
import { hojaLarga } from './hojas-de-prueba';

const ENCABEZADO = ['Matrícula', 'Nombre', 'Fecha', 'Tipo de incidencia'];
const hoja = (...filas: readonly Celda[][]) => ({
  archivo: 'incidencias.csv',
  hoja: null,
  filas: [ENCABEZADO, ...filas],
});

test('a list of conduct records, in order, whatever the accents and the dates', () => {
  const { incidencias, recibo } = importarIncidencias([
    hoja(
      ['0025200002', 'X', '10/09/2026', 'Suspensión'],
      ['0025200001', 'Y', { fecha: '2026-09-01' }, 'INCIDENCIAS'],
    ),
  ]);
  expect(incidencias).toEqual([
    { matricula: '0025200001', fecha: '2026-09-01', tipo: 'incidencia' },
    { matricula: '0025200002', fecha: '2026-09-10', tipo: 'suspension' },
  ]);
  expect(recibo).toMatchObject({ alumnos: 2, gruposModulo: 0, observaciones: [] });
});

test('a record twice counts once and says where the other is', () => {
  const repetida = ['1', 'X', '2026-09-10', 'incidencia'];
  const { incidencias, recibo } = importarIncidencias([hoja(repetida), hoja(repetida)]);
  expect(incidencias).toHaveLength(1);
  expect(recibo.registros).toMatchObject({ leidas: 2, aceptadas: 1, fusionadas: 1 });
  expect(recibo.observaciones).toMatchObject([
    {
      clave: 'incidencia-repetida',
      celda: 'A2',
      gravedad: 'aviso',
      motivo: expect.stringMatching(/D2 de «/),
    },
  ]);
});

describe('what is not a conduct record', () => {
  test.each([
    {
      que: 'no matrícula',
      fila: ['', 'X', '2026-09-10', 'incidencia'],
      clave: 'matricula-no-valida',
      celda: 'A2',
    },
    { que: 'no date', fila: ['1', 'X', '2026-13-10', 'incidencia'], clave: 'fecha-no-valida', celda: 'C2' },
    { que: 'another kind', fila: ['1', 'X', '2026-09-10', 'retardo'], clave: 'tipo-no-valido', celda: 'D2' },
  ])('$que', ({ fila, clave, celda }) => {
    const { incidencias, recibo } = importarIncidencias([hoja(fila)]);
    expect(incidencias).toBeNull();
    expect(recibo.observaciones).toMatchObject([{ clave, celda, gravedad: 'error' }]);
    expect(recibo.registros).toMatchObject({ leidas: 1, rechazadas: 1 });
  });

  test('a missing column', () => {
    const { recibo } = importarIncidencias([
      {
        archivo: 'x.csv',
        hoja: null,
        filas: [
          ['matrícula', 'fecha', 'motivo'],
          ['1', '2026-09-10', 'x'],
        ],
      },
    ]);
    expect(recibo.observaciones).toMatchObject([{ clave: 'columna-faltante', valor: 'tipo', celda: 'A1' }]);
    expect(recibo.filas).toMatchObject({ leidas: 1, rechazadas: 1 });
  });

  test('a sábana', () => {
    const { incidencias, recibo } = importarIncidencias([hojaLarga()]);
    expect(incidencias).toBeNull();
    expect(recibo.filas).toMatchObject({ leidas: 6, rechazadas: 6 });
    expect(recibo.observaciones).toMatchObject([{ clave: 'hoja-de-otra-carga' }]);
  });
});
