import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Fecha } from '../../../shared/nucleo/fecha';
import { diaDelMes, Mes, mesDe, sumarAnios, sumarMeses } from '../../../shared/nucleo/mes';
import { fechas } from './fechas';

describe('a month', () => {
  test.each(['2026-01', '2026-12', '0000-10'])('%s is one', (texto) => {
    expect(Mes.parse(texto)).toBe(texto);
  });

  test.each(['2026-00', '2026-13', '2026-1', '2026-01-01', '12026-01', 'x2026-01', '2026', ''])(
    '%j is not',
    (texto) => {
      expect(Mes.safeParse(texto).error?.issues[0]?.message).toBe('Se esperaba un mes AAAA-MM.');
    },
  );
});

test.each([
  { fecha: '2025-01-31', meses: 0, llega: '2025-01-31' },
  { fecha: '2025-01-31', meses: 1, llega: '2025-02-28' },
  { fecha: '2024-01-30', meses: 1, llega: '2024-02-29' },
  { fecha: '2024-01-29', meses: 1, llega: '2024-02-29' },
  { fecha: '2025-01-28', meses: 1, llega: '2025-02-28' },
  { fecha: '2025-03-31', meses: 1, llega: '2025-04-30' },
  { fecha: '2025-05-31', meses: 1, llega: '2025-06-30' },
  { fecha: '2025-08-31', meses: 1, llega: '2025-09-30' },
  { fecha: '2025-10-31', meses: 1, llega: '2025-11-30' },
  { fecha: '2025-06-30', meses: 1, llega: '2025-07-30' },
  { fecha: '2025-07-31', meses: 1, llega: '2025-08-31' },
  { fecha: '2025-12-31', meses: 2, llega: '2026-02-28' },
  { fecha: '2025-11-15', meses: 1, llega: '2025-12-15' },
  { fecha: '2025-12-15', meses: 1, llega: '2026-01-15' },
  { fecha: '2026-01-15', meses: -1, llega: '2025-12-15' },
  { fecha: '2026-03-31', meses: -13, llega: '2025-02-28' },
  { fecha: '1999-12-31', meses: 2, llega: '2000-02-29' },
  { fecha: '1899-12-31', meses: 2, llega: '1900-02-28' },
])('$meses months from $fecha is $llega', ({ fecha, meses, llega }) => {
  expect(sumarMeses(fecha, meses)).toBe(llega);
});

test.each([
  { fecha: '2023-09-01', anios: 2, llega: '2025-09-01' },
  { fecha: '2024-02-29', anios: 2, llega: '2026-02-28' },
  { fecha: '2024-02-29', anios: 4, llega: '2028-02-29' },
  { fecha: '2024-02-29', anios: -1, llega: '2023-02-28' },
])('$anios years from $fecha is $llega', ({ fecha, anios, llega }) => {
  expect(sumarAnios(fecha, anios)).toBe(llega);
});

test.each([
  { fecha: '9999-11-30', meses: 1, llega: '9999-12-30' },
  { fecha: '9999-12-30', meses: 1, llega: '9999-12-31' },
  { fecha: '0000-02-15', meses: -1, llega: '0000-01-15' },
  { fecha: '0000-01-15', meses: -1, llega: '0000-01-01' },
  { fecha: '2025-01-01', meses: 1_000_000, llega: '9999-12-31' },
])('$meses months from $fecha stays in the calendar: $llega', ({ fecha, meses, llega }) => {
  expect(sumarMeses(fecha, meses)).toBe(llega);
});

test.each([
  { mes: '2025-09', dia: 14, llega: '2025-09-14' },
  { mes: '2025-09', dia: 1, llega: '2025-09-01' },
  { mes: '2025-09', dia: 31, llega: '2025-09-30' },
  { mes: '2024-02', dia: 31, llega: '2024-02-29' },
])('day $dia of $mes is $llega', ({ mes, dia, llega }) => {
  expect(diaDelMes(mes, dia)).toBe(llega);
});

const corridos = (fecha: string): number => Number(fecha.slice(0, 4)) * 12 + mesDe(fecha);

test('adding months never skips one, keeps the day while it exists, and is a real date', () => {
  fc.assert(
    fc.property(fechas, fc.integer({ min: -600, max: 600 }), (fecha, meses) => {
      const llega = sumarMeses(fecha, meses);
      expect(Fecha.safeParse(llega).success).toBe(true);
      expect(corridos(llega) - corridos(fecha)).toBe(meses);
      const [dia, diaAlLlegar] = [Number(fecha.slice(8)), Number(llega.slice(8))];
      expect(diaAlLlegar).toBeLessThanOrEqual(dia);
      if (diaAlLlegar < dia) expect(diaAlLlegar).toBe(Number(diaDelMes(llega.slice(0, 7), 31).slice(8)));
    }),
  );
});

test('a later day never arrives before an earlier one', () => {
  fc.assert(
    fc.property(fechas, fechas, fc.integer({ min: -600, max: 600 }), (una, otra, meses) => {
      const [antes, despues] = una <= otra ? [una, otra] : [otra, una];
      expect(sumarMeses(antes, meses) <= sumarMeses(despues, meses)).toBe(true);
    }),
  );
});
