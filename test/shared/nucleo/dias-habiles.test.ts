import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { esEntreSemana, sumarDiasHabiles } from '../../../shared/nucleo/dias-habiles';
import { sumarDias } from '../../../shared/nucleo/fecha';
import { fechas } from './fechas';

test.each([
  { fecha: '2025-09-01', dia: 'Monday', entreSemana: true },
  { fecha: '2025-09-02', dia: 'Tuesday', entreSemana: true },
  { fecha: '2025-09-03', dia: 'Wednesday', entreSemana: true },
  { fecha: '2025-09-04', dia: 'Thursday', entreSemana: true },
  { fecha: '2025-09-05', dia: 'Friday', entreSemana: true },
  { fecha: '2025-09-06', dia: 'Saturday', entreSemana: false },
  { fecha: '2025-09-07', dia: 'Sunday', entreSemana: false },
  { fecha: '1969-07-20', dia: 'Sunday', entreSemana: false },
  { fecha: '1969-07-21', dia: 'Monday', entreSemana: true },
  { fecha: '2023-12-31', dia: 'Sunday', entreSemana: false },
])('$fecha is a $dia', ({ fecha, entreSemana }) => {
  expect(esEntreSemana(fecha)).toBe(entreSemana);
});

test.each([
  { fecha: '2025-09-01', dias: 5, llega: '2025-09-08', nota: 'the first is not counted' },
  { fecha: '2025-09-01', dias: 1, llega: '2025-09-02' },
  { fecha: '2025-09-05', dias: 1, llega: '2025-09-08', nota: 'over a weekend' },
  { fecha: '2025-09-06', dias: 1, llega: '2025-09-08', nota: 'from a Saturday' },
  { fecha: '2025-09-06', dias: 0, llega: '2025-09-06', nota: 'nothing to count' },
  { fecha: '2025-08-18', dias: -5, llega: '2025-08-11', nota: 'backwards' },
  { fecha: '2025-09-08', dias: -1, llega: '2025-09-05', nota: 'backwards over a weekend' },
])('$dias working days from $fecha is $llega', ({ fecha, dias, llega }) => {
  expect(sumarDiasHabiles(fecha, dias)).toBe(llega);
});

test.each([
  { inhabiles: ['2025-09-16'], dias: 1, llega: '2025-09-17' },
  { inhabiles: ['2025-09-16', '2025-09-16'], dias: 1, llega: '2025-09-17' },
  { inhabiles: ['2025-09-17'], dias: 1, llega: '2025-09-16' },
  { inhabiles: ['2025-09-15'], dias: 1, llega: '2025-09-16' },
  { inhabiles: ['2025-09-20'], dias: 5, llega: '2025-09-22' },
  { inhabiles: ['2025-09-16', '2025-09-19'], dias: 4, llega: '2025-09-23' },
  { inhabiles: ['2025-09-12', '2025-09-11'], dias: -1, llega: '2025-09-10' },
])('$dias working days from Monday 15 without $inhabiles is $llega', ({ inhabiles, dias, llega }) => {
  expect(sumarDiasHabiles('2025-09-15', dias, inhabiles)).toBe(llega);
});

test.each([
  { fecha: '9999-12-30', dias: 1, llega: '9999-12-31' },
  { fecha: '9999-12-30', dias: 9, llega: '9999-12-31' },
  { fecha: '0000-01-02', dias: -9, llega: '0000-01-01' },
])('$dias working days from $fecha stop where the calendar does: $llega', ({ fecha, dias, llega }) => {
  expect(sumarDiasHabiles(fecha, dias)).toBe(llega);
});

const conInhabiles = fc
  .tuple(fechas, fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 30 }))
  .map(([fecha, saltos]) => ({ fecha, inhabiles: saltos.map((salto) => sumarDias(fecha, salto)) }));

const esHabil = (fecha: string, inhabiles: readonly string[]) =>
  esEntreSemana(fecha) && !inhabiles.includes(fecha);

test('n working days lands on a working day and leaves exactly n behind', () => {
  fc.assert(
    fc.property(conInhabiles, fc.integer({ min: 1, max: 40 }), ({ fecha, inhabiles }, dias) => {
      for (const sentido of [1, -1]) {
        const llega = sumarDiasHabiles(fecha, sentido * dias, inhabiles);
        let contados = 0;
        for (let dia = fecha; dia !== llega;) {
          dia = sumarDias(dia, sentido);
          if (esHabil(dia, inhabiles)) contados += 1;
        }
        expect(contados).toBe(dias);
        expect(esHabil(llega, inhabiles)).toBe(true);
      }
    }),
  );
});

test('from a working day, going and coming back is staying', () => {
  fc.assert(
    fc.property(conInhabiles, fc.nat(40), ({ fecha, inhabiles }, dias) => {
      fc.pre(esHabil(fecha, inhabiles));
      const llega = sumarDiasHabiles(fecha, dias, inhabiles);
      expect(sumarDiasHabiles(llega, -dias, inhabiles)).toBe(fecha);
    }),
  );
});
