import { describe, expect, test } from '@jest/globals';
import { versionDePesosAplicable } from '../../../shared/evaluacion/version-de-pesos-aplicable';
import { decidir } from './decidir';

const v = (version: string, fechaPublicacion: string) => ({ version, fechaPublicacion });

describe('UT-35', () => {
  test.each([
    {
      caso: 'the later is after the start',
      versiones: [v('v1', '2025-08-20'), v('v2', '2025-09-10')],
      esperado: 'v1',
    },
    {
      caso: 'on the day of the start',
      versiones: [v('v1', '2025-08-20'), v('v2', '2025-09-01')],
      esperado: 'v2',
    },
    { caso: 'the day after', versiones: [v('v1', '2025-08-20'), v('v2', '2025-09-02')], esperado: 'v1' },
    { caso: 'in any order', versiones: [v('v2', '2025-08-21'), v('v1', '2025-08-20')], esperado: 'v2' },
    {
      caso: 'the oldest last',
      versiones: [v('v2', '2025-08-20'), v('v3', '2025-08-21'), v('v1', '2025-08-19')],
      esperado: 'v3',
    },
    { caso: 'two on one day', versiones: [v('v1', '2025-08-20'), v('v2', '2025-08-20')], esperado: 'v2' },
    { caso: 'none in time', versiones: [v('v1', '2025-09-02')], esperado: null },
    { caso: 'none', versiones: [], esperado: null },
  ])('$caso → $esperado', ({ versiones, esperado }) => {
    const entrada = { fechaInicioCuatrimestre: '2025-09-01', versiones };
    expect(decidir(versionDePesosAplicable, entrada)).toBe(esperado);
  });
});
