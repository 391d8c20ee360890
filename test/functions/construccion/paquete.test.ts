import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { version } from '../../../package.json';

const raiz = path.join(__dirname, '../../..');
const paquete = path.join(raiz, 'dist/functions');

test('the folder that is deployed is whole, and nothing has to be installed in it', () => {
  expect(readdirSync(paquete).toSorted()).toEqual([
    'app.js',
    'host.json',
    'lectura-trabajador.js',
    'package.json',
  ]);
  const leer = (archivo: string): string => readFileSync(path.join(paquete, archivo), 'utf8');
  expect(JSON.parse(leer('package.json'))).toEqual({
    name: 'siseac-servicio',
    version,
    private: true,
    main: 'app.js',
  });
  expect(leer('host.json')).toBe(readFileSync(path.join(raiz, 'host.json'), 'utf8'));
});

test.each(['app.js', 'lectura-trabajador.js'])('%s asks for nothing but Node and the host', (archivo) => {
  const codigo = readFileSync(path.join(paquete, archivo), 'utf8');
  const pedidos = [...codigo.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, nombre = '']) => nombre);
  expect(pedidos).not.toEqual([]);
  const ajenos = pedidos.filter((nombre) => !isBuiltin(nombre) && nombre !== '@azure/functions-core');
  expect(ajenos).toEqual([]);
});
