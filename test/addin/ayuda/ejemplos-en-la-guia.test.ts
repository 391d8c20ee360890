import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { buscarFunciones } from '../../../addin/ayuda/buscar-en-la-guia';
import { EJEMPLOS_DE_FUNCIONES } from '../../../addin/ayuda/ejemplos-de-funciones';

const Metadatos = z.object({ functions: z.array(z.object({ id: z.string() })) });
const METADATOS = path.join(__dirname, '../../../dist/addin/funciones.json');

test('every function of the build has one example, and every example a function', () => {
  const { functions } = Metadatos.parse(JSON.parse(readFileSync(METADATOS, 'utf8')));
  const conEjemplo = EJEMPLOS_DE_FUNCIONES.map(({ id }) => id);
  expect(conEjemplo.toSorted()).toEqual(functions.map(({ id }) => id).toSorted());
});

test.each([
  { busqueda: 'siseac.puntaje', primera: 'PUNTAJE' },
  { busqueda: 'sumativa que alcanza', primera: 'NECESITA' },
])('«$busqueda» finds $primera', ({ busqueda, primera }) => {
  expect(buscarFunciones(busqueda)[0]?.id).toBe(primera);
});

test('what no function does finds none', () => {
  expect(buscarFunciones('ornitorrinco')).toEqual([]);
});
