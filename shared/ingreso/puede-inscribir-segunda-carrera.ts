import { z } from 'zod';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 21: a second carrera comes after the first. */
export const puedeInscribirSegundaCarrera = regla({
  clave: 'UT-21',
  nombre: 'puedeInscribirSegundaCarrera',
  enunciado: 'A una segunda carrera se entra con la primera concluida aquí y con los requisitos de la nueva.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 21' },
  parametros: [],
  entrada: z.strictObject({
    primeraCarreraConcluida: z.boolean().describe('Concluyó una primera carrera en la institución'),
    reuneRequisitos: z.boolean().describe('Reúne los requisitos de la segunda'),
  }),
  decide: ({ primeraCarreraConcluida, reuneRequisitos }) => primeraCarreraConcluida && reuneRequisitos,
});
