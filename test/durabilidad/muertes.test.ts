import { expect, test } from '@jest/globals';
import { sobrevivir } from './muertes';

/* A sample of what npm run resistencia does in full. */

test('a service that is killed again and again loses nothing, repeats nothing, and shows no mixture', async () => {
  const medida = { envios: 12, publicaciones: 8, muertes: 4, semilla: 20_261_129 };
  const { fallas, envios, publicaciones, lecturas } = await sobrevivir(medida, () => undefined);
  expect(fallas).toEqual([]);
  expect([envios, publicaciones]).toEqual([medida.envios, medida.publicaciones]);
  expect(lecturas).toBeGreaterThan(medida.publicaciones);
});
