import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifiestoPara } from '../../../addin/construccion/manifiesto-para';
import { revisarManifiesto } from '../../../addin/construccion/revisar-manifiesto';

const xml = readFileSync(path.join(__dirname, '../../../manifest.xml'), 'utf8');
const PROPIO = '4b8f2c52-6f0e-4f0b-9b0c-0d6a5c1f7a99';
const idDe = (manifiesto: string): string => /<Id>([^<]+)<\/Id>/.exec(manifiesto)?.[1] ?? '';

test('of another origin, every address is of it, and it is a good manifest', () => {
  const propio = manifiestoPara(xml, { origen: 'https://siseac.example.mx/', version: '2.3.4' });
  const pedidos: string[] = [];
  const errores = revisarManifiesto(propio, (ruta) => {
    pedidos.push(ruta);
    return true;
  });
  expect(errores).toEqual([]);
  expect(propio).not.toContain('localhost');
  expect(pedidos).toEqual(expect.arrayContaining(['panel.html', 'funciones.js', 'iconos/icono-80.png']));
  expect(propio).toContain('<Version>2.3.4.0</Version>');
});

test('staging and production are two add-ins, each always the same one', () => {
  const de = (origen: string, id?: string) =>
    idDe(manifiestoPara(xml, { origen, version: '1.0.0', ...(id === undefined ? {} : { id }) }));
  expect(de('https://siseac.example.mx')).toBe(de('https://siseac.example.mx/'));
  expect(de('https://siseac.example.mx')).not.toBe(de('https://pruebas.example.mx'));
  expect(de('https://siseac.example.mx', PROPIO)).toBe(PROPIO);
  expect([idDe(xml)]).not.toContain(de('https://siseac.example.mx'));
});

test('the manifest of the repository is of the version of the package', () => {
  const paquete = readFileSync(path.join(__dirname, '../../../package.json'), 'utf8');
  const version = /"version": "([^"]+)"/.exec(paquete)?.[1] ?? '';
  expect(xml).toContain(`<Version>${version}.0</Version>`);
});
