import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { configuracionDeStaticWebApps } from '../sitio/configuracion-de-static-web-apps';

const paginas = path.join(__dirname, '../../dist/addin');

/** What provisioning answered, under the names of the outputs of infra/main.bicep. */
const Ambiente = z.object({
  SISEAC_API: z.url({ protocol: /^https$/ }),
  SISEAC_CLIENTE: z.guid(),
  AZURE_TENANT_ID: z.guid(),
});

const ENTRA = 'https://login.microsoftonline.com';

/** npm run sitio: tells the built pages where their service is and who signs people in, and writes their headers. */
async function prepararSitio(): Promise<void> {
  const {
    SISEAC_API: direccion,
    SISEAC_CLIENTE: cliente,
    AZURE_TENANT_ID: inquilino,
  } = Ambiente.parse(process.env);
  const api = new URL(direccion).origin;
  const configuracion = {
    emisor: `${ENTRA}/${inquilino}/v2.0`,
    cliente,
    // By the id alone: the broker of Office on Windows refuses a registration that asks for itself by its address.
    alcances: [`${cliente}/access_as_user`],
    api: `${api}/api`,
  };
  await escribir('configuracion.json', configuracion);
  await escribir('staticwebapp.config.json', configuracionDeStaticWebApps({ api, emisor: ENTRA }));
}

const escribir = (archivo: string, valor: object): Promise<void> =>
  writeFile(path.join(paginas, archivo), `${JSON.stringify(valor, null, 2)}\n`);

prepararSitio().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
