import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';
import { NumeroDeNivel } from './nivel-academico';

/** Reglamento UT, art. 49: advice for whom has a unit in NA or is heading, 0 to 10, under the minimum. */
export const requiereAsesoria = regla({
  clave: 'UT-49',
  nombre: 'requiereAsesoria',
  enunciado: 'A quien va mal en alguna unidad se le asesora.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 49',
    lectura: 'Ir mal es tener una unidad NA, o proyectar menos del mínimo.',
  },
  parametros: ['reglamentoUt.minimoAprobatorio'],
  entrada: z.strictObject({
    unidades: z.array(NumeroDeNivel.nullable()).describe('Nivel de cada unidad'),
    calificacionProyectada: Decimal.optional().describe('Calificación proyectada (0 a 10)'),
  }),
  decide: ({ unidades, calificacionProyectada }, normas) =>
    unidades.includes(null) ||
    (calificacionProyectada?.menorQue(normas.reglamentoUt.minimoAprobatorio) ?? false),
});
