import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bienvenida } from '../../../functions/local/bienvenida';

const RAIZ = path.join(__dirname, '../../..');
const enPuerto = (puerto: number): string =>
  bienvenida(
    { origen: `https://localhost:${puerto}`, certificado: { archivo: 'siseac.crt' } },
    '/siseac',
    '/siseac/.siseac',
  );

test('the README installs the add-in in Windows as the console says', () => {
  const [receta] = /reg add \S+ \/v siseac \/t REG_SZ \/d/.exec(enPuerto(3443)) ?? [''];
  expect(receta).not.toBe('');
  expect(readFileSync(path.join(RAIZ, 'README.md'), 'utf8')).toContain(receta);
});

test('where the manifest says the address is, it is installed as it is', () => {
  expect(enPuerto(3443)).toContain('/d "/siseac/manifest.xml"');
  expect(enPuerto(3443)).not.toContain('npm run manifiesto');
});

test('in another port one of its own is made first, and that is the one installed', () => {
  expect(enPuerto(3444)).toContain('npm run manifiesto -- --host https://localhost:3444\n');
  expect(enPuerto(3444)).toContain('/d "/siseac/dist/addin/manifest.xml"');
});
