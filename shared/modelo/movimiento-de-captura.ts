import { z } from 'zod';
import { CambioDeCelda } from './captura';

/** An envío that was accepted, as the history keeps it; with the folio of the rectification it was made under, if any. */
export const MovimientoDeCaptura = z.strictObject({
  version: z.int().positive(),
  cuando: z.iso.datetime(),
  por: z.string(),
  rectificacion: z.string().nullable(),
  cambios: z.array(CambioDeCelda),
});
export type MovimientoDeCaptura = z.infer<typeof MovimientoDeCaptura>;
