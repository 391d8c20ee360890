import { z } from 'zod';
import { regla } from '../norma/regla';

/** Residencias, requisito 4: nothing failed. */
export const estaLibreDeReprobadas = regla({
  clave: 'RES-05',
  nombre: 'estaLibreDeReprobadas',
  enunciado: 'No se hace la residencia con alguna materia reprobada.',
  cita: {
    documento: 'residencias',
    referencia: 'Requisito 4',
    lectura: 'Lo que se está cursando no está reprobado; quien no lleva materias no debe ninguna.',
  },
  parametros: [],
  entrada: z.strictObject({
    estadosMaterias: z
      .array(z.enum(['acreditada', 'reprobada', 'en-curso']).describe('Estado de la materia'))
      .describe('Estado de cada materia'),
  }),
  decide: ({ estadosMaterias }) => !estadosMaterias.includes('reprobada'),
});
