import { z } from 'zod';
import { NumeroDeNivel } from '../evaluacion/nivel-academico';

/** A level as it is shown, in the letters of its asignatura: sa, de, au or co, cd, ca. Null numero is NA. */
export const NivelPosible = z.strictObject({
  nivel: z.enum(['sa', 'de', 'au', 'co', 'cd', 'ca', 'na']),
  numero: NumeroDeNivel.nullable(),
});
export type NivelPosible = z.infer<typeof NivelPosible>;
