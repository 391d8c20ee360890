import { z } from 'zod';
import { RESPUESTA_ILEGIBLE, SITIO_SIN_CONFIGURACION } from './problema-local';
import { fallido, logrado, type Resultado } from './resultado';

/** Where this copy of the pages signs people in, and where its service is. A static file of the host. */
const ConfiguracionDelSitio = z.object({
  emisor: z.url(),
  cliente: z.string().min(1),
  alcances: z.array(z.string().min(1)),
  /** Where the API is, when it is not on the pages' own origin. */
  api: z.string().default('/api'),
});
export type ConfiguracionDelSitio = z.infer<typeof ConfiguracionDelSitio>;

export async function leerConfiguracionDelSitio(): Promise<Resultado<ConfiguracionDelSitio>> {
  const respuesta = await fetch('/configuracion.json').catch(() => null);
  if (!respuesta?.ok) return fallido(SITIO_SIN_CONFIGURACION);
  const leida = ConfiguracionDelSitio.safeParse(await respuesta.json().catch(() => null));
  return leida.success ? logrado(leida.data) : fallido(RESPUESTA_ILEGIBLE);
}
