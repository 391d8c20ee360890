import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ordenar } from '../../../../addin/ui/tabla/ordenar';
import { decimal } from '../../../../shared/nucleo/decimal';
import { Fraccion } from '../../../../shared/nucleo/fraccion';

describe('rows in order', () => {
  test.each([
    {
      que: 'Spanish letters',
      valores: ['Zavala', 'Ñáñez', 'nava', 'Álamo'],
      orden: ['Álamo', 'nava', 'Ñáñez', 'Zavala'],
    },
    { que: 'accents', valores: ['TORRES', 'TÉLLEZ'], orden: ['TÉLLEZ', 'TORRES'] },
    { que: 'numbers inside texts', valores: ['G10', 'G9', 'G1'], orden: ['G1', 'G9', 'G10'] },
    { que: 'counts', valores: [10, 9, 100], orden: [9, 10, 100] },
    { que: 'what has no value, last', valores: [2, null, 1], orden: [1, 2, null] },
  ])('$que', ({ valores, orden }) => {
    expect(ordenar([...valores], (valor) => valor, 'ascendente')).toEqual(orden);
  });

  test('what has no value is last also when descending', () => {
    expect(ordenar([1, null, 2], (valor) => valor, 'descendente')).toEqual([2, 1, null]);
  });

  test('quotients that a binary fraction cannot tell apart', () => {
    const tercio = decimal('1/3');
    const casi = decimal('333333333333333333/1000000000000000000');
    expect(ordenar([tercio, casi], (valor) => valor, 'ascendente')).toEqual([casi, tercio]);
  });

  test('nothing is lost, and equal rows keep their place', () => {
    const filas = fc.array(fc.record({ valor: fc.integer({ min: 0, max: 3 }), lugar: fc.nat() }));
    fc.assert(
      fc.property(filas, (unas) => {
        const ordenadas = ordenar(unas, ({ valor }) => Fraccion.de(valor), 'ascendente');
        expect(ordenadas).toEqual([...unas].sort((a, b) => a.valor - b.valor));
      }),
    );
  });
});
