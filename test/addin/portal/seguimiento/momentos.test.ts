import { expect, test } from '@jest/globals';
import { calendarioDeHoy, momentoDeHoy, momentosDe } from '../../../../addin/portal/seguimiento/momentos';
import { CONTEXTO } from '../../../sabana-de-prueba';
import { CONTEXTO_UT } from '../../../unidades-de-prueba';

const CALENDARIOS = [CONTEXTO.calendario, CONTEXTO_UT.calendario];

test.each([
  { calendario: CONTEXTO.calendario, hoy: '2026-08-01', clave: 'corte-1' },
  { calendario: CONTEXTO.calendario, hoy: '2026-10-29', clave: 'corte-2' },
  { calendario: CONTEXTO.calendario, hoy: '2027-01-15', clave: 'corte-3' },
  { calendario: CONTEXTO_UT.calendario, hoy: '2026-12-06', clave: 'unidad-1' },
  { calendario: CONTEXTO_UT.calendario, hoy: '2026-12-07', clave: 'unidad-2' },
])('on $hoy what is looked at is $clave', ({ calendario, hoy, clave }) => {
  expect(momentoDeHoy(momentosDe(calendario), hoy)?.clave).toBe(clave);
});

test('there is nothing to look at where the calendar has neither cortes nor units', () => {
  expect(momentoDeHoy([], '2026-10-29')).toBeNull();
});

test.each([
  { hoy: '2026-08-20', periodo: 'AGODIC26' },
  { hoy: '2027-01-15', periodo: 'SEPDIC26' },
  { hoy: '2026-01-15', periodo: 'AGODIC26' },
])('on $hoy the periodo is $periodo', ({ hoy, periodo }) => {
  expect(calendarioDeHoy(CALENDARIOS, hoy)?.periodo).toBe(periodo);
});
