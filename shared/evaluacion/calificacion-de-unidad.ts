import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 48: 70 % continua and 30 % sumativa, points 0 to 10, exact. */
export const calificacionDeUnidad = regla({
  clave: 'UT-48',
  nombre: 'calificacionDeUnidad',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 48',
    lectura:
      'Un solo árbol de instrumentos con dos etiquetas (criterio y tipo), ver UT-48b; si no se captura el árbol se usan continua y sumativa directas.',
  },
  entrada: z.strictObject({ continua: Decimal, sumativa: Decimal }),
  decide: ({ continua, sumativa }, { reglamentoUt }) =>
    reglamentoUt.pesoContinua.por(continua).mas(reglamentoUt.pesoSumativa.por(sumativa)),
});
