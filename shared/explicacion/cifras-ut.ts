import { z } from 'zod';
import { CRITERIOS } from '../modelo/asignatura-capturada';

/** The figures of one alumno in an asignatura of the Universidad Tecnológica, over all its units. */
export const CIFRAS_DE_ASIGNATURA = z.enum([
  'remedialesUsadas',
  'final',
  'letraFinal',
  'promedio',
  'asesoria',
  'diasSinAsistir',
  'semaforo',
  'R05',
  'R09',
  'R10',
]);
export type CifraDeAsignatura = z.infer<typeof CIFRAS_DE_ASIGNATURA>;

/** The figures of one alumno in a unit, besides the grade of each criterio. */
export const CIFRAS_SIN_CRITERIO = z.enum([
  'calificacion',
  'derecho',
  'letraInicial',
  'nivelInicial',
  'letraFinal',
  'nivelFinal',
  'R04',
]);

export const CIFRAS_DE_UNIDAD = z.enum([...CRITERIOS, ...CIFRAS_SIN_CRITERIO.options]);
export type CifraDeUnidad = z.infer<typeof CIFRAS_DE_UNIDAD>;
