import { expect, test } from '@jest/globals';
import { EnMemoria } from '../../../functions/almacen/en-memoria';
import { huellaDe } from '../../../functions/almacen/contenido';

const [A, B, C] = ['a', 'b', 'c'].map(huellaDe);

test('what was asked for longest ago is made again, and nothing else is', async () => {
  const memoria = new EnMemoria<string>(2);
  const hechas: string[] = [];
  const pedir = (huella = '') =>
    memoria.de(huella, () => {
      hechas.push(huella);
      return Promise.resolve(huella);
    });
  for (const huella of [A, B, A, C, A, B]) expect(await pedir(huella)).toBe(huella);
  expect(hechas).toEqual([A, B, C, B]);
});

test('what could not be made is tried again', async () => {
  const memoria = new EnMemoria<string>(2);
  await expect(memoria.de(A ?? '', () => Promise.reject(new Error('not now')))).rejects.toThrow('not now');
  expect(await memoria.de(A ?? '', () => Promise.resolve('done'))).toBe('done');
});
