import { z } from 'zod';
import { type Clase, Huella } from './contenido';

export interface ContenidoNombrado {
  readonly clase: Clase;
  readonly huella: Huella;
}

/** Contents that name others: which, and how. A receipt its files, a list of capturas their cells. */
const QUE_NOMBRAN = new Map<Clase, { readonly cuales: Clase; readonly dentro: z.ZodType<Huella[]> }>([
  [
    'constancias',
    {
      cuales: 'archivos',
      dentro: z
        .object({ archivos: z.array(z.object({ huella: Huella })) })
        .transform(({ archivos }) => archivos.map(({ huella }) => huella)),
    },
  ],
  [
    'procedencias',
    {
      cuales: 'capturas',
      dentro: z.array(z.object({ celdas: Huella })).transform((partes) => partes.map(({ celdas }) => celdas)),
    },
  ],
]);

/** Each class of contents that name others, and the class of these. */
export const CLASES_QUE_NOMBRAN = [...QUE_NOMBRAN].map(([clase, { cuales }]) => ({ clase, cuales }));

/** How the contents that one of this class names are found in it; null: those of its class name none. */
export function nombradosDentro(clase: Clase): z.ZodType<ContenidoNombrado[]> | null {
  const como = QUE_NOMBRAN.get(clase);
  if (!como) return null;
  const { cuales, dentro } = como;
  return dentro.transform((huellas) => huellas.map((huella) => ({ clase: cuales, huella })));
}
