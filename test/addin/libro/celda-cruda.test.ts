import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { celdaCruda, serieDeFecha } from '../../../addin/libro/celda-cruda';
import { fechaDeSerie } from '../../../shared/importacion/numero-con-formato';

describe('what an importer sees in a cell', () => {
  test.each([
    { valor: '', formato: 'General', tipo: 'Empty', vista: null },
    { valor: 78.5, formato: 'General', tipo: 'Double', vista: 78.5 },
    { valor: 0, formato: '0.00', tipo: 'Double', vista: 0 },
    { valor: true, formato: 'General', tipo: 'Boolean', vista: true },
    { valor: '#N/A', formato: 'General', tipo: 'Error', vista: { error: '#N/A' } },
    { valor: '#N/A', formato: '@', tipo: 'String', vista: '#N/A' },
    { valor: 46_325, formato: 'dd/mm/yyyy', tipo: 'Double', vista: { fecha: '2026-10-30' } },
    { valor: 46_325.75, formato: 'd-mmm-yy h:mm', tipo: 'Double', vista: { fecha: '2026-10-30' } },
    { valor: 0.5, formato: 'h:mm', tipo: 'Double', vista: 0.5 },
    { valor: 0, formato: 'dd/mm/yyyy', tipo: 'Double', vista: 0 },
    { valor: 57_000_123, formato: '0000000000', tipo: 'Double', vista: '0057000123' },
    { valor: -5, formato: '0000', tipo: 'Double', vista: -5 },
    { valor: 57, formato: '0000;-0000', tipo: 'Double', vista: '0057' },
    { valor: 0.57, formato: '0%', tipo: 'Double', vista: '57%' },
    { valor: 0.846, formato: '0.0%', tipo: 'Double', vista: '84.6%' },
    { valor: 5, formato: '0" por %"', tipo: 'Double', vista: 5 },
  ])('$valor as $formato', ({ vista, ...celda }) => {
    expect(celdaCruda(celda)).toEqual(vista);
  });
});

test('a day and its serial number are the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 73_050 }), (serie) => {
      expect(serieDeFecha(fechaDeSerie(serie))).toBe(serie);
    }),
  );
});
