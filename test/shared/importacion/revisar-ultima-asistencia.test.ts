import { describe, expect, test } from '@jest/globals';
import { importarSabana } from '../../../shared/importacion/importar-sabana';
import { cambiar, DESTINO, hojaLarga, libro } from './hojas-de-prueba';
import { esperarProblema, type ProblemaEsperado } from './problema-esperado';

describe('a last attendance after the periodo is a slip that would hide an absence', () => {
  test.each<ProblemaEsperado>([
    {
      que: 'the year that comes',
      hojas: [libro({ I9: { fecha: '2027-10-27' } })],
      clave: 'ultima-asistencia-posterior',
      celda: 'I9',
      valor: '2027-10-27',
      motivo: /posterior al periodo AGODIC26\.$/,
      registros: { leidas: 6, conAviso: 3, rechazadas: 0 },
    },
    {
      que: 'two alumnos, one remark',
      hojas: [libro({ I9: { fecha: '2027-10-27' }, I10: { fecha: '2027-01-01' } })],
      clave: 'ultima-asistencia-posterior',
      celda: 'I9',
      motivo: /y así 2 de esta columna/,
      registros: { leidas: 6, conAviso: 6, rechazadas: 0 },
    },
  ])('$que', esperarProblema);

  test.each([
    { caso: 'the last day of the periodo', periodo: 'AGODIC26', fecha: '2026-12-31' },
    { caso: 'a periodo whose clave names no months', periodo: 'PRIMER26', fecha: '2027-10-27' },
  ])('$caso says nothing', ({ periodo, fecha }) => {
    const hoja = hojaLarga(cambiar(0, { 'última asistencia': fecha }));
    const { recibo } = importarSabana([hoja], { ...DESTINO, periodo });
    expect(recibo.observaciones.map(({ clave }) => clave)).not.toContain('ultima-asistencia-posterior');
  });
});
