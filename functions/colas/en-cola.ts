import { type InvocationContext, type StorageQueueHandler } from '@azure/functions';
import { z } from 'zod';
import { type Servicio } from '../casos/servicio';
import { conFallaRegistrada } from '../operacion/con-falla-registrada';
import { Correlacion } from '../operacion/correlacion';
import { registrar, type Suceso } from '../operacion/registro';

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

/** Around every worker of a queue: it tells how its work ended, or what broke. */
export const enColaCon =
  (abrir: () => Promise<Servicio>) =>
  (operacion: string, atender: (entrega: EnCola) => Promise<Suceso>): StorageQueueHandler =>
  async (mensaje, contexto) => {
    const inicio = performance.now();
    const transcurrido = (): number => Math.round(performance.now() - inicio);
    const correlacion = ConCorrelacion.safeParse(mensaje).data?.correlacion ?? null;
    const suceso = await conFallaRegistrada(contexto, operacion, correlacion, async () =>
      atender({ servicio: await abrir(), mensaje, transcurrido, ...entregaDe(contexto) }),
    );
    registrar(contexto, suceso);
  };

function entregaDe({ triggerMetadata }: InvocationContext): Pick<EnCola, 'intento' | 'esperaMs'> {
  const { dequeueCount, insertionTime } = Entrega.parse(triggerMetadata ?? {});
  return {
    intento: dequeueCount,
    esperaMs: insertionTime && Math.max(0, Date.now() - insertionTime.getTime()),
  };
}
