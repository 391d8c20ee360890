import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { hojasDeCarga } from '../../../../functions/casos/carga/hojas-de-carga';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { problemaDe } from '../../../../functions/http/problema';
import { Problema } from '../../../../shared/modelo/problema';

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

test.each([
  { caso: 'of 80 letters is told whole', nombre: `${'á'.repeat(76)}.pdf`, dicho: `${'á'.repeat(76)}.pdf` },
  {
    caso: 'longer, is told by how it begins and ends',
    nombre: `${'á'.repeat(400)}😀 corte 2 Orizaba.pdf`,
    dicho: `${'á'.repeat(56)}…áá😀 corte 2 Orizaba.pdf`,
  },
])('a name $caso, alone or among several', async ({ nombre, dicho }) => {
  const larga = { ...pdf(1), nombre };
  expect(await hojasDeCarga({ archivos: [larga] })).toMatchObject({
    detalle: `«${dicho}»: Es un PDF, no una hoja de cálculo.`,
  });
  const varias = await hojasDeCarga({ archivos: [larga, pdf(2)] });
  expect(varias).toMatchObject({ mas: { archivos: [{ nombre: dicho }, { nombre: 'acta2.pdf' }] } });
});

test('several are told one by one, with what to do with each; one alone is told as always', async () => {
  const vacia = { nombre: 'vacia.csv', bytes: new Uint8Array() };
  const problema = async (...archivos: readonly ReturnType<typeof pdf>[]) => {
    const rechazo = await hojasDeCarga({ archivos });
    if (!(rechazo instanceof Rechazo)) throw new Error('they were read');
    return Problema.parse(JSON.parse(z.string().parse(problemaDe(rechazo, 'un-folio').body)));
  };
  expect(await problema(pdf(1), vacia)).toMatchObject({
    title: 'No se pudieron cargar 2 archivos',
    archivos: [
      { nombre: 'acta1.pdf', motivo: 'Es un PDF, no una hoja de cálculo.' },
      { nombre: 'vacia.csv', motivo: 'El archivo está vacío.', remedio: expect.stringMatching(/^Obténgalo/) },
    ],
    archivosOmitidos: 0,
  });
  const siete = await problema(...[1, 2, 3, 4, 5, 6, 7].map(pdf));
  expect([siete.archivos?.length, siete.archivosOmitidos]).toEqual([5, 2]);
  const una = await problema(pdf(1));
  expect([una.title, una.archivos]).toEqual(['El archivo no se admite', undefined]);
});
