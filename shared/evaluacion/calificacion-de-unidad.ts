import { z } from 'zod';
import { type Normas } from '../norma/normas';
import { comoDecimal, Decimal } from '../nucleo/decimal';
import { type Fraccion } from '../nucleo/fraccion';
import { regla } from '../nucleo/regla';

/** Reglamento UT, art. 48: 70 % continua and 30 % sumativa, points 0 to 10, never rounded. */
export const ponderarUnidad = (continua: Fraccion, sumativa: Fraccion, normas: Normas): Fraccion => {
  const { pesoContinua, pesoSumativa } = normas.reglamentoUt;
  return pesoContinua.por(continua).mas(pesoSumativa.por(sumativa));
};

/** The exact grade as text, for whom reads it from outside. */
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
  decide: ({ continua, sumativa }, normas) => comoDecimal(ponderarUnidad(continua, sumativa, normas)),
});
