import { type InvocationContext } from '@azure/functions';
import { type Correlacion } from './correlacion';
import { registrar } from './registro';
import { retratoDeFalla } from './retrato-de-falla';

/**
 * Runs what nobody waits for. What it throws goes to the log without its message and comes out as an error that quotes
 * nobody, for the host writes it down too.
 */
export async function conFallaRegistrada<T>(
  contexto: InvocationContext,
  operacion: string,
  correlacion: Correlacion | null,
  trabajo: () => Promise<T>,
): Promise<T> {
  return trabajo().catch((error: unknown) => {
    const falla = retratoDeFalla(error);
    registrar(contexto, { suceso: 'falla', operacion, falla, correlacion });
    throw new Error([operacion, falla.error, falla.codigo ?? ''].join(' ').trimEnd());
  });
}
