import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LibroDeExcel } from '../../../addin/banco/anfitrion/libro-de-excel';
import { construirMuestras } from '../../../addin/construccion/muestras';
import { nombreDeTabla, TABLAS } from '../../../addin/libro/captura/tablas-de-captura';

const CONSTRUIDAS = path.join(__dirname, '../../../dist/addin/muestras');
const ARCHIVOS = ['captura-ut.xlsx', 'captura-conalep.xlsx', 'libro-en-blanco.xlsx'] as const;

let otra: string;
beforeAll(async () => {
  otra = await mkdtemp(path.join(tmpdir(), 'siseac-muestras-'));
  await construirMuestras(otra);
});
afterAll(() => rm(otra, { recursive: true }));

const abrir = (archivo: string): Promise<LibroDeExcel> => LibroDeExcel.abrir(path.join(CONSTRUIDAS, archivo));

describe('the sample workbooks of the build', () => {
  test.each([
    { archivo: 'captura-ut.xlsx', tablas: TABLAS, hoja: 'Captura' },
    {
      archivo: 'captura-conalep.xlsx',
      tablas: TABLAS.filter((que) => que !== 'remediales'),
      hoja: 'Captura',
    },
    { archivo: 'libro-en-blanco.xlsx', tablas: [], hoja: 'Hoja1' },
  ])('$archivo has its tables, and opens at $hoja', async ({ archivo, tablas, hoja }) => {
    const libro = await abrir(archivo);
    const nombres = libro.tablas.map(({ nombre }) => nombre);
    expect(nombres.toSorted()).toEqual(tablas.map((que) => nombreDeTabla(que, 1)).toSorted());
    expect(libro.activa.exceljs.name).toBe(hoja);
  });

  test.each(ARCHIVOS)('%s is the same file each time', async (archivo) => {
    const [una, dos] = await Promise.all(
      [CONSTRUIDAS, otra].map((carpeta) => readFile(path.join(carpeta, archivo))),
    );
    expect(una?.equals(dos ?? Buffer.alloc(0))).toBe(true);
  });

  test('are listed with what each of them is', async () => {
    const lista: unknown = JSON.parse(await readFile(path.join(CONSTRUIDAS, 'muestras.json'), 'utf8'));
    expect(lista).toEqual(
      ARCHIVOS.map((archivo) => ({
        archivo,
        titulo: expect.stringMatching(/\S/),
        descripcion: expect.stringMatching(/\.$/),
      })),
    );
  });
});
