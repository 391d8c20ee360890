import { type z } from 'zod';

/** The first message of each field, by its path: "cortes.0.capturaFin". */
export const erroresPorCampo = (error: z.ZodError | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...(error?.issues ?? [])].reverse().map(({ path, message }) => [path.join('.'), message]),
  );
