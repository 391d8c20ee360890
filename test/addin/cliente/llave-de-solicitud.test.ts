import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LlaveDeSolicitud } from '../../../addin/cliente/llave-de-solicitud';
import { SIN_RED } from '../../../addin/cliente/problema-local';
import { fallido, logrado } from '../../../addin/cliente/resultado';

const PEDIDO = { caracter: 'preliminar' };
const conEstado = (status: number) => fallido({ ...SIN_RED, status });

describe('the key of a request', () => {
  test.each([0, 408, 429, 500, 502, 503, 504])('is the same when it is sent again after %i', (status) => {
    const llave = new LlaveDeSolicitud();
    const primera = llave.para(PEDIDO);
    llave.contestada(conEstado(status));
    expect(llave.para({ ...PEDIDO })).toBe(primera);
  });

  test.each([400, 401, 404, 409, 412, 422])('is another one after it was refused with %i', (status) => {
    const llave = new LlaveDeSolicitud();
    const primera = llave.para(PEDIDO);
    llave.contestada(conEstado(status));
    expect(llave.para(PEDIDO)).not.toBe(primera);
  });

  test('is another one after it was done', () => {
    const llave = new LlaveDeSolicitud();
    const primera = llave.para(PEDIDO);
    llave.contestada(logrado(null));
    expect(llave.para(PEDIDO)).not.toBe(primera);
  });

  test('is of that request: what is asked otherwise, even after a failure, takes another one', () => {
    const llave = new LlaveDeSolicitud();
    const primera = llave.para(PEDIDO);
    llave.contestada(conEstado(503));
    expect(llave.para({ caracter: 'definitivo' })).not.toBe(primera);
  });

  test('is the same for whoever presses twice', () => {
    const llave = new LlaveDeSolicitud();
    expect(llave.para(PEDIDO)).toBe(llave.para(PEDIDO));
  });

  test('is never one that a form keeps for whatever it sends', () => {
    const raiz = path.join(__dirname, '../../../addin');
    const fuentes = readdirSync(raiz, { recursive: true, encoding: 'utf8' }).filter((uno) =>
      /\.tsx?$/.test(uno),
    );
    const fijas = fuentes.filter((uno) =>
      /useState\(\(\) => crypto\.randomUUID\(\)\)/.test(readFileSync(path.join(raiz, uno), 'utf8')),
    );
    expect(fuentes.length).toBeGreaterThan(0);
    expect(fijas).toEqual([]);
  });
});
