import { type InvocationContext, type StorageQueueHandler } from '@azure/functions';
import { z } from 'zod';
import { type Servicio } from '../casos/servicio';
import { Correlacion } from '../operacion/correlacion';
import { registrar, type Suceso } from '../operacion/registro';
import { retratoDeFalla } from '../operacion/retrato-de-falla';

/** What the host says of a message beside its text. */
const Entrega = z.object({
  dequeueCount: z.coerce.number().int().positive().catch(1),
  insertionTime: z.coerce.date().nullable().catch(null),
});

/** What a worker is told of its message, and what it is to be told in the log once it ends. */
export interface EnCola {
  readonly servicio: Servicio;
  readonly mensaje: unknown;
  readonly intento: number;
  /** Milliseconds in the queue; null where the host does not say. */
  readonly esperaMs: number | null;
  readonly transcurrido: () => number;
}

const ConCorrelacion = z.object({ correlacion: Correlacion });

/**
 * Around every worker of a queue: it tells how its work ended, and what it throws goes to the log without its message
 * and comes out as an error that quotes nobody, for the host writes it down too.
 */
export const enColaCon =
  (abrir: () => Promise<Servicio>) =>
  (operacion: string, atender: (entrega: EnCola) => Promise<Suceso>): StorageQueueHandler =>
  async (mensaje, contexto) => {
    const inicio = performance.now();
    const transcurrido = (): number => Math.round(performance.now() - inicio);
    const trabajo = async (): Promise<Suceso> =>
      atender({ servicio: await abrir(), mensaje, transcurrido, ...entregaDe(contexto) });
    const suceso = await trabajo().catch((error: unknown) => {
      const falla = retratoDeFalla(error);
      const correlacion = ConCorrelacion.safeParse(mensaje).data?.correlacion ?? null;
      registrar(contexto, { suceso: 'falla', operacion, falla, correlacion });
      throw new Error([operacion, falla.error, falla.codigo ?? ''].join(' ').trimEnd());
    });
    registrar(contexto, suceso);
  };

function entregaDe({ triggerMetadata }: InvocationContext): Pick<EnCola, 'intento' | 'esperaMs'> {
  const { dequeueCount, insertionTime } = Entrega.parse(triggerMetadata ?? {});
  return {
    intento: dequeueCount,
    esperaMs: insertionTime && Math.max(0, Date.now() - insertionTime.getTime()),
  };
}
