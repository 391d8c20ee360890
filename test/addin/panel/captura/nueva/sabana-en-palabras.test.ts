import { expect, test } from '@jest/globals';
import { sabanaEnPalabras } from '../../../../../addin/panel/captura/nueva/sabana-en-palabras';

test.each([
  {
    en: { calificaciones: 120, esperadas: 160 },
    dicho: 'La sábana ya tiene 120 de 160 calificaciones.',
  },
  { en: { calificaciones: 1, esperadas: 1 }, dicho: 'La sábana ya tiene 1 de 1 calificación.' },
  {
    en: { calificaciones: 0, esperadas: 160 },
    dicho: 'La sábana todavía no tiene ninguna calificación.',
  },
])('$en is said in words', ({ en, dicho }) => {
  expect(sabanaEnPalabras(en)).toBe(dicho);
});
