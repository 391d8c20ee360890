import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface Certificado {
  readonly cert: string;
  readonly key: string;
  /** Where the certificate is, for whoever has to trust it. */
  readonly archivo: string;
}

const MS_POR_DIA = 86_400_000;
/** macOS refuses certificates that last longer than 825 days. */
const DIAS_DE_VIGENCIA = 800;
const DIAS_PARA_RENOVAR = 30;

/**
 * The certificate of localhost, kept with the data so that it is trusted once. It can sign nothing else: trusting it
 * opens no other site to anybody.
 */
export async function certificadoLocal(carpeta: string): Promise<Certificado> {
  const archivo = path.join(carpeta, 'certificado.crt');
  const archivoDeLlave = path.join(carpeta, 'certificado.key');
  if (existsSync(archivo) && existsSync(archivoDeLlave)) {
    const cert = await readFile(archivo, 'utf8');
    const vence = Date.parse(new X509Certificate(cert).validTo);
    if (vence - Date.now() > DIAS_PARA_RENOVAR * MS_POR_DIA) {
      return { cert, key: await readFile(archivoDeLlave, 'utf8'), archivo };
    }
  }
  const nuevo = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + DIAS_DE_VIGENCIA * MS_POR_DIA),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  await writeFile(archivoDeLlave, nuevo.private, { mode: 0o600 });
  await writeFile(archivo, nuevo.cert);
  return { cert: nuevo.cert, key: nuevo.private, archivo };
}
