import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { construirFunciones } from '../../../addin/construccion/funciones';

test('writes the script and its metadata, into a folder that need not exist', async () => {
  const carpeta = await mkdtemp(path.join(tmpdir(), 'siseac-construccion-'));
  const destino = path.join(carpeta, 'dist', 'addin');
  await construirFunciones(destino);
  expect(await readdir(destino)).toEqual(['funciones.js', 'funciones.json']);
  await rm(carpeta, { recursive: true });
});
