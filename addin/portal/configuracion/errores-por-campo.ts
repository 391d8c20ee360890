import { type z } from 'zod';
import { type Problema } from '../../../shared/modelo/problema';

/** The first message of each field, by its path: "cortes.0.capturaFin". */
export const erroresPorCampo = (error: z.ZodError | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...(error?.issues ?? [])].reverse().map(({ path, message }) => [path.join('.'), message]),
  );

/** What the service refused, beside the field at fault. */
export const errorEnSuCampo = (problema: Problema | null): Readonly<Record<string, string>> =>
  problema?.campo === undefined ? {} : { [problema.campo.replace(/^cuerpo\./, '')]: problema.detail };
