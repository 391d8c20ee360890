import { z } from 'zod';
import { sinCuerpo } from './cuerpo';
import { documentoOpenapi } from './documento-openapi';
import { type Endpoint, endpointPublico } from './endpoint';
import { Ninguno } from './parametros';

/**
 * The description of the API, made from the very schemas that check it. Once for each process: anybody may ask for it, as
 * often as they like.
 */
export function lecturaDeOpenapi(endpoints: () => readonly Endpoint[]): Endpoint {
  let bytes: Uint8Array | undefined;
  return endpointPublico({
    clave: 'openapi',
    metodo: 'GET',
    ruta: 'openapi.json',
    resumen: 'Este documento.',
    parametros: Ninguno,
    consulta: Ninguno,
    cuerpo: sinCuerpo,
    respuesta: z.looseObject({ openapi: z.string() }),
    atender: () => {
      bytes ??= Buffer.from(JSON.stringify(documentoOpenapi(endpoints())));
      return Promise.resolve({ contenido: { bytes, tipo: 'application/json' } });
    },
  });
}
