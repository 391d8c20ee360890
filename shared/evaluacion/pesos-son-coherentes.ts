import { z } from 'zod';
import { CERO, Fraccion } from '../nucleo/fraccion';
import { regla } from '../norma/regla';
import { Criterio } from './calificacion-por-criterios';

/** Reglamento UT, arts. 33, 34 y 48: the tree of instruments gives continua and sumativa exactly their weights. */
export const pesosSonCoherentes = regla({
  clave: 'UT-48b',
  nombre: 'pesosSonCoherentes',
  enunciado:
    'Los instrumentos, pesados por su criterio, deben dar justo lo que pesan la evaluación continua y la sumativa.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 33, 34 y 48',
    lectura:
      'Ningún artículo lo pide: lo añadimos para que convivan los arts. 33 y 34 con el 48. Si no cuadra, la configuración está mal.',
  },
  parametros: ['reglamentoUt.sumaExigida', 'reglamentoUt.pesoContinua', 'reglamentoUt.pesoSumativa'],
  entrada: z.strictObject({
    hojas: z
      .array(
        z.strictObject({
          criterio: Criterio.describe('Criterio'),
          pesoCriterio: z.int().describe('Peso del criterio, en diezmilésimas'),
          pesoIndicador: z.int().describe('Peso del indicador, en diezmilésimas'),
          tipo: z.enum(['continua', 'sumativa']).describe('Tipo de evaluación'),
        }),
      )
      .describe('Indicadores de la unidad'),
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
