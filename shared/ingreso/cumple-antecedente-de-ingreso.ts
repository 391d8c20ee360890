import { z } from 'zod';
import { NivelEducativo } from '../modelo/programa-educativo';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 8-I: what must be finished before, and with what average (0 to 10, exact). */
export const cumpleAntecedenteDeIngreso = regla({
  clave: 'UT-08',
  nombre: 'cumpleAntecedenteDeIngreso',
  enunciado:
    'A TSU se entra con el bachillerato concluido; a ingeniería o licenciatura, con el TSU o su equivalente concluido y un promedio mínimo.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 8-I',
    lectura: 'El promedio se compara exacto: uno que sólo redondeado llega al mínimo no cumple.',
  },
  parametros: ['reglamentoUt.promedioDeIngreso'],
  entrada: z.strictObject({
    nivelEducativo: NivelEducativo,
    bachilleratoConcluido: z.boolean().describe('Concluyó el bachillerato'),
    tsuConcluido: z.boolean().describe('Concluyó el TSU o su equivalente'),
    promedio: Decimal.describe('Promedio del nivel anterior (0 a 10)'),
  }),
  decide: ({ nivelEducativo, bachilleratoConcluido, tsuConcluido, promedio }, { reglamentoUt }) =>
    nivelEducativo === 'tsu'
      ? bachilleratoConcluido
      : tsuConcluido && !promedio.menorQue(reglamentoUt.promedioDeIngreso),
});
