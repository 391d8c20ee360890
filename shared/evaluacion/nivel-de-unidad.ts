import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';
import { convertirANivel } from './conversion-a-nivel';

/** Reglamento UT, arts. 37, 38 y 43: the level of a unit that is not integradora; null outside 0 to 10. */
export const nivelDeUnidad = regla({
  clave: 'UT-37',
  nombre: 'nivelDeUnidad',
  enunciado:
    'Una unidad que alcanza el mínimo se acredita, y su nivel es satisfactorio, destacado o autónomo; por debajo queda NA.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 37, 38 y 43',
    lectura:
      'Se lleva al entero más cercano, con .5 hacia arriba, y nunca por encima del mínimo lo que no lo alcanzó; truncar se puede configurar.',
  },
  parametros: ['reglamentoUt.minimoAprobatorio', 'reglamentoUt.politicaDeNivel'],
  entrada: z.strictObject({
    calificacion: Decimal.describe('Calificación de la unidad (0 a 10)'),
    politica: z.enum(['redondeo', 'truncado']).optional().describe('Conversión a nivel'),
  }),
  decide: ({ calificacion, politica }, normas) =>
    convertirANivel(calificacion, false, politica ?? normas.reglamentoUt.politicaDeNivel, normas),
});
