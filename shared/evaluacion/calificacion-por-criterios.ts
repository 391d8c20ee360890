import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { Fraccion } from '../nucleo/fraccion';
import { regla } from '../norma/regla';
import { calificarRubrica } from './calificacion-de-rubrica';

/** The three criterios of arts. 33 y 34. */
export const Criterio = z.enum(['saber', 'saber-hacer', 'ser']);

/** Reglamento UT, arts. 33 y 34: the grade, 0 to 10, of criterios and indicators weighed in ten-thousandths. */
export const calificacionPorCriterios = regla({
  clave: 'UT-33',
  nombre: 'calificacionPorCriterios',
  enunciado:
    'La calificación junta saber, saber hacer y ser según lo que pesa cada uno, y cada criterio junta sus indicadores; los pesos de cada juego completan la unidad.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 33 y 34',
    lectura:
      'Los pesos se escriben en diezmilésimas y deben sumar exacto: tres tercios son 3333, 3333 y 3334.',
  },
  parametros: ['reglamentoUt.sumaExigida'],
  entrada: z.strictObject({
    criterios: z
      .array(
        z.strictObject({
          nombre: Criterio.describe('Criterio'),
          peso: z.int().describe('Peso del criterio, en diezmilésimas'),
          indicadores: z
            .array(
              z.strictObject({
                peso: z.int().describe('Peso del indicador, en diezmilésimas'),
                calificacion: Decimal.describe('Calificación (0 a 10)'),
              }),
            )
            .describe('Indicadores'),
        }),
      )
      .describe('Criterios'),
  }),
  decide: ({ criterios }, normas) => {
    const rubrica = calificarRubrica(
      criterios.map(({ nombre, peso, indicadores }) => ({
        nombre,
        peso: Fraccion.de(peso),
        indicadores: indicadores.map((i) => ({ peso: Fraccion.de(i.peso), valor: i.calificacion })),
      })),
      Fraccion.de(normas.reglamentoUt.sumaExigida),
    );
    if (rubrica.outcome === 'calificada') {
      return { calificacion: rubrica.calificacion, errores: [] };
    }
    const claves = [
      ...(rubrica.deCriterios ? ['criterios'] : []),
      ...rubrica.indicadoresDe.map((nombre) => `indicadores-${nombre}`),
    ];
    return { calificacion: null, errores: [...new Set(claves)].sort() };
  },
});
