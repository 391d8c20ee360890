import { z } from 'zod';

/** Who issues the tokens the service accepts, for whom and to which application. */
const AjustesDeIdentidad = z
  .object({
    SISEAC_EMISOR: z.url(),
    SISEAC_AUDIENCIA: z.string().min(1),
    SISEAC_INQUILINO: z.string().min(1),
    SISEAC_CLIENTE: z.string().min(1),
    SISEAC_JWKS: z.url(),
  })
  .transform((ambiente) => ({
    emisor: ambiente.SISEAC_EMISOR,
    audiencia: ambiente.SISEAC_AUDIENCIA.split(',').map((una) => una.trim()),
    inquilino: ambiente.SISEAC_INQUILINO,
    cliente: ambiente.SISEAC_CLIENTE,
    llaves: new URL(ambiente.SISEAC_JWKS),
  }));
export type AjustesDeIdentidad = z.output<typeof AjustesDeIdentidad>;

/** Null when any is missing: then nobody is let in. */
export function ajustesDeIdentidad(ambiente: NodeJS.ProcessEnv): AjustesDeIdentidad | null {
  return AjustesDeIdentidad.safeParse(ambiente).data ?? null;
}
