import { describe, expect, test } from '@jest/globals';
import { LIMITES } from '../../../functions/libros/inspeccion/limites-de-archivo';
import { leerFilas } from '../../../functions/libros/leer-filas';

const hoja = (filas: unknown): object => ({ archivo: 'Libro', hoja: 'Hoja1', filas });
const leer = (valor: unknown) => leerFilas(Buffer.from(JSON.stringify(valor)));

test('the rows of an open workbook are its sheets', () => {
  const hojas = [hoja([['matrícula', 1, null, { fecha: '2026-10-27' }]])];
  expect(leer({ hojas })).toEqual(hojas);
});

describe('refused', () => {
  const ancha = Array.from({ length: LIMITES.columnas + 1 }, () => 1);
  test.each([
    { que: 'another key', cuerpo: { hojas: [], otra: 1 }, clave: 'no-son-hojas' },
    { que: 'a list', cuerpo: [], clave: 'no-son-hojas' },
    { que: 'null', cuerpo: null, clave: 'no-son-hojas' },
    { que: 'a cell that is no cell', cuerpo: { hojas: [hoja([[{ x: 1 }]])] }, clave: 'no-son-hojas' },
    { que: 'a column too many', cuerpo: { hojas: [hoja([ancha])] }, clave: 'hoja-demasiado-grande' },
    {
      que: 'a row too many',
      cuerpo: { hojas: [hoja(Array.from({ length: LIMITES.filas + 1 }, () => []))] },
      clave: 'hoja-demasiado-grande',
    },
    {
      que: 'a sheet too many',
      cuerpo: { hojas: Array.from({ length: LIMITES.hojas + 1 }, () => hoja([])) },
      clave: 'libro-con-demasiadas-hojas',
    },
  ])('$que', ({ cuerpo, clave }) => {
    expect(leer(cuerpo)).toMatchObject({ clave });
  });

  test.each([
    { que: 'nothing', bytes: Buffer.alloc(0) },
    { que: 'cut', bytes: Buffer.from('{"hojas":[') },
    { que: 'Latin-1', bytes: Buffer.from('{"hojas":"ñ"}', 'latin1') },
  ])('$que is not JSON in UTF-8', ({ bytes }) => {
    expect(leerFilas(bytes)).toMatchObject({ clave: 'no-es-json', status: 422 });
  });
});
