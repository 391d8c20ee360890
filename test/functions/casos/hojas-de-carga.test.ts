import { expect, test } from '@jest/globals';
import { hojasDeCarga } from '../../../functions/casos/hojas-de-carga';

const pdf = (n: number) => ({ nombre: `acta${n}.pdf`, bytes: new TextEncoder().encode('%PDF-1.7') });
const NOMBRADOS = [1, 2, 3, 4, 5].map((n) => `«acta${n}.pdf»: Es un PDF, no una hoja de cálculo.`).join(' ');

test.each([
  { cuantos: 5, detalle: NOMBRADOS },
  { cuantos: 6, detalle: `${NOMBRADOS} Y un archivo más.` },
  { cuantos: 1000, detalle: `${NOMBRADOS} Y 995 archivos más.` },
])('of $cuantos files that are not read, the first five are named', async ({ cuantos, detalle }) => {
  const archivos = Array.from({ length: cuantos }, (_, i) => pdf(i + 1));
  expect(await hojasDeCarga({ archivos })).toMatchObject({
    clave: 'archivo-no-admitido',
    detalle,
    remedio: 'Cargue la exportación del SAE en .xlsx o .csv.',
  });
});
