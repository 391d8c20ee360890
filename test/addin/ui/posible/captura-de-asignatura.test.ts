import { expect, test } from '@jest/globals';
import { calcularPosibles } from '../../../../addin/ui/posible/calcular-posibles';
import {
  CAMPOS_DE_UNIDAD,
  errorDeCampo,
  unidadEnBlanco,
} from '../../../../addin/ui/posible/captura-de-asignatura';
import { normasEn } from '../../../../shared/norma/normas';

const NORMAS = normasEn('2026-10-30');

test.each(CAMPOS_DE_UNIDAD.map((campo) => ({ campo })))('$campo in blank is no mistake', ({ campo }) => {
  expect(errorDeCampo(campo, ' ')).toBeNull();
});

test.each([
  { campo: 'continua', texto: '0', bueno: true },
  { campo: 'continua', texto: '10', bueno: true },
  { campo: 'continua', texto: '10.01', bueno: false },
  { campo: 'sumativa', texto: '-1', bueno: false },
  { campo: 'sumativa', texto: '8,5', bueno: false },
  { campo: 'remedial', texto: '1/3', bueno: false },
  { campo: 'asistencias', texto: '18', bueno: true },
  { campo: 'sesiones', texto: '18.5', bueno: false },
] as const)('$campo "$texto"', ({ campo, texto, bueno }) => {
  expect(errorDeCampo(campo, texto) === null).toBe(bueno);
});

test('a refusal of the rules is told at its unit', () => {
  const unidades = [unidadEnBlanco(0), { ...unidadEnBlanco(1), asistencias: '3', sesiones: '2' }];
  expect(calcularPosibles({ esIntegradora: false, remedialesUsadas: 0, unidades }, NORMAS)).toEqual({
    ...{ estado: 'rechazada', unidad: 1, campo: 'asistencias' },
    motivo: 'No pueden ser más que las sesiones dadas',
  });
});
