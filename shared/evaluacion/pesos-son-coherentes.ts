import { z } from 'zod';
import { CERO, Fraccion } from '../nucleo/fraccion';
import { regla } from '../norma/regla';
import { Criterio } from './calificacion-por-criterios';

/** Reglamento UT, arts. 33, 34 y 48: the tree of instruments gives exactly 70 % continua and 30 % sumativa. */
export const pesosSonCoherentes = regla({
  clave: 'UT-48b',
  nombre: 'pesosSonCoherentes',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 33, 34 y 48',
    lectura: 'Regla propia para conciliar artículos; si no cuadra, es error de configuración.',
  },
  entrada: z.strictObject({
    hojas: z.array(
      z.strictObject({
        criterio: Criterio,
        pesoCriterio: z.int(),
        pesoIndicador: z.int(),
        tipo: z.enum(['continua', 'sumativa']),
      }),
    ),
  }),
  decide: ({ hojas }, normas) => {
    const { sumaExigida, pesoContinua, pesoSumativa } = normas.reglamentoUt;
    let [continua, sumativa] = [CERO, CERO];
    for (const { pesoCriterio, pesoIndicador, tipo } of hojas) {
      const efectivo = Fraccion.de(pesoCriterio, sumaExigida).por(Fraccion.de(pesoIndicador, sumaExigida));
      if (tipo === 'continua') continua = continua.mas(efectivo);
      else sumativa = sumativa.mas(efectivo);
    }
    return {
      coherente: continua.igualA(pesoContinua) && sumativa.igualA(pesoSumativa),
      continua,
      sumativa,
    };
  },
});
