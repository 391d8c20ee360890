import { z } from 'zod';
import { NumeroDeNivel } from '../evaluacion/nivel-academico';
import { remedialesDisponibles } from '../evaluacion/puede-presentar-remedial';
import { type Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';

/** Reglamento UT, arts. 39, 51 and 59: a unit in NA with its remedials spent, or with the last one left. */
export const nivelRemedialAgotado = regla({
  clave: 'R09',
  nombre: 'nivelRemedialAgotado',
  enunciado:
    'Una unidad NA avisa cuando queda una remedial y pone en rojo cuando no queda ninguna, porque reprueba la asignatura.',
  cita: { documento: 'reglamento-ut', referencia: 'Arts. 39, 51 y 59' },
  parametros: ['reglamentoUt.remedialesMaximas'],
  entrada: z.strictObject({
    remedialesUsadas: z.int().describe('Remediales que ya presentó en la asignatura'),
    unidad: NumeroDeNivel.nullable().describe('Nivel de la unidad'),
  }),
  decide: ({ remedialesUsadas, unidad }, normas): Nivel => {
    if (unidad !== null) return 'verde';
    const quedan = remedialesDisponibles(remedialesUsadas, normas);
    if (quedan === 0) return 'rojo';
    return quedan === 1 ? 'amarillo' : 'verde';
  },
});
