import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { credencialDeAzure } from '../../../functions/almacen/credencial-de-azure';

const raiz = path.join(__dirname, '../../..');
const PEDIR = `
  const { credencialDeAzure } = require('./functions/almacen/credencial-de-azure.ts');
  credencialDeAzure(undefined)
    .then((credencial) => credencial.getToken('https://storage.azure.com/.default'))
    .then(({ token }) => console.log(token));
`;

// In a process of its own, because what looks for az looks in the PATH that its process started with.
test('from a machine of an operator, storage is asked as whoever signed in with az', async () => {
  const carpeta = await mkdtemp(path.join(tmpdir(), 'az-'));
  try {
    const az = path.join(carpeta, 'az');
    await writeFile(az, `#!/bin/sh\necho '{"accessToken":"de-quien-entro","expires_on":4102444800}'\n`);
    await chmod(az, 0o755);
    const env = { ...process.env, PATH: `${carpeta}${path.delimiter}${process.env['PATH'] ?? ''}` };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--require', 'tsx/cjs', '--eval', PEDIR],
      { cwd: raiz, env },
    );
    expect(stdout.trim()).toBe('de-quien-entro');
  } finally {
    await rm(carpeta, { recursive: true });
  }
});

test('deployed, it is the identity of the app and nobody else', async () => {
  const credencial = await credencialDeAzure('4b8f2c52-6f0e-4f0b-9b0c-0d6a5c1f7a99');
  expect(credencial.constructor.name).toBe('ManagedIdentityCredential');
});
