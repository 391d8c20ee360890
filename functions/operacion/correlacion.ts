import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/**
 * Names everything that one request sets in motion, from the page that made it to the last queue message: 32
 * hexadecimal digits, as the trace-id of W3C Trace Context. It says nothing of anybody.
 */
export const Correlacion = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .refine((digitos) => !/^0+$/.test(digitos));
export type Correlacion = z.infer<typeof Correlacion>;

export const ENCABEZADO = 'x-correlacion';

/** The name that whoever asks gave it; one of another shape is not repeated anywhere, and a new one is given. */
export function correlacionDe(encabezados: Headers): Correlacion {
  const rastro = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(
    encabezados.get('traceparent') ?? '',
  )?.[1];
  for (const propuesta of [encabezados.get(ENCABEZADO), rastro]) {
    const leida = Correlacion.safeParse(propuesta);
    if (leida.success) return leida.data;
  }
  return nuevaCorrelacion();
}

export const nuevaCorrelacion = (): Correlacion => randomUUID().replaceAll('-', '');
