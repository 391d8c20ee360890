import { z } from 'zod';
import { Fraccion } from '../nucleo/fraccion';
import { regla } from '../norma/regla';

/** Residencias, paso 1: enough of the credits of the plan; null when the plan has none. */
export const cumpleCreditosMinimos = regla({
  clave: 'RES-01',
  nombre: 'cumpleCreditosMinimos',
  enunciado: 'La residencia se abre a quien ya aprobó el porcentaje exigido de los créditos de su plan.',
  cita: {
    documento: 'residencias',
    referencia: 'Paso 1',
    lectura:
      'Rige el porcentaje del procedimiento; la constancia de avance se pide aparte. Con un plan sin créditos no se decide.',
  },
  parametros: ['residencias.porcentajeDeCreditos'],
  entrada: z.strictObject({
    creditosAprobados: z.int().describe('Créditos aprobados'),
    creditosPlan: z.int().describe('Créditos del plan'),
  }),
  decide: ({ creditosAprobados, creditosPlan }, { residencias }) => {
    if (creditosPlan <= 0) return null;
    const exigidos = Fraccion.de(residencias.porcentajeDeCreditos, 100).por(Fraccion.de(creditosPlan));
    return !Fraccion.de(creditosAprobados).menorQue(exigidos);
  },
});
