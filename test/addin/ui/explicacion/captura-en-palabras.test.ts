import { expect, test } from '@jest/globals';
import { capturaEnPalabras, sabanaEnPalabras } from '../../../../addin/ui/explicacion/captura-en-palabras';

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

const LISTADA = { version: 0, alumnos: 40, enSabana: null, actualizada: null, actualizadaPor: null };

test.each([
  { captura: LISTADA, dicho: '40 alumnos · propuesta por la sábana: nadie la ha capturado.' },
  { captura: { ...LISTADA, version: 3 }, dicho: '40 alumnos · versión 3' },
  {
    captura: { ...LISTADA, version: 3, actualizadaPor: 'Ana Luna' },
    dicho: '40 alumnos · versión 3, por Ana Luna',
  },
  {
    captura: { ...LISTADA, enSabana: { calificaciones: 3, esperadas: 280 } },
    dicho:
      '40 alumnos · propuesta por la sábana: nadie la ha capturado. La sábana ya tiene 3 de 280 calificaciones.',
  },
  {
    captura: { ...LISTADA, version: 2, actualizada: '2026-09-24T16:00:00.000Z', actualizadaPor: 'Ana Luna' },
    dicho: expect.stringMatching(/^40 alumnos · versión 2, 24 de septiembre de 2026.*, por Ana Luna$/),
  },
])('a listed captura says how it stands', ({ captura, dicho }) => {
  expect(capturaEnPalabras(captura)).toEqual(dicho);
});
