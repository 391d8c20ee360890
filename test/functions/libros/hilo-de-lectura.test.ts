import { describe, expect, test } from '@jest/globals';
import { HiloDeLectura } from '../../../functions/libros/hilo-de-lectura';
import { LIMITES } from '../../../functions/libros/inspeccion/limites-de-archivo';
import { leerArchivo, leerArchivos } from '../../../functions/libros/leer-archivo';
import { libroXlsx, partesDeLibro } from './libro-de-prueba';
import { zip } from './zip-de-prueba';

const FILA = '<row r="1"><c r="A1"><v>1</v></c></row>';
const bueno = partesDeLibro({ filas: FILA });
const entero = zip(bueno);
const roto = zip(
  bueno.map((parte) => (parte.nombre.includes('sheet1') ? { ...parte, contenido: '<worksheet><a' } : parte)),
);

describe('read all the same', () => {
  test.each([
    {
      que: 'merges over the whole sheet',
      libro: { filas: FILA, despues: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' },
    },
    {
      que: 'columns without end',
      libro: { filas: FILA, antes: '<cols><col min="1" max="2147483647" width="9"/></cols>' },
    },
    {
      que: 'a number format of brackets',
      libro: {
        filas: FILA,
        estilos: `<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(50_000)}"/></numFmts>`,
      },
    },
  ])('$que', async ({ libro }) => {
    expect(await leerArchivo({ nombre: 'a.xlsx', bytes: libroXlsx(libro) })).toMatchObject([
      { filas: [[1]] },
    ]);
  });

  test('a sheet called __proto__ leaves every object as it was', async () => {
    const antes = Reflect.ownKeys(Object.prototype);
    const hojas = await leerArchivo({
      nombre: '__proto__',
      bytes: libroXlsx({ filas: FILA, nombre: '__proto__' }),
    });
    expect(hojas).toEqual([{ archivo: '__proto__', hoja: '__proto__', filas: [[1]] }]);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(antes);
  });

  test('the good files of an upload, in their order, between the bad ones', async () => {
    const resultados = await leerArchivos([
      { nombre: 'C:\\SAE\\uno.xlsx', bytes: entero },
      { nombre: 'dos.xlsx', bytes: roto },
      { nombre: 'tres.csv', bytes: Buffer.from('a,b') },
      { nombre: 'cuatro.xlsx', bytes: entero },
    ]);
    expect(resultados).toMatchObject([
      [{ archivo: 'uno.xlsx' }],
      { clave: 'archivo-danado' },
      [{ archivo: 'tres.csv', hoja: null }],
      [{ archivo: 'cuatro.xlsx' }],
    ]);
  });
});

describe('stopped while it is being read', () => {
  const filas = Array.from(
    { length: 60_000 },
    (_, i) => `<row><c t="inlineStr"><is><t>ALUMNO ${i}</t></is></c></row>`,
  );
  const pesado = libroXlsx({ filas: filas.join('') });

  test.each([
    {
      que: 'too much memory',
      limites: { memoriaDelTrabajador: 24 },
      clave: 'libro-demasiado-pesado',
      status: 413,
    },
    {
      que: 'too much time',
      limites: { tiempoDelTrabajador: 1 },
      clave: 'libro-demasiado-lento',
      status: 422,
    },
  ])('$que', async ({ limites, clave, status }) => {
    const lector = new HiloDeLectura({ ...LIMITES, ...limites });
    expect(await lector.leer({ clase: 'xlsx', archivo: 'a.xlsx', bytes: pesado })).toMatchObject({
      clave,
      status,
    });
    await lector.cerrar();
  });

  test('time that other files of the upload spent', async () => {
    const lector = new HiloDeLectura({ ...LIMITES, tiempoDeLaCarga: 2 });
    expect(await lector.leer({ clase: 'xlsx', archivo: 'a.xlsx', bytes: pesado })).toMatchObject({
      clave: 'libro-demasiado-lento',
    });
    expect(await lector.leer({ clase: 'xlsx', archivo: 'b.xlsx', bytes: entero })).toMatchObject({
      clave: 'libro-demasiado-lento',
    });
    await lector.cerrar();
  });
});
