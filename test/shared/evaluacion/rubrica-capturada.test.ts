import { expect, test } from '@jest/globals';
import { type IndicadorCapturado, resumirRubrica } from '../../../shared/evaluacion/rubrica-capturada';
import { comoDecimal, decimal } from '../../../shared/nucleo/decimal';

const indicador = (
  tipo: IndicadorCapturado['tipo'],
  peso: string,
  valor: string | null,
): IndicadorCapturado => ({ tipo, peso: decimal(peso), valor: valor === null ? null : decimal(valor) });

const saber = (indicadores: readonly IndicadorCapturado[]) => ({
  nombre: 'saber',
  peso: decimal('0.6'),
  indicadores,
});
const ser = (indicadores: readonly IndicadorCapturado[]) => ({
  nombre: 'ser',
  peso: decimal('0.4'),
  indicadores,
});

test('each kind is weighed with what its instruments are worth in the unit, and each criterio with its own', () => {
  const rubrica = resumirRubrica([
    saber([indicador('continua', '0.5', '8'), indicador('sumativa', '0.5', '10')]),
    ser([indicador('continua', '1', '9')]),
  ]);
  expect(rubrica && { ...rubrica, continua: comoDecimal(rubrica.continua) }).toMatchObject({
    porCriterio: [{ nombre: 'saber' }, { nombre: 'ser' }],
    continua: '60/7',
  });
  expect(rubrica?.porCriterio.map(({ calificacion }) => comoDecimal(calificacion))).toEqual(['9', '9']);
  expect(rubrica && comoDecimal(rubrica.sumativa)).toBe('10');
});

test.each([
  { caso: 'only continua', criterios: [saber([indicador('continua', '1', '9')])] },
  { caso: 'only sumativa', criterios: [saber([indicador('sumativa', '1', '9')])] },
  { caso: 'no instruments', criterios: [] },
  {
    caso: 'one pending',
    criterios: [saber([indicador('continua', '0.5', '9'), indicador('sumativa', '0.5', null)])],
  },
])('$caso: nothing to tell yet', ({ criterios }) => {
  expect(resumirRubrica(criterios)).toBeNull();
});
