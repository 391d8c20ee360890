import { expect, test } from '@jest/globals';
import { competir } from './carrera';

/* A sample of what npm run resistencia does in full. */

test('writers of one captura and publishers of one report lose nothing to each other, and are told one order', async () => {
  const medida = { escritores: 10, envios: 1, publicadores: 5, publicaciones: 1, instancias: 2 };
  const { fallas, envios, publicaciones } = await competir(medida, () => undefined);
  expect(fallas).toEqual([]);
  // Who begins it, and whoever had to choose sends once more.
  expect(envios).toBeGreaterThan(medida.escritores);
  expect(publicaciones).toBe(medida.publicadores);
});
