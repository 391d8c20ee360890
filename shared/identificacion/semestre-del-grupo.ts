import { z } from 'zod';
import { regla } from '../norma/regla';

/**
 * Public examples of grupos of CONALEP: in a clave of three digits the first one is the semester, 1 to 6. It warns
 * and never blocks.
 */
export const semestreDelGrupo = regla({
  clave: 'EXT-GRUPO',
  nombre: 'semestreDelGrupo',
  enunciado: 'En las claves de grupo de tres cifras, la primera es el semestre.',
  cita: {
    documento: 'publico',
    referencia: 'Ejemplos públicos de grupos CONALEP',
    lectura:
      'La clave de grupo es libre: de otras formas, como la de cuatro cifras, no se deduce el semestre.',
  },
  parametros: [],
  entrada: z.strictObject({ grupo: z.string().describe('Grupo') }),
  decide: ({ grupo }) => (/^[1-6]\d{2}$/.test(grupo) ? Number(grupo.charAt(0)) : null),
});
