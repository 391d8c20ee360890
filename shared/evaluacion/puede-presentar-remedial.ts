import { z } from 'zod';
import { type Normas } from '../norma/normas';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 51: remedials left in the asignatura; never negative. */
export const remedialesDisponibles = (usadas: number, { reglamentoUt }: Normas): number =>
  Math.max(0, reglamentoUt.remedialesMaximas - usadas);

export const MotivoRemedial = z.enum(['recuperacion', 'mejora']);
export type MotivoRemedial = z.infer<typeof MotivoRemedial>;

/** Reglamento UT, arts. 50 y 51: while the asignatura has remedials left, whatever they are for. */
export const puedePresentarRemedial = regla({
  clave: 'UT-51',
  nombre: 'puedePresentarRemedial',
  enunciado: 'En cada asignatura se presenta un número limitado de evaluaciones remediales.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 50 y 51',
    lectura:
      'La que se presenta para mejorar también cuenta; en una misma unidad puede haber varias, y se avisa.',
  },
  parametros: ['reglamentoUt.remedialesMaximas'],
  entrada: z.strictObject({
    remedialesUsadas: z.int().describe('Remediales que ya presentó en la asignatura'),
    motivoRemedial: MotivoRemedial.describe('Motivo de la remedial'),
  }),
  decide: ({ remedialesUsadas }, normas) => remedialesDisponibles(remedialesUsadas, normas) > 0,
});
