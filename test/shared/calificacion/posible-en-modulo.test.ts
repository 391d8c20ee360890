import { expect, test } from '@jest/globals';
import { posibleEnModulo } from '../../../shared/calificacion/posible-en-modulo';
import { normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';

const PLAN = {
  actividades: [
    { ra: '1.1', peso: '40', corte: 1 as const },
    { ra: '1.2', peso: '20', corte: 2 as const },
    { ra: '2.1', peso: '40', corte: 3 as const },
  ],
};

test.each([
  { logros: ['50', '60', null], aprobar: 'posible', tope: '72', logroUniforme: '95' },
  { logros: ['50', '50', null], aprobar: 'posible', tope: '70', logroUniforme: '100' },
  { logros: ['50', '49.99', null], aprobar: 'imposible', tope: '69.998', logroUniforme: null },
  { logros: ['100', '100', '25'], aprobar: 'asegurado', tope: '70', logroUniforme: null },
  { logros: ['0', null, null], aprobar: 'imposible', tope: '60', logroUniforme: null },
])('with $logros of 100 it is $aprobar to reach 70', ({ logros, ...esperado }) => {
  const capturado = {
    ...{ matricula: '0001', nombre: 'ALBA', logros, ultimaAsistencia: null },
    ...{ asistencias: 17, sesiones: 20 },
  };
  const posible = posibleEnModulo({ capturado }, PLAN, decimal('70'), normasEn('2026-10-30'));
  expect(posible).toMatchObject({ outcome: 'calculadas', minimo: '70', ...esperado });
  // A captura does not know how many sessions are still to be given.
  expect(posible).toMatchObject({ asistencia: { asistencias: 17, sesionesProgramadas: null } });
});
