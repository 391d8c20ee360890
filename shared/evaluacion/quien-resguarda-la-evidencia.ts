import { z } from 'zod';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 42: the student keeps the evidence of every kind; null for a kind that does not exist. */
export const quienResguardaLaEvidencia = regla({
  clave: 'UT-42',
  nombre: 'quienResguardaLaEvidencia',
  enunciado: 'El estudiante guarda las evidencias de lo que aprendió.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 42' },
  parametros: ['reglamentoUt.evidencias'],
  entrada: z.strictObject({ tipoEvidencia: z.string().describe('Tipo de evidencia') }),
  decide: ({ tipoEvidencia }, normas) =>
    normas.reglamentoUt.evidencias.includes(tipoEvidencia) ? 'estudiante' : null,
});
