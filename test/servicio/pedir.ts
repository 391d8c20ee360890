import { once } from 'node:events';
import https from 'node:https';
import { type IncomingMessage } from 'node:http';

export interface Pedido {
  readonly metodo?: string;
  readonly encabezados?: Readonly<Record<string, string>>;
  readonly cuerpo?: string | Uint8Array<ArrayBuffer> | FormData;
  /** Keeps connections open; without one, each request opens its own. */
  readonly agente?: https.Agent | false;
}

const CERRADA: readonly unknown[] = ['ECONNRESET', 'EPIPE'];
const seCerro = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && CERRADA.includes(error.code);

/**
 * `fetch` against an origin whose certificate only the test trusts. Redirections are given, not followed. A kept
 * connection may be closed by the other side just as it is used again: what was asked there and not answered at all is
 * asked once more on a connection of its own.
 */
export async function pedir(ca: string, direccion: string, pedido: Pedido = {}): Promise<Response> {
  const { metodo = 'GET', encabezados = {}, cuerpo, agente = false } = pedido;
  const codificada = cuerpo === undefined ? null : new Response(cuerpo);
  const tipo = codificada?.headers.get('content-type');
  const bytes = codificada ? new Uint8Array(await codificada.arrayBuffer()) : null;
  const solicitud = https.request(direccion, {
    ca,
    method: metodo,
    agent: agente,
    headers: {
      ...(tipo ? { 'content-type': tipo } : {}),
      ...(bytes ? { 'content-length': String(bytes.byteLength) } : {}),
      ...encabezados,
    },
  });
  const llegada = new Promise<IncomingMessage>((resolver, rechazar) => {
    solicitud.once('response', resolver).once('error', rechazar);
  });
  solicitud.end(bytes ?? undefined);
  const respuesta = await llegada.catch((error: unknown) => {
    if (solicitud.reusedSocket && seCerro(error)) return null;
    throw error;
  });
  if (respuesta === null) return pedir(ca, direccion, { ...pedido, agente: false });
  const pedazos: Uint8Array[] = [];
  respuesta.on('data', (pedazo: Uint8Array) => pedazos.push(pedazo));
  await once(respuesta, 'end');
  const estado = respuesta.statusCode ?? 0;
  const sinCuerpo = estado === 204 || estado === 304;
  const headers = new Headers();
  for (const [nombre, valor] of Object.entries(respuesta.headersDistinct)) {
    for (const uno of valor ?? []) headers.append(nombre, uno);
  }
  return new Response(sinCuerpo ? null : Buffer.concat(pedazos), { status: estado, headers });
}
