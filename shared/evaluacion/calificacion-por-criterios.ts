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
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 33 y 34',
    lectura: 'Pesos enteros en diezmilésimas e igualdad exacta (3333 + 3333 + 3334).',
  },
  entrada: z.strictObject({
    criterios: z.array(
      z.strictObject({
        nombre: Criterio,
        peso: z.int(),
        indicadores: z.array(z.strictObject({ peso: z.int(), calificacion: Decimal })),
      }),
    ),
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
