import { z } from 'zod';
import { regla } from '../norma/regla';

/** PO-04, norma 29: the modelo académico of a generación; null before the first one. */
export const modeloAcademicoDe = regla({
  clave: 'CON-20',
  nombre: 'modeloAcademicoDe',
  enunciado: 'A cada generación le corresponde el modelo académico que estaba en operación cuando ingresó.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 29',
    lectura:
      'La generación es el año de ingreso. La última del modelo 2018 no está escrita: es la de 2022, porque en 2023 empieza otro.',
  },
  parametros: ['seguimientoPo04.modelosAcademicos'],
  entrada: z.strictObject({ generacion: z.int().describe('Generación (año de ingreso)') }),
  decide: ({ generacion }, { seguimientoPo04 }) =>
    seguimientoPo04.modelosAcademicos
      .filter(({ primeraGeneracion }) => primeraGeneracion <= generacion)
      .find(({ ultimaGeneracion }) => ultimaGeneracion === null || generacion <= ultimaGeneracion)?.modelo ??
    null,
});
