import { z } from 'zod';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 14: how many plans may be studied at once. */
export const respetaUnSoloPlan = regla({
  clave: 'UT-14',
  nombre: 'respetaUnSoloPlan',
  enunciado: 'No se cursan más planes de estudio a la vez que los permitidos.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 14',
    lectura: 'El mismo plan registrado dos veces es un solo plan.',
  },
  parametros: ['reglamentoUt.planesMaximos'],
  entrada: z.strictObject({ planesActivos: z.array(z.string()).describe('Planes en que está inscrito') }),
  decide: ({ planesActivos }, { reglamentoUt }) => new Set(planesActivos).size <= reglamentoUt.planesMaximos,
});
