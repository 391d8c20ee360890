import { z } from 'zod';
import { esNombreDeParametro } from '../norma/nombre-de-parametro';

/** The name of a number of the regulations, as it comes from a form. */
const Parametro = z.string().transform((texto, contexto) => {
  if (esNombreDeParametro(texto)) return texto;
  contexto.addIssue({ code: 'custom', message: `«${texto}» no es un parámetro de las normas.` });
  return z.NEVER;
});

/**
 * One number of the norms with the value to try, always as text: "0.80", "3", "truncado", and lists separated by
 * ", " as `mostrarValor` writes them.
 */
export const Cambio = z.strictObject({
  parametro: Parametro,
  valor: z.string().trim().min(1, 'Falta el valor.').max(400, 'El valor pasa de 400 caracteres.'),
});
export type Cambio = z.infer<typeof Cambio>;

export const Cambios = z.array(Cambio).max(40, 'Pruebe 40 cambios cuando más.');
