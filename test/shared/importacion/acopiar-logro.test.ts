import { describe, expect, test } from '@jest/globals';
import { importarSabana } from '../../../shared/importacion/importar-sabana';
import { cambiar, DESTINO, hojaLarga, libro } from './hojas-de-prueba';
import { UNO_RECHAZADO, esperarProblema, type ProblemaEsperado } from './problema-esperado';

describe('a logro that is not one names its cell', () => {
  test.each<ProblemaEsperado>([
    {
      que: 'NP for a logro',
      hojas: [hojaLarga(cambiar(0, { logro: 'NP' }))],
      clave: 'logro-no-valido',
      celda: 'I2',
      valor: 'NP',
      registros: UNO_RECHAZADO,
    },
    {
      que: 'a logro above 100',
      hojas: [libro({ C10: 100.01 })],
      clave: 'logro-no-valido',
      celda: 'C10',
      valor: '100.01',
      registros: UNO_RECHAZADO,
    },
    {
      que: 'a logro below 0',
      hojas: [libro({ C9: -0.5 })],
      clave: 'logro-no-valido',
      celda: 'C9',
      valor: '-0.5',
      registros: UNO_RECHAZADO,
    },
    {
      que: 'an error for a logro',
      hojas: [libro({ D9: { error: '#N/A' } })],
      clave: 'logro-no-valido',
      celda: 'D9',
      valor: '#N/A',
      registros: UNO_RECHAZADO,
    },
    {
      que: 'a formula nobody calculated',
      hojas: [libro({ D9: { formula: 'C9*2', valor: null } })],
      clave: 'logro-no-valido',
      celda: 'D9',
      valor: null,
      registros: UNO_RECHAZADO,
    },
    {
      que: 'a formula with its value',
      hojas: [libro({ D9: { formula: '181/2', valor: 90.5 } })],
      clave: 'formula',
      celda: 'D9',
      valor: '=181/2',
      registros: { leidas: 6, aceptadas: 3, conAviso: 3 },
    },
  ])('$que', esperarProblema);
});

test('a formula nobody calculated is not said to have been used', () => {
  const { recibo } = importarSabana([libro({ D9: { formula: 'C9*2', valor: null } })], DESTINO);
  expect(recibo.observaciones.filter(({ celda }) => celda === 'D9')).toEqual([
    expect.objectContaining({ clave: 'logro-no-valido', gravedad: 'error' }),
  ]);
});
