import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const raiz = path.join(__dirname, '..');
const ESLINT = path.join(raiz, 'node_modules/eslint/bin/eslint.js');

/** What is found in some files, or in a text as if it were one of the service. */
function revisar(argumentos: readonly string[], texto?: string): { codigo: number | null; dicho: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [ESLINT, '-c', 'eslint.expresiones.mjs', '--no-inline-config', '--format', 'json', ...argumentos],
    { cwd: raiz, encoding: 'utf8', input: texto, maxBuffer: 100_000_000 },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { codigo: status, dicho: stdout };
}

test('no expression that reads what others write takes more than its length', () => {
  expect(revisar(['shared', 'functions', 'addin']).codigo).toBe(0);
});

test.each([String.raw`/^(\w+\s?)*$/.test(texto);`, String.raw`texto.replace(/\s+$/, '');`])(
  '%s would be found',
  (codigo) => {
    const revisado = revisar(['--stdin', '--stdin-filename', 'functions/otra.ts'], codigo);
    expect(revisado.dicho).toContain('no-super-linear');
    expect(revisado.codigo).toBe(1);
  },
);
