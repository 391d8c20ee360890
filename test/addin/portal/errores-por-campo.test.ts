import { expect, test } from '@jest/globals';
import { erroresPorCampo } from '../../../addin/portal/configuracion/errores-por-campo';
import { MinimoAprobatorio } from '../../../shared/modelo/configuracion';

test('each field shows the first of its messages', () => {
  const leido = MinimoAprobatorio.safeParse({ desde: 'ayer', valor: 'x'.repeat(41), motivo: '' });
  const errores = erroresPorCampo(leido.error);
  expect(Object.keys(errores).sort()).toEqual(['desde', 'motivo', 'valor']);
  expect(errores['desde']).toContain('AAAA-MM-DD');
});

test('a form without errors shows none', () => {
  expect(erroresPorCampo(undefined)).toEqual({});
});
