import { expect, test } from '@jest/globals';
import { cambioEnPalabras } from '../../../../../addin/panel/captura/envio/cambio-en-palabras';

test.each([
  { antes: null, despues: '90', dicho: 'se capturó 90' },
  { antes: '78', despues: '90', dicho: 'de 78 a 90' },
  { antes: '78', despues: null, dicho: 'se quitó 78' },
  { antes: undefined, despues: undefined, dicho: 'se quitó lo que tenía' },
])('$antes, $despues: $dicho', ({ antes, despues, dicho }) => {
  expect(cambioEnPalabras(antes, despues)).toBe(dicho);
});
