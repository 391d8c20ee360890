import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diasDentro, diasEntre, Fecha, sumarDias } from '../../../shared/nucleo/fecha';

describe('a date', () => {
  test.each(['2026-10-30', '2024-02-29'])('%s is one', (texto) => {
    expect(Fecha.parse(texto)).toBe(texto);
  });

  test.each(['2026-02-29', '2026-13-01', '30/10/2026', '2026-1-5', '2026-10-30T00:00:00', ''])(
    '%j is not',
    (texto) => {
      expect(Fecha.safeParse(texto).error?.issues[0]?.message).toBe('Se esperaba una fecha AAAA-MM-DD.');
    },
  );
});

test.each([
  { desde: '2026-10-30', hasta: '2026-10-30', dias: 0 },
  { desde: '2026-10-24', hasta: '2026-10-26', dias: 2, nota: 'over a change of hour' },
  { desde: '2024-02-28', hasta: '2024-03-01', dias: 2 },
  { desde: '2026-10-30', hasta: '2026-10-29', dias: -1 },
])('from $desde to $hasta, $dias days', ({ desde, hasta, dias }) => {
  expect(diasEntre(desde, hasta)).toBe(dias);
});

test('days inside do not count the first and do count the last, each once', () => {
  const dias = ['2026-10-01', '2026-10-02', '2026-10-02', '2026-10-05', '2026-10-06'];
  expect(diasDentro(dias, '2026-10-01', '2026-10-05')).toBe(2);
  expect(diasDentro(dias, '2026-10-05', '2026-10-01')).toBe(0);
});

test('adding days is the inverse of counting them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), (dias) => {
      expect(diasEntre('2026-08-17', sumarDias('2026-08-17', dias))).toBe(dias);
    }),
  );
});

test.each([
  { fecha: '9999-12-31', dias: 1, llega: '9999-12-31' },
  { fecha: '9999-12-30', dias: 1, llega: '9999-12-31' },
  { fecha: '0000-01-01', dias: -1, llega: '0000-01-01' },
  { fecha: '0000-01-02', dias: -1, llega: '0000-01-01' },
  { fecha: '2025-09-01', dias: 1e15, llega: '9999-12-31' },
])('$dias days from $fecha stays in the calendar: $llega', ({ fecha, dias, llega }) => {
  expect(sumarDias(fecha, dias)).toBe(llega);
});
