import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

const Llaves = z.object({
  /** Signs the tokens; kept, so that a session survives a restart. */
  firma: z.looseObject({ kty: z.literal('RSA'), kid: z.string() }),
  galletas: z.string().min(32),
});
export type Llaves = z.infer<typeof Llaves>;

export async function llavesLocales(carpeta: string): Promise<Llaves> {
  const archivo = path.join(carpeta, 'identidad.json');
  if (existsSync(archivo)) return Llaves.parse(JSON.parse(await readFile(archivo, 'utf8')));
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const llaves = Llaves.parse({
    firma: { ...jwk, kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256' },
    galletas: randomBytes(32).toString('hex'),
  });
  await writeFile(archivo, JSON.stringify(llaves), { mode: 0o600 });
  return llaves;
}
