import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 9: whether a record of studies stands for a certificate not issued yet. */
export const aceptaConstanciaEnTramite = regla({
  clave: 'UT-09',
  nombre: 'aceptaConstanciaEnTramite',
  enunciado:
    'Mientras sale el certificado sirve un historial o constancia que ampare todos los créditos y lleve firma y sello.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 9',
    lectura: 'El texto no dice cuántos días hacen reciente a la constancia: la fecha se muestra y no decide.',
  },
  parametros: ['reglamentoUt.creditosDeConstancia'],
  entrada: z.strictObject({
    porcentajeCreditos: Decimal.describe('Porcentaje de créditos que ampara'),
    firmada: z.boolean().describe('Está firmada'),
    sellada: z.boolean().describe('Está sellada'),
  }),
  decide: ({ porcentajeCreditos, firmada, sellada }, { reglamentoUt }) =>
    porcentajeCreditos.igualA(reglamentoUt.creditosDeConstancia) && firmada && sellada,
});
