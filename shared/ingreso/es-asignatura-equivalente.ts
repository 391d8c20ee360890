import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { Fraccion } from '../nucleo/fraccion';
import { regla } from '../norma/regla';

/** What a grade of each known scale is divided by in order to be one of 0 to 10. */
const DIVISOR = { '0-10': Fraccion.de(1), '0-100': Fraccion.de(10) } as const;

/** Reglamento UT, art. 23-b: whether a grade from elsewhere is enough for equivalence; null on an unknown scale. */
export const esAsignaturaEquivalente = regla({
  clave: 'UT-23',
  nombre: 'esAsignaturaEquivalente',
  enunciado:
    'Una asignatura de otra institución equivale a la nuestra si se aprobó con la calificación mínima de equivalencia.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 23-b',
    lectura:
      'Lo calificado de 0 a 100 se divide entre diez, sin redondear; de otra escala se captura a mano lo que valga.',
  },
  parametros: ['reglamentoUt.calificacionEquivalente'],
  entrada: z.strictObject({
    calificacion: Decimal.describe('Calificación de origen'),
    escala: z.enum(['0-10', '0-100', 'otra']).describe('Escala de origen'),
  }),
  decide: ({ calificacion, escala }, { reglamentoUt }) =>
    escala === 'otra'
      ? null
      : !calificacion.entre(DIVISOR[escala]).menorQue(reglamentoUt.calificacionEquivalente),
});
