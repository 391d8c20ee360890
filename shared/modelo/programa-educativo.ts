import { z } from 'zod';

/** The levels that a Universidad Tecnológica teaches. */
export const NivelEducativo = z.enum(['tsu', 'ingenieria', 'licenciatura']).describe('Nivel educativo');
export type NivelEducativo = z.infer<typeof NivelEducativo>;

/** How a programme is taken (Reglamento UT, art. 54). */
export const Modalidad = z.enum(['intensivo', 'flexible']).describe('Modalidad');
export type Modalidad = z.infer<typeof Modalidad>;
