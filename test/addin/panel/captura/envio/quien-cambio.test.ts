import { describe, expect, test } from '@jest/globals';
import { envioDelConflicto, quienCambio } from '../../../../../addin/panel/captura/envio/quien-cambio';
import { type MovimientoDeCaptura } from '../../../../../shared/modelo/movimiento-de-captura';

const CUANDO = '2026-10-27T15:00:00.000Z';
const CONFLICTO = {
  ...{ matricula: '0001', columna: 'ra/1.1' },
  ...{ base: '70', mia: '80', suya: '90', motivo: null },
};
const envio = (version: number, matricula: string, despues: string): MovimientoDeCaptura => ({
  ...{ version, cuando: CUANDO, por: `persona ${version}`, rectificacion: null },
  cambios: [{ matricula, columna: 'ra/1.1', antes: null, despues, cuando: CUANDO, motivo: null }],
});

describe('who changed a cell in conflict', () => {
  test.each([
    { que: 'the last that changed it', envios: [envio(2, '0001', '75'), envio(3, '0001', '90')], es: 3 },
    { que: 'not who changed another', envios: [envio(4, '0002', '90'), envio(3, '0001', '90')], es: 3 },
    { que: 'nobody, when a newer one left another value', envios: [envio(4, '0001', '60')], es: null },
    { que: 'nobody among the newest', envios: [envio(4, '0002', '90')], es: null },
  ])('$que', ({ envios, es }) => {
    expect(envioDelConflicto(CONFLICTO, envios)?.version ?? null).toBe(es);
  });

  test('is named with the day and the hour, unless it is oneself', () => {
    const hecho = { por: 'VERA LUNA ANA', cuando: CUANDO };
    expect(quienCambio(hecho, 'TORRES REYES JUAN')).toMatch(
      /^Lo cambió VERA LUNA ANA el 27 de octubre de 2026, /,
    );
    expect(quienCambio(hecho, 'VERA LUNA ANA')).toMatch(
      /^Lo cambió usted, en otra ventana u otro equipo, el 27/,
    );
    expect(quienCambio(hecho, null)).toMatch(/^Lo cambió VERA LUNA ANA/);
  });
});
