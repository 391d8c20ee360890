import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';
import { nivelDeNumero } from './nivel-academico';

/** Reglamento UT, art. 52: a recovery that passes is worth 8 whatever its grade; otherwise the unit stays NA. */
export const nivelTrasRemedialDeRecuperacion = regla({
  clave: 'UT-52a',
  nombre: 'nivelTrasRemedialDeRecuperacion',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 52, primer párrafo' },
  entrada: z.strictObject({ calificacionRemedial: Decimal, esIntegradora: z.boolean().optional() }),
  decide: ({ calificacionRemedial, esIntegradora = false }, { reglamentoUt }) => {
    const aprueba = !calificacionRemedial.menorQue(reglamentoUt.minimoAprobatorio);
    return nivelDeNumero(aprueba ? reglamentoUt.calificacionMaximaDeRecuperacion : null, esIntegradora);
  },
});
