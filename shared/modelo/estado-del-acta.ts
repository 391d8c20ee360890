import { z } from 'zod';

/** Where the acta de calificación of a residencia is, from the first hand to the kárdex. */
export const EstadoDelActa = z.enum(['elaborada', 'en-academico', 'con-asesor', 'firmada', 'asentada']);
export type EstadoDelActa = z.infer<typeof EstadoDelActa>;
