import { expect, test } from '@jest/globals';
import { Cadencia } from '../../../addin/cliente/cadencia';

const estado = (etapa: string) => ({ ok: true, valor: { planteles: [{ etapa }] } });

test('while nothing changes it is asked less and less often, up to each five seconds', () => {
  const cadencia = new Cadencia();
  const esperas = Array.from({ length: 20 }, () => cadencia.tras(estado('calculando')));
  expect(esperas[0]).toBe(700);
  expect(esperas).toEqual(esperas.toSorted((una, otra) => una - otra));
  expect(Math.max(...esperas.slice(0, 5))).toBeLessThan(2_500);
  expect(esperas.at(-1)).toBe(5_000);
});

test('as soon as something moves it is asked often again', () => {
  const cadencia = new Cadencia();
  for (let vez = 0; vez < 20; vez += 1) cadencia.tras(estado('calculando'));
  expect(cadencia.tras(estado('escribiendo'))).toBe(700);
});
