import { type z } from 'zod';
import { type Normas } from '../norma/normas';
import { siguientePasoDeResidencia } from './siguiente-paso-de-residencia';

/** Residencias, pasos 1 to 27: the step that an event leads to, where it opens no branches; null when it goes nowhere. */
export const pasoAlQueLleva = (
  suceso: z.output<typeof siguientePasoDeResidencia.entrada>,
  normas: Normas,
): number | null => siguientePasoDeResidencia.decide(suceso, normas)?.pasos[0] ?? null;
