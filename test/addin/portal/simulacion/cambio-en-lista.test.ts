import { expect, test } from '@jest/globals';
import {
  cambiosDeAsignatura,
  cambiosDePlantel,
  claseDeCambio,
  clasesDeCambio,
} from '../../../../addin/portal/simulacion/cambio-en-lista';

const QUIEN = { matricula: '0001', nombre: 'ANA' };

test('each thing that changes is a line: the alumno as a whole first', () => {
  const cambios = cambiosDePlantel(
    { periodo: 'AGODIC26', corte: 2 },
    {
      ...{ plantel: '252', nombrePlantel: 'Orizaba', sabana: 1 },
      conteo: {
        ...{ alumnosModulos: 8, alumnosModulosConCambio: 1, semaforo: [], banderas: [] },
        ...{ alumnos: 1, alumnosConCambio: 1, nivel: [] },
      },
      alumnosModulos: [
        {
          ...QUIEN,
          ...{ grupo: '101', modulo: 'PEMA-04', semaforo: { de: 'amarillo', a: 'verde' } },
          banderas: [{ clave: 'R02', de: 'amarillo', a: null }],
        },
      ],
      alumnos: [{ ...QUIEN, grupos: ['101'], nivel: { de: 'rojo', a: 'amarillo' }, banderas: [] }],
    },
  );
  expect(cambios.map((cambio) => `${cambio.donde}|${claseDeCambio(cambio)}`)).toEqual([
    '|Nivel del alumno: de rojo a amarillo',
    'Grupo 101 · PEMA-04|Semáforo del módulo: de amarillo a verde',
    'Grupo 101 · PEMA-04|R02 Avance bajo: de amarillo a sin bandera',
  ]);
  expect([...new Set(cambios.map(({ pagina }) => pagina))]).toEqual([
    '#/cortes/AGODIC26/2/planteles/252/vista-previa/alumnos/0001',
  ]);
});

test('of an asignatura: finals, rights and levels, with their letters', () => {
  const cambios = cambiosDeAsignatura({
    ...{ clave: 'A1', asignatura: 'Álgebra', esIntegradora: false },
    conteo: {
      ...{ alumnosUnidades: 3, alumnosUnidadesConCambio: 1, derecho: [], nivel: [] },
      ...{ alumnos: 1, alumnosConCambio: 1, final: [] },
    },
    finales: [{ ...QUIEN, final: { de: 'NA', a: 'SA' } }],
    unidades: [{ ...QUIEN, unidad: 2, derecho: { de: false, a: true }, nivel: { de: 'NA', a: null } }],
  });
  expect(cambios.every(({ pagina }) => pagina === null)).toBe(true);
  expect(clasesDeCambio([...cambios, ...cambios.slice(0, 1)])).toEqual([
    { clase: 'Final: de NA a SA', cuantos: 2 },
    { clase: 'Derecho a evaluación: de sin derecho a con derecho', cuantos: 1 },
    { clase: 'Nivel de la unidad: de NA a sin calificar', cuantos: 1 },
  ]);
});
