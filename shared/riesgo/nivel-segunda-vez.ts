import { z } from 'zod';
import { NumeroDeNivel } from '../evaluacion/nivel-academico';
import { type Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 60-II: a unit in NA of someone who takes the cuatrimestre again. There is no amarillo. */
export const nivelSegundaVez = regla({
  clave: 'R10',
  nombre: 'nivelSegundaVez',
  enunciado:
    'Quien vuelve a cursar y tiene una unidad NA está en rojo: reprobar de nuevo es baja definitiva.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 60-II' },
  parametros: ['reglamentoUt.vecesQueDanDeBaja'],
  entrada: z.strictObject({
    vecesCursado: z.int().describe('Vez que cursa el cuatrimestre'),
    unidades: z.array(NumeroDeNivel.nullable()).describe('Nivel de cada unidad'),
  }),
  decide: ({ vecesCursado, unidades }, { reglamentoUt }): Nivel =>
    vecesCursado >= reglamentoUt.vecesQueDanDeBaja && unidades.includes(null) ? 'rojo' : 'verde',
});
