import { type HttpResponseInit } from '@azure/functions';

/** What an endpoint answers: JSON of its schema, or bytes that were stored as they are sent. */
export interface Respuesta<Json> {
  readonly contenido: { readonly json: Json } | { readonly bytes: Uint8Array; readonly tipo: string } | null;
  readonly estado?: number;
  readonly encabezados?: Readonly<Record<string, string>>;
}

export const responder = <Json>(
  json: Json,
  mas: Omit<Respuesta<Json>, 'contenido'> = {},
): Respuesta<Json> => ({ contenido: { json }, ...mas });

/** Answers carry people's data: nothing between the service and the reader may keep a copy. */
const PRIVADO = { 'cache-control': 'private, no-cache' };

export function comoHttp({
  contenido,
  estado = 200,
  encabezados = {},
}: Respuesta<unknown>): HttpResponseInit {
  const comunes = { ...PRIVADO, ...encabezados };
  if (contenido === null) return { status: estado, headers: comunes };
  return 'bytes' in contenido
    ? { status: estado, headers: { ...comunes, 'content-type': contenido.tipo }, body: contenido.bytes }
    : { status: estado, headers: comunes, jsonBody: contenido.json };
}
