import { describe, expect, test } from '@jest/globals';
import { numerosEnVigor } from '../../../../addin/portal/norma/numero-en-vigor';
import { CATALOGO } from '../../../../shared/catalogo';
import { normasEn } from '../../../../shared/norma/normas';
import { decimal } from '../../../../shared/nucleo/decimal';

test('a number comes with its name, its value on that day and its source', () => {
  expect(numerosEnVigor({ parametros: ['reglamentoUt.asistenciaMinima'] }, '2026-01-31')).toEqual([
    {
      llave: 'reglamentoUt.asistenciaMinima',
      nombre: 'Asistencia mínima para ser evaluado',
      vigente: expect.objectContaining({ valor: decimal('0.85'), fuente: 'Reglamento UT, art. 44' }),
      historia: [expect.objectContaining({ valor: decimal('0.85') })],
    },
  ]);
});

describe('every rule', () => {
  const normas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = normasEn('2026-01-31');
  test.each([...CATALOGO.values()])('$clave: each number is the one that decides', (regla) => {
    const numeros = numerosEnVigor(regla, '2026-01-31');
    expect(numeros.map(({ llave }) => llave)).toEqual(regla.parametros);
    for (const { llave, vigente } of numeros) {
      const [documento = '', nombre = ''] = llave.split('.');
      expect(vigente.valor).toBe(normas[documento]?.[nombre]);
    }
  });
});
