import { expect, test } from '@jest/globals';
import { exigirLimites, exigirLimitesDeTransaccion } from '../../../functions/almacen/limites-de-entidad';

const KIB = 1024;
const columnas = (cuantas: number, largo: number) =>
  Object.fromEntries(Array.from({ length: cuantas }, (_, i) => [`c${i}`, 'x'.repeat(largo)]));

test.each([
  { caso: 'a text of 64 KiB', fila: 'f', mas: { c: 'x'.repeat(32 * KIB) }, cabe: true },
  { caso: 'a text of a letter more', fila: 'f', mas: { c: 'x'.repeat(32 * KIB + 1) }, cabe: false },
  { caso: 'an entity just below 1 MiB', fila: 'f', mas: columnas(15, 32 * KIB), cabe: true },
  { caso: 'an entity above it', fila: 'f', mas: columnas(16, 32 * KIB), cabe: false },
  { caso: 'a key of 1 KiB', fila: 'f'.repeat(512), mas: { n: 1, b: true }, cabe: true },
  { caso: 'a key of a letter more', fila: 'f'.repeat(513), mas: {}, cabe: false },
  { caso: 'an entity of 252 columns', fila: 'f', mas: columnas(252, 1), cabe: true },
  { caso: 'an entity of one column more', fila: 'f', mas: columnas(253, 1), cabe: false },
  ...['a/b', 'a\\b', 'a#b', 'a?b', 'a\tb', 'a\u0085b'].map((fila) => ({
    caso: `the key ${JSON.stringify(fila)}`,
    fila,
    mas: {},
    cabe: false,
  })),
])('$caso fits: $cabe', ({ fila, mas, cabe }) => {
  const exigir = () => exigirLimites('p', fila, mas);
  if (cabe) expect(exigir).not.toThrow();
  else expect(exigir).toThrow(RangeError);
});

test.each([
  { caso: '100 rows', medidas: Array.from({ length: 100 }, () => 1), cabe: true },
  { caso: '101 rows', medidas: Array.from({ length: 101 }, () => 1), cabe: false },
  { caso: 'a byte less than 4 MiB', medidas: [4 * KIB * KIB - 1], cabe: true },
  { caso: '4 MiB', medidas: [2 * KIB * KIB, 2 * KIB * KIB], cabe: false },
])('a transaction of $caso fits: $cabe', ({ medidas, cabe }) => {
  const exigir = () => exigirLimitesDeTransaccion('p', medidas);
  if (cabe) expect(exigir).not.toThrow();
  else expect(exigir).toThrow(RangeError);
});
