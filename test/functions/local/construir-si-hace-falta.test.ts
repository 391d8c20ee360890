import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { estaConstruido } from '../../../functions/local/construir-si-hace-falta';
import { iniciarServicio } from '../../servicio/servicio';

const FUENTE = 'functions/local/inicio.ts';
const PRODUCTOS = [
  'dist/addin/index.html',
  'dist/banco/banco.html',
  'dist/functions/app.js',
  'dist/local/inicio.js',
  'dist/local/azurite-aparte.js',
];

describe('what is built', () => {
  let raiz = '';
  beforeEach(async () => {
    raiz = await mkdtemp(path.join(tmpdir(), 'siseac-'));
    await fechar(FUENTE, 1000);
    for (const producto of PRODUCTOS) await fechar(producto, 1001);
  });
  afterEach(() => rm(raiz, { recursive: true, force: true }));

  async function fechar(archivo: string, segundos: number): Promise<void> {
    const ruta = path.join(raiz, archivo);
    await mkdir(path.dirname(ruta), { recursive: true });
    await writeFile(ruta, '');
    await utimes(ruta, segundos, segundos);
  }

  test('is up to date when nothing was edited since', async () => {
    expect(await estaConstruido(raiz)).toBe(true);
  });

  test('is not when a source was edited after it', async () => {
    await fechar(FUENTE, 1002);
    expect(await estaConstruido(raiz)).toBe(false);
  });

  test.each(PRODUCTOS)('is not when %s is older than a source, or missing', async (producto) => {
    await fechar(producto, 999);
    expect(await estaConstruido(raiz)).toBe(false);
    await rm(path.join(raiz, producto));
    expect(await estaConstruido(raiz)).toBe(false);
  });
});

describe('a test that starts the service', () => {
  const VARIABLE = 'SISEAC_CONSTRUCCION_AL_DIA';
  const deLaCorrida = process.env[VARIABLE];
  afterEach(() => {
    process.env[VARIABLE] = deLaCorrida;
  });

  test('learnt before all of them whether it is built', () => {
    expect(deLaCorrida).toMatch(/^[01]$/);
  });

  test('says what to do instead of trying what an older source made', async () => {
    process.env[VARIABLE] = '0';
    await expect(iniciarServicio()).rejects.toThrow('npm run build');
  });
});
