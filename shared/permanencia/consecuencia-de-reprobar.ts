import { z } from 'zod';
import { Finales } from '../evaluacion/nivel-academico';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 59: what failing some asignatura brings, and how many must be taken again. */
export const consecuenciaDeReprobar = regla({
  clave: 'UT-59',
  nombre: 'consecuenciaDeReprobar',
  enunciado:
    'Reprobar una asignatura da de baja temporal y obliga a repetir el cuatrimestre entero; en contadas ocasiones, con autorización, se repite sólo lo no aprobado.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 59' },
  parametros: ['reglamentoUt.recursesParcialesMaximos'],
  entrada: z.strictObject({
    finales: Finales,
    recursesParcialesPrevios: z.int().describe('Veces que ya recursó sólo lo no aprobado'),
    autorizacionComision: z.boolean().describe('La Comisión Académica lo autoriza'),
  }),
  decide: ({ finales, recursesParcialesPrevios, autorizacionComision }, { reglamentoUt }) => {
    const reprobadas = finales.filter((final) => final === null).length;
    if (reprobadas === 0) return { baja: null, asignaturasARecursar: 0 };
    const soloReprobadas =
      recursesParcialesPrevios < reglamentoUt.recursesParcialesMaximos && autorizacionComision;
    return { baja: 'temporal', asignaturasARecursar: soloReprobadas ? reprobadas : finales.length };
  },
});
