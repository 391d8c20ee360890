import { z } from 'zod';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 42: the student keeps the evidence of every kind; null for a kind that does not exist. */
export const quienResguardaLaEvidencia = regla({
  clave: 'UT-42',
  nombre: 'quienResguardaLaEvidencia',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 42' },
  entrada: z.strictObject({ tipoEvidencia: z.string() }),
  decide: ({ tipoEvidencia }, normas) =>
    normas.reglamentoUt.evidencias.includes(tipoEvidencia) ? 'estudiante' : null,
});
