import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const raiz = path.join(__dirname, '..');
/** Markdown escapes what it would take for emphasis. */
const documento = readFileSync(path.join(raiz, 'SECURITY.md'), 'utf8').replaceAll('\\_', '_');
const renglones = documento.split('\n').flatMap((linea) => {
  const [, requisito = '', , donde = '', prueba = ''] = linea.split('|').map((celda) => celda.trim());
  return /^\d+\.\d+\.\d+$/.test(requisito) ? [{ requisito, donde, prueba }] : [];
});

const REQUISITOS = [
  ...[
    '1.2.4',
    '1.2.10',
    '1.3.12',
    '1.5.1',
    '2.2.1',
    '2.2.2',
    '2.2.3',
    '2.3.2',
    '2.3.3',
    '2.3.4',
    '2.3.5',
    '2.4.1',
    '3.5.5',
    '3.7.2',
  ],
  ...[
    '5.1.1',
    '5.2.1',
    '5.2.2',
    '5.2.3',
    '5.3.2',
    '5.3.3',
    '5.4.2',
    '8.2.1',
    '8.2.2',
    '8.2.3',
    '8.3.1',
    '8.4.1',
  ],
  ...['9.1.1', '9.2.1', '9.2.3', '14.2.1', '14.2.6', '14.3.3', '15.2.2', '15.3.3', '15.3.6', '15.4.2'],
  ...['16.2.1', '16.3.2', '16.4.2', '16.5.3'],
];

test('every requirement has its row, once', () => {
  expect(renglones.map(({ requisito }) => requisito)).toEqual(REQUISITOS);
});

describe.each(renglones)('$requisito', ({ donde, prueba }) => {
  test('names code that exists', () => {
    const archivos = [...donde.matchAll(/`([^`]+)`/g)].map(([, archivo = '']) => archivo);
    expect(archivos).not.toEqual([]);
    expect(archivos.filter((archivo) => !existsSync(path.join(raiz, archivo)))).toEqual([]);
  });

  test('names tests that exist, by their titles', () => {
    const nombradas = [...prueba.matchAll(/`(test\/[^`]+)`: “([^”]+)”/g)];
    expect(nombradas).not.toEqual([]);
    expect(nombradas.map(([una]) => una).join('; ')).toBe(prueba);
    for (const [, archivo = '', titulo = ''] of nombradas) {
      const fuente = readFileSync(path.join(raiz, archivo), 'utf8');
      const esta = ['(', '\n    ', '\n  '].some((antes) => fuente.includes(`${antes}'${titulo}'`));
      expect([titulo, esta]).toEqual([titulo, true]);
    }
  });
});

test('every other file that is named exists', () => {
  const rutas = [...documento.matchAll(/`((?:addin|functions|shared|test|infra)\/[^`]+)`/g)];
  expect(rutas.map(([, ruta = '']) => ruta).filter((ruta) => !existsSync(path.join(raiz, ruta)))).toEqual([]);
});
