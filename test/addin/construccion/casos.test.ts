import { expect, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { construirCasos } from '../../../addin/construccion/casos';
import { CATALOGO } from '../../../shared/catalogo';

test('each rule has a file with its cases from every source, and one without cases an empty one', async () => {
  const origen = await mkdtemp(path.join(tmpdir(), 'casos-'));
  const destino = path.join(origen, 'fuera/casos');
  const caso = (sesiones: number) => ({
    entrada: { asistencias: 0, sesiones },
    esperado: false,
    nota: 'una',
  });
  const escribir = (nombre: string, contenido: unknown) =>
    writeFile(path.join(origen, nombre), JSON.stringify(contenido));
  await escribir('a.json', [{ clave: 'UT-44', casos: [caso(1), caso(2)] }]);
  await escribir('b.json', [
    { clave: 'UT-44', casos: [caso(3)] },
    { clave: 'DE-NADIE', casos: [caso(4)] },
  ]);
  await writeFile(path.join(origen, 'notas.txt'), 'no son casos');

  await construirCasos(origen, destino);
  const leer = async (clave: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(destino, `${clave}.json`), 'utf8'));
  expect((await readdir(destino)).sort()).toEqual(
    [...CATALOGO.keys()].map((clave) => `${clave}.json`).sort(),
  );
  expect(await leer('UT-44')).toEqual([caso(1), caso(2), caso(3)]);
  expect(await leer('UT-48')).toEqual([]);
  await rm(origen, { recursive: true });
});
