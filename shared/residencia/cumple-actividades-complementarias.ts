import { z } from 'zod';
import { regla } from '../norma/regla';

/** Residencias, requisito 2: credits of complementary activities, and their constancia. */
export const cumpleActividadesComplementarias = regla({
  clave: 'RES-03',
  nombre: 'cumpleActividadesComplementarias',
  enunciado: 'Se completan los créditos de actividades complementarias y se tiene su constancia.',
  cita: { documento: 'residencias', referencia: 'Requisito 2' },
  parametros: ['residencias.creditosComplementarios'],
  entrada: z.strictObject({
    creditosComplementarios: z.int().describe('Créditos complementarios'),
    constanciaComplementarias: z.boolean().describe('Constancia de actividades complementarias'),
  }),
  decide: ({ creditosComplementarios, constanciaComplementarias }, { residencias }) =>
    creditosComplementarios >= residencias.creditosComplementarios && constanciaComplementarias,
});
