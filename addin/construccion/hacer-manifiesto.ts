import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { manifiestoPara } from './manifiesto-para';
import { revisarManifiesto } from './revisar-manifiesto';

const raiz = path.join(__dirname, '../..');
const construido = path.join(raiz, 'dist/addin');

const Paquete = z.object({ version: z.string().regex(/^\d+\.\d+\.\d+$/) });

const leer = (archivo: string): string => readFileSync(path.join(raiz, archivo), 'utf8');

const Pedido = z.object({
  host: z.url({ protocol: /^https$/, error: 'Diga dónde están las páginas: --host https://…' }),
  id: z.guid({ error: '--id es un GUID.' }).optional(),
  salida: z.string().default(path.join(construido, 'manifest.xml')),
});

/** npm run manifiesto -- --host https://… : the manifest of a deployment, checked. */
function hacerManifiesto(): void {
  const opciones = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { host: opciones, id: opciones, salida: opciones },
  });
  const { host, id, salida } = Pedido.parse({ host: process.env['SISEAC_PAGINAS'], ...values });
  const { version } = Paquete.parse(JSON.parse(leer('package.json')));
  const xml = manifiestoPara(leer('manifest.xml'), {
    origen: host,
    version,
    ...(id === undefined ? {} : { id }),
  });
  const errores = revisarManifiesto(xml, (ruta) => existsSync(path.join(construido, ruta)));
  for (const error of errores) console.error(`${salida}: ${error}`);
  if (errores.length > 0) process.exitCode = 1;
  else writeFileSync(salida, xml);
}

hacerManifiesto();
