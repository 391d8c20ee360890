import { z } from 'zod';
import { type Clase, Huella } from './contenido';

export interface ContenidoNombrado {
  readonly clase: Clase;
  readonly huella: Huella;
}

const de = (clase: Clase, huella: Huella): ContenidoNombrado => ({ clase, huella });

/** Contents that name others, and how: a receipt its files, a list of capturas their cells. */
const QUE_NOMBRAN = new Map<Clase, z.ZodType<ContenidoNombrado[]>>([
  [
    'constancias',
    z
      .object({ archivos: z.array(z.object({ huella: Huella })) })
      .transform(({ archivos }) => archivos.map(({ huella }) => de('archivos', huella))),
  ],
  [
    'procedencias',
    z
      .array(z.object({ celdas: Huella }))
      .transform((partes) => partes.map(({ celdas }) => de('capturas', celdas))),
  ],
]);

export const CLASES_QUE_NOMBRAN: readonly Clase[] = [...QUE_NOMBRAN.keys()];

/** How the contents that one of this class names are found in it; null: those of its class name none. */
export const nombradosDentro = (clase: Clase): z.ZodType<ContenidoNombrado[]> | null =>
  QUE_NOMBRAN.get(clase) ?? null;
