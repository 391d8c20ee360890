import { expect, test } from '@jest/globals';
import { calcularPosibles } from '../../../../addin/ui/posible/calcular-posibles';
import {
  CAMPOS_DE_UNIDAD,
  errorDeCampo,
  type UnidadEnTexto,
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

test('a decimal comma is told of', () => {
  expect(errorDeCampo('sumativa', '8,5')).toBe('Use punto decimal, por ejemplo 8.5');
});

const calcular = (unidades: readonly UnidadEnTexto[], remedialesUsadas = 0) =>
  calcularPosibles({ esIntegradora: false, remedialesUsadas, unidades }, NORMAS);
const ILEGIBLE = { ...unidadEnBlanco(0), continua: '8,5' };
const CONTRADICHA = { ...unidadEnBlanco(1), asistencias: '3', sesiones: '2' };
const BUENA = { ...unidadEnBlanco(2), continua: '9' };

test('a unit that cannot be read, and one that the rules refuse, leave the rest as it is', () => {
  const calculo = calcular([ILEGIBLE, CONTRADICHA, BUENA]);
  const sola = calcular([BUENA]);
  if (calculo.estado !== 'incompletas' || sola.estado !== 'calculadas') throw new Error('not as expected');
  expect(calculo.motivo).toBe('Falta corregir las unidades 1 y 2 para saber el final.');
  expect(calculo.pendientes).toEqual([
    { lugar: 0, rechazo: null },
    {
      lugar: 1,
      rechazo: { campo: 'asistencias', motivo: 'No pueden ser más que las sesiones dadas' },
    },
  ]);
  expect([...calculo.unidades.keys()]).toEqual([2]);
  expect(calculo.unidades.get(2)?.metas).toEqual(sola.posibles.unidades[0]?.metas);
});

test.each([
  {
    caso: 'one unit',
    unidades: [BUENA, ILEGIBLE],
    motivo: 'Falta corregir la unidad 2 para saber el final.',
  },
  { caso: 'all of them', unidades: [ILEGIBLE], motivo: 'Falta corregir la unidad 1 para saber el final.' },
  { caso: 'none', unidades: [], motivo: 'Agregue al menos una unidad.' },
  {
    caso: 'the remedials',
    unidades: [{ ...BUENA, sumativa: '4', remedial: '8' }],
    motivo: 'Hay más remediales escritas que usadas: corrija cuántas lleva.',
  },
])('the final says what is missing: $caso', ({ unidades, motivo }) => {
  expect(calcular(unidades)).toMatchObject({ estado: 'incompletas', motivo });
});
