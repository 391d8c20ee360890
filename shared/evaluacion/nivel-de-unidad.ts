import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';
import { convertirANivel } from './conversion-a-nivel';

/** Reglamento UT, arts. 37, 38 y 43: the level of a unit that is not integradora; null outside 0 to 10. */
export const nivelDeUnidad = regla({
  clave: 'UT-37',
  nombre: 'nivelDeUnidad',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 37, 38 y 43',
    lectura:
      'Redondeo al entero más cercano, .5 hacia arriba, sin cruzar el mínimo; el truncado queda configurable.',
  },
  entrada: z.strictObject({ calificacion: Decimal, politica: z.enum(['redondeo', 'truncado']).optional() }),
  decide: ({ calificacion, politica }, normas) =>
    convertirANivel(calificacion, false, politica ?? normas.reglamentoUt.politicaDeNivel, normas),
});
