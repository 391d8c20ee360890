import { type HttpResponseInit } from '@azure/functions';

/** What an endpoint answers: JSON of its schema, or bytes that were stored as they are sent. */
export interface Respuesta<Json> {
  readonly contenido: { readonly json: Json } | { readonly bytes: Uint8Array; readonly tipo: string } | null;
  readonly estado?: number;
  readonly encabezados?: Readonly<Record<string, string>>;
}

/** An answer of the host, with its headers by name. */
export interface RespuestaHttp extends HttpResponseInit {
  headers: Readonly<Record<string, string>>;
}

export const responder = <Json>(
  json: Json,
  mas: Omit<Respuesta<Json>, 'contenido'> = {},
): Respuesta<Json> => ({ contenido: { json }, ...mas });

export function comoHttp({ contenido, estado = 200, encabezados = {} }: Respuesta<unknown>): RespuestaHttp {
  if (contenido === null) return { status: estado, headers: encabezados };
  return 'bytes' in contenido
    ? { status: estado, headers: { ...encabezados, 'content-type': contenido.tipo }, body: contenido.bytes }
    : { status: estado, headers: encabezados, jsonBody: contenido.json };
}
