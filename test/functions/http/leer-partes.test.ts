import { describe, expect, test } from '@jest/globals';
import { leerPartes } from '../../../functions/http/leer-partes';

const TIPO = 'multipart/form-data; boundary=x';
const ARCHIVO = 'content-disposition: form-data; name="archivos"; filename="a.csv"';

const leer = (cuerpo: string, tipo = TIPO) =>
  leerPartes(Buffer.from(cuerpo), tipo, 3)?.map(({ bytes, ...parte }) => ({
    ...parte,
    texto: Buffer.from(bytes).toString(),
  }));
const parte = (texto: string, cabeceras = ARCHIVO): string => `--x\r\n${cabeceras}\r\n\r\n${texto}\r\n`;

describe('read', () => {
  test('what a browser writes', async () => {
    const formulario = new FormData();
    formulario.append('archivos', new File(['a,b\r\n--x', '\r\n'], 'sábana "1"\n.csv', { type: 'text/csv' }));
    formulario.append('cambios', '[{"valor":"ñ"}]');
    formulario.append('archivos', new File([], 'vacio.csv'));
    const escrito = new Response(formulario);
    const tipo = escrito.headers.get('content-type') ?? '';
    expect(leer(await escrito.text(), tipo)).toEqual([
      { campo: 'archivos', archivo: 'sábana "1"\n.csv', texto: 'a,b\r\n--x\r\n' },
      { campo: 'cambios', archivo: null, texto: '[{"valor":"ñ"}]' },
      { campo: 'archivos', archivo: 'vacio.csv', texto: '' },
    ]);
  });

  test.each([
    { que: 'a boundary between quotes', tipo: 'Multipart/Form-Data; Boundary="x"' },
    { que: 'another parameter after it', tipo: 'multipart/form-data; boundary=x; charset=utf-8' },
  ])('$que', ({ tipo }) => {
    expect(leer(`${parte('a')}--x--`, tipo)).toEqual([{ campo: 'archivos', archivo: 'a.csv', texto: 'a' }]);
  });

  test('other headers around the one that counts, and what follows the end', () => {
    const cabeceras = `X-A: 1\r\n${ARCHIVO}\r\nContent-Type: text/csv`;
    expect(leer(`${parte('a', cabeceras)}--x--\r\nepílogo`)).toHaveLength(1);
  });

  test('no parts', () => {
    expect(leer('--x--\r\n')).toEqual([]);
  });

  test('one part past the maximum, and no more', () => {
    expect(leer(`${parte('a').repeat(50)}--x--`)).toHaveLength(4);
  });
});

test.each([
  { que: 'nothing', cuerpo: '' },
  { que: 'no boundary', cuerpo: `${parte('a')}--x--`, tipo: 'multipart/form-data' },
  { que: 'an endless boundary', cuerpo: 'x', tipo: `multipart/form-data; boundary=${'x'.repeat(71)}` },
  { que: 'another boundary', cuerpo: `${parte('a')}--x--`, tipo: 'multipart/form-data; boundary=y' },
  { que: 'something before the first', cuerpo: `prólogo\r\n${parte('a')}--x--` },
  { que: 'no end', cuerpo: parte('a') },
  { que: 'a part without end', cuerpo: `--x\r\n${ARCHIVO}\r\n\r\na` },
  { que: 'headers without end', cuerpo: `--x\r\n${ARCHIVO}` },
  { que: 'endless headers', cuerpo: `${parte('a', `x: ${'x'.repeat(20_000)}\r\n${ARCHIVO}`)}--x--` },
  { que: 'no name', cuerpo: `${parte('a', 'content-disposition: form-data; filename="a"')}--x--` },
  { que: 'no disposition', cuerpo: `${parte('a', 'x-y: name="archivos"')}--x--` },
  { que: 'another disposition', cuerpo: `${parte('a', 'content-disposition: attachment; name="a"')}--x--` },
])('a body with $que is no form', ({ cuerpo, tipo = TIPO }) => {
  expect(leerPartes(Buffer.from(cuerpo), tipo, 3)).toBeNull();
});
