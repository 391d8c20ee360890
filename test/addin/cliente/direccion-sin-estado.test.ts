import { expect, test } from '@jest/globals';
import { direccionSinEstado } from '../../../addin/cliente/direccion-sin-estado';

test.each([
  { direccion: 'https://siseac.mx/?state=eyJpZCI6', limpia: 'https://siseac.mx/' },
  {
    direccion: 'https://siseac.mx/?state=a&tema=oscuro#/ayuda',
    limpia: 'https://siseac.mx/?tema=oscuro#/ayuda',
  },
  {
    direccion: 'https://siseac.mx/#/planteles/252?state=rojo',
    limpia: 'https://siseac.mx/#/planteles/252?state=rojo',
  },
])('$direccion', ({ direccion, limpia }) => {
  expect(direccionSinEstado(direccion)).toBe(limpia);
});
