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
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 50 y 51',
    lectura: 'La mejora voluntaria sí consume; dos en la misma unidad se permiten con aviso.',
  },
  entrada: z.strictObject({ remedialesUsadas: z.int(), motivoRemedial: MotivoRemedial }),
  decide: ({ remedialesUsadas }, normas) => remedialesDisponibles(remedialesUsadas, normas) > 0,
});
