import { z } from 'zod';

/** Reglamento UT, arts. 37 y 40: the whole number that a level is worth. NA has none. */
export const NumeroDeNivel = z.literal([8, 9, 10]);
export type NumeroDeNivel = z.infer<typeof NumeroDeNivel>;

/** Art. 39: the finals of some asignaturas; null is NA. */
export const Finales = z.array(NumeroDeNivel.nullable()).describe('Finales de las asignaturas');

/** Arts. 37 y 41: the letters of each number, in an asignatura that is not integradora and in one that is. */
export const LETRAS = {
  noIntegradora: { 8: 'sa', 9: 'de', 10: 'au' },
  integradora: { 8: 'co', 9: 'cd', 10: 'ca' },
} as const;

type Escala = keyof typeof LETRAS;

/** NA is a letter of both scales. */
type LetraDeNivel = (typeof LETRAS)[Escala][NumeroDeNivel] | 'na';

export interface NivelAcademico {
  readonly nivel: LetraDeNivel;
  /** Null when not accredited. */
  readonly numero: NumeroDeNivel | null;
}

/** The level of a number; null is NA (Arts. 38 y 43). */
export function nivelDeNumero(numero: NumeroDeNivel | null, esIntegradora: boolean): NivelAcademico {
  if (numero === null) return { nivel: 'na', numero };
  return { nivel: LETRAS[esIntegradora ? 'integradora' : 'noIntegradora'][numero], numero };
}
