import { expect, test } from '@jest/globals';
import { corteVigente } from '../../../shared/corte/corte-vigente';
import { CALENDARIOS } from '../../servicio/configuracion';

test.each([
  { hoy: '2026-08-01', esperado: { periodo: 'AGODIC26', corte: 1 } },
  { hoy: '2026-10-28', esperado: { periodo: 'AGODIC26', corte: 1 } },
  { hoy: '2026-10-29', esperado: { periodo: 'AGODIC26', corte: 2 } },
  { hoy: '2027-03-10', esperado: { periodo: 'AGODIC26', corte: 3 } },
  { hoy: '2027-03-11', esperado: { periodo: 'FEBJUL27', corte: 1 } },
  { hoy: '2030-01-01', esperado: { periodo: 'FEBJUL27', corte: 3 } },
])('on $hoy people work on $esperado.periodo, corte $esperado.corte', ({ hoy, esperado }) => {
  expect(corteVigente(CALENDARIOS, hoy)).toEqual(esperado);
  expect(corteVigente([...CALENDARIOS].reverse(), hoy)).toEqual(esperado);
});

test('without calendar there is none', () => {
  expect(corteVigente([], '2026-10-29')).toBeNull();
});
