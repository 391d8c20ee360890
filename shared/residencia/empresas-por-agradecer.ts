import { z } from 'zod';
import { sinRepetir } from '../nucleo/sin-repetir';
import { regla } from '../norma/regla';

/** Residencias, paso 21: one letter of thanks to each company with residencias in the semester. */
export const empresasPorAgradecer = regla({
  clave: 'RES-21',
  nombre: 'empresasPorAgradecer',
  enunciado: 'Al semestre se agradece por oficio, una vez, a cada empresa que recibió residentes.',
  cita: { documento: 'residencias', referencia: 'Paso 21' },
  parametros: [],
  entrada: z.strictObject({
    proyectos: z
      .array(
        z.strictObject({
          empresa: z.string().describe('Empresa'),
          semestre: z.string().describe('Semestre'),
        }),
      )
      .describe('Residencias registradas'),
    semestre: z.string().describe('Semestre que se agradece'),
  }),
  decide: ({ proyectos, semestre }) =>
    sinRepetir(proyectos.filter((proyecto) => proyecto.semestre === semestre).map(({ empresa }) => empresa)),
});
