import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { manifiestoPara } from './manifiesto-para';
import { revisarManifiesto } from './revisar-manifiesto';

const raiz = path.join(__dirname, '../..');
const construido = path.join(raiz, 'dist/addin');

const Pedido = z.object({
  host: z.url({ protocol: /^https$/, error: 'Diga dónde están las páginas: --host https://…' }),
  cliente: z.guid({ error: '--cliente es el id. de aplicación del registro en Entra ID.' }).optional(),
  id: z.guid({ error: '--id es un GUID.' }).optional(),
  salida: z.string().default(path.join(construido, 'manifest.xml')),
});

/** npm run manifiesto -- --host https://… : the manifest of a deployment, checked. */
function hacerManifiesto(): void {
  const opciones = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { host: opciones, cliente: opciones, id: opciones, salida: opciones },
  });
  const deAmbiente = { host: process.env['SISEAC_PAGINAS'], cliente: process.env['SISEAC_CLIENTE'] };
  const { host, cliente = null, id, salida } = Pedido.parse({ ...deAmbiente, ...values });
  const xml = manifiestoPara(readFileSync(path.join(raiz, 'manifest.xml'), 'utf8'), {
    origen: host,
    cliente,
    ...(id === undefined ? {} : { id }),
  });
  const errores = revisarManifiesto(xml, (ruta) => existsSync(path.join(construido, ruta)));
  for (const error of errores) console.error(`${salida}: ${error}`);
  if (errores.length > 0) process.exitCode = 1;
  else writeFileSync(salida, xml);
}

hacerManifiesto();
