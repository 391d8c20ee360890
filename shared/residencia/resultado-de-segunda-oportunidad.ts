import { z } from 'zod';
import { regla } from '../norma/regla';
import { pasoAlQueLleva } from './paso-al-que-lleva';

/** Residencias, paso 26: a second time only when justified, and the Comité Académico decides. */
export const resultadoDeSegundaOportunidad = regla({
  clave: 'RES-19',
  nombre: 'resultadoDeSegundaOportunidad',
  enunciado: 'Volver a cursar la residencia pide una justificación y el visto bueno del Comité Académico.',
  cita: {
    documento: 'residencias',
    referencia: 'Paso 26',
    lectura: 'El texto habla de una segunda vez y de ninguna más; se empieza de nuevo por elegir proyecto.',
  },
  parametros: ['residencias.oportunidadesDeResidencia', 'residencias.pasosDeResidencia'],
  entrada: z.strictObject({
    oportunidad: z.int().describe('Vez que cursa la residencia'),
    justificada: z.boolean().describe('Solicitud justificada'),
    dictamenComite: z.enum(['pendiente', 'favorable', 'desfavorable']).describe('Dictamen del Comité'),
  }),
  decide: ({ oportunidad, justificada, dictamenComite }, normas) => {
    if (oportunidad >= normas.residencias.oportunidadesDeResidencia || !justificada) {
      return { resultado: 'no-procede' as const, siguientePaso: null };
    }
    if (dictamenComite === 'pendiente') return { resultado: 'a-comite' as const, siguientePaso: null };
    const siguientePaso = pasoAlQueLleva({ paso: SEGUNDA_OPORTUNIDAD, evento: dictamenComite }, normas);
    return {
      resultado: dictamenComite === 'favorable' ? ('otorgada' as const) : ('negada' as const),
      siguientePaso,
    };
  },
});

/** The step where the Comité looks at the request. */
const SEGUNDA_OPORTUNIDAD = 26;
