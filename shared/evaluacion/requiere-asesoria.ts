import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';
import { NumeroDeNivel } from './nivel-academico';

/** Reglamento UT, art. 49: advice for whom has a unit in NA or is heading, 0 to 10, under the minimum. */
export const requiereAsesoria = regla({
  clave: 'UT-49',
  nombre: 'requiereAsesoria',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 49',
    lectura: 'NA en alguna unidad o calificación proyectada menor que el mínimo.',
  },
  entrada: z.strictObject({
    unidades: z.array(NumeroDeNivel.nullable()),
    calificacionProyectada: Decimal.optional(),
  }),
  decide: ({ unidades, calificacionProyectada }, normas) =>
    unidades.includes(null) ||
    (calificacionProyectada?.menorQue(normas.reglamentoUt.minimoAprobatorio) ?? false),
});
