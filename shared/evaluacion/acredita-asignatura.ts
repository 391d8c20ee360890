import { z } from 'zod';
import { regla } from '../norma/regla';
import { NumeroDeNivel } from './nivel-academico';

/** Reglamento UT, art. 20: taken, evaluated in every unit and passed; or given by equivalence (Arts. 22 to 24). */
export const acreditaAsignatura = regla({
  clave: 'UT-20',
  nombre: 'acreditaAsignatura',
  enunciado:
    'Una asignatura se acredita al cursarla, pasar por todas sus evaluaciones y tener una final que apruebe.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 20',
    lectura:
      'Lo que no tuvo evaluaciones no se acredita. Un dictamen de equivalencia acredita por sí solo (arts. 22 a 24).',
  },
  parametros: [],
  entrada: z.strictObject({
    cursada: z.boolean().describe('La cursó'),
    unidadesProgramadas: z.int().describe('Unidades programadas'),
    unidadesConResultado: z.int().describe('Unidades con resultado'),
    final: NumeroDeNivel.nullable().describe('Final de la asignatura'),
    equivalenciaDictaminada: z.boolean().optional().describe('Un dictamen de equivalencia la acredita'),
  }),
  decide: (asignatura) => {
    const { cursada, unidadesProgramadas, unidadesConResultado, final } = asignatura;
    if (asignatura.equivalenciaDictaminada) return true;
    const evaluada = unidadesProgramadas >= 1 && unidadesConResultado >= unidadesProgramadas;
    return cursada && evaluada && final !== null;
  },
});
