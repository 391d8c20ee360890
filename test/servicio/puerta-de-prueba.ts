import { HttpRequest, InvocationContext } from '@azure/functions';
import { type Servicio } from '../../functions/casos/servicio';
import { type Endpoint } from '../../functions/http/endpoint';
import { type Identidad } from '../../functions/seguridad/identidad';

export interface Llamada {
  readonly params: Readonly<Record<string, string>>;
  readonly consulta?: Readonly<Record<string, string>>;
  readonly encabezados?: Readonly<Record<string, string>>;
  readonly cuerpo?: unknown;
}

export interface Contestacion {
  readonly estado: number;
  readonly encabezados: Headers;
  /** What was answered, when it is JSON. */
  readonly json: unknown;
  readonly texto: string | null;
}

/** Asks an endpoint as the host would, at the hour of the service and as whoever is said; the session is taken as good. */
export async function llamar(
  servicio: Servicio,
  identidad: Identidad,
  { metodo, atender }: Endpoint,
  { params, consulta = {}, encabezados = {}, cuerpo }: Llamada,
  contexto: InvocationContext = new InvocationContext({ logHandler: () => undefined }),
): Promise<Contestacion> {
  const solicitud = new HttpRequest({
    method: metodo,
    url: `https://siseac.test/api?${new URLSearchParams(consulta).toString()}`,
    params: { ...params },
    headers: { ...encabezados },
    ...(cuerpo === undefined ? {} : { body: { string: JSON.stringify(cuerpo) } }),
  });
  const entorno = { servicio, identificar: () => Promise.resolve(identidad) };
  const respuesta = await atender(() => Promise.resolve(entorno), solicitud, contexto);
  const texto = textoDe(respuesta.body);
  return {
    estado: respuesta.status ?? 200,
    encabezados: new Headers(
      Object.fromEntries(Object.entries(respuesta.headers ?? {}).map(([k, v]) => [k, String(v)])),
    ),
    json: texto === null ? respuesta.jsonBody : comoJson(texto),
    texto,
  };
}

/** What was stored as it is sent arrives in bytes. */
function textoDe(cuerpo: unknown): string | null {
  if (typeof cuerpo === 'string') return cuerpo;
  return cuerpo instanceof Uint8Array ? new TextDecoder().decode(cuerpo) : null;
}

function comoJson(texto: string): unknown {
  try {
    return JSON.parse(texto);
  } catch {
    return undefined;
  }
}
