import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certificadoLocal } from '../../../functions/local/certificado';
import { ProblemaDeUso } from '../../../functions/local/problema-de-uso';
import { abrirServidores } from '../../../functions/local/servidor';

let datos: string;
beforeAll(async () => {
  datos = await mkdtemp(path.join(tmpdir(), 'siseac-'));
});
afterAll(() => rm(datos, { recursive: true }));

test('a port that was taken since it was looked at is told in a sentence', async () => {
  const certificado = await certificadoLocal(datos);
  const primero = await abrirServidores(0, certificado);
  await expect(abrirServidores(primero.puerto, certificado)).rejects.toEqual(
    new ProblemaDeUso(
      `otro programa (quizá otro SISEAC) usa el puerto ${primero.puerto}: deténgalo con Ctrl+C, o elija otro con PUERTO=3444 npm start`,
    ),
  );
  await primero.cerrar();
});
