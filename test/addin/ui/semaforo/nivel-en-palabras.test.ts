import { expect, test } from '@jest/globals';
import { nivelesEnPalabras } from '../../../../addin/ui/semaforo/nivel-en-palabras';

test('a bar says in words what it draws', () => {
  expect(nivelesEnPalabras('Grupo 101', { verde: 1_370, amarillo: 77, rojo: 38, gris: 0 })).toBe(
    'Grupo 101: 38 rojo, 77 amarillo, 1,370 verde, 0 sin dato',
  );
});
