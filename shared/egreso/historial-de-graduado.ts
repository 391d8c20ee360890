import { z } from 'zod';
import { Finales } from '../evaluacion/nivel-academico';
import { Fraccion } from '../nucleo/fraccion';

/** What arts. 64 and 65 look at. An asignatura failed once counts, though it was passed later; a remedial does not. */
export const HistorialDeGraduado = z.strictObject({
  finales: Finales,
  reproboAlguna: z.boolean().describe('Reprobó alguna asignatura, aunque después la aprobara'),
  sancion: z.boolean().describe('Tuvo una sanción disciplinaria'),
});
export type HistorialDeGraduado = z.infer<typeof HistorialDeGraduado>;

/** The exact average, 8 to 10, of who may be honoured; null with a failure, a sanction, or no finals. */
export function promedioSinMancha({ finales, reproboAlguna, sancion }: HistorialDeGraduado): Fraccion | null {
  if (finales.length === 0 || reproboAlguna || sancion) return null;
  let suma = 0;
  for (const final of finales) {
    if (final === null) return null;
    suma += final;
  }
  return Fraccion.de(suma, finales.length);
}
