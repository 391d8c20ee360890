import { z } from 'zod';
import { sinCuerpo } from './cuerpo';
import { documentoOpenapi } from './documento-openapi';
import { type Endpoint, endpointPublico } from './endpoint';
import { Ninguno } from './parametros';
import { responder } from './respuesta';

/** The description of the API, made from the very schemas that check it. */
export const lecturaDeOpenapi = (endpoints: () => readonly Endpoint[]): Endpoint =>
  endpointPublico({
    clave: 'openapi',
    metodo: 'GET',
    ruta: 'openapi.json',
    resumen: 'Este documento.',
    parametros: Ninguno,
    consulta: Ninguno,
    cuerpo: sinCuerpo,
    respuesta: z.looseObject({ openapi: z.string() }),
    atender: () => Promise.resolve(responder(documentoOpenapi(endpoints()))),
  });
