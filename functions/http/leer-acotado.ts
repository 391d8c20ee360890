import { type ReadableStream } from 'node:stream/web';

/** What a body was not read whole for. */
type Interrupcion = 'excede' | 'incompleto';

interface Cotas {
  /** In bytes. */
  readonly maximo: number;
  /** Milliseconds from the first byte asked for to the last. */
  readonly plazo: number;
}

/**
 * The bytes of a body, counted while they arrive: past the maximum nothing more is read or kept, whatever size was
 * announced. One that breaks off, or takes longer than its time, is incomplete.
 */
export async function leerAcotado(
  flujo: ReadableStream<Uint8Array> | null,
  { maximo, plazo }: Cotas,
): Promise<Uint8Array | Interrupcion> {
  if (!flujo) return new Uint8Array();
  const lector = flujo.getReader();
  const pedazos: Uint8Array[] = [];
  let tamano = 0;
  let reloj: NodeJS.Timeout | undefined;
  const vencido = new Promise<'vencido'>((resolver) => {
    reloj = setTimeout(() => resolver('vencido'), plazo);
  });
  try {
    for (;;) {
      const leido = await Promise.race([lector.read(), vencido]);
      if (leido === 'vencido') return 'incompleto';
      // What came in one piece need not be there twice.
      if (leido.done) return pedazos.length === 1 && pedazos[0] ? pedazos[0] : Buffer.concat(pedazos);
      tamano += leido.value.byteLength;
      if (tamano > maximo) return 'excede';
      pedazos.push(leido.value);
    }
  } catch {
    // The one who sent it went away.
    return 'incompleto';
  } finally {
    clearTimeout(reloj);
    lector.cancel().catch(() => undefined);
  }
}
