import { type z } from 'zod';
import { Rechazo } from '../casos/rechazo';

/** Checks what came from outside; a refusal names the first field at fault. `donde` is where it came in. */
export function validar<T>(esquema: z.ZodType<T>, valor: unknown, donde: string): T | Rechazo {
  const resultado = esquema.safeParse(valor);
  if (resultado.success) return resultado.data;
  const primera = resultado.error.issues[0];
  const campo = [donde, ...(primera?.path ?? []).map(String)].join('.');
  return new Rechazo('solicitud-no-valida', `${campo}: ${primera?.message ?? 'no es válido.'}`, { campo });
}
