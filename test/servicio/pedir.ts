import { once } from 'node:events';
import https from 'node:https';
import { type IncomingMessage } from 'node:http';

export interface Pedido {
  readonly metodo?: string;
  readonly encabezados?: Readonly<Record<string, string>>;
  readonly cuerpo?: string | Uint8Array<ArrayBuffer> | FormData;
  /** Keeps connections open; without one, each request opens its own. */
  readonly agente?: https.Agent;
}

/** `fetch` against an origin whose certificate only the test trusts. Redirections are given, not followed. */
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
  const respuesta = await llegada;
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
