import { z } from 'zod';
import { Problema } from '../../shared/modelo/problema';
import { PERMISOS } from '../seguridad/permisos';
import { type Endpoint } from './endpoint';

/** What came in is described before it is transformed; bytes are described by their media type. */
const esquemaDe = (esquema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(esquema, { io, unrepresentable: 'any', target: 'draft-2020-12' });

const contenidoDe = (esquema: z.ZodType | string) =>
  typeof esquema === 'string'
    ? { [esquema]: { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: esquemaDe(esquema, 'output') } };

/** OpenAPI 3.1 of every endpoint, in the order in which they are registered. */
export function documentoOpenapi(endpoints: readonly Endpoint[]) {
  const paths: Record<string, Record<string, object>> = {};
  for (const uno of endpoints) {
    const ruta = (paths[`/api/${uno.ruta}`] ??= {});
    ruta[uno.metodo.toLowerCase()] = operacionDe(uno);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'SISEAC', version: '1', description: 'Sistema de Seguimiento Académico.' },
    paths,
    components: {
      schemas: { Problema: esquemaDe(Problema, 'output') },
      securitySchemes: { sesion: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function operacionDe({ clave, resumen, parametros, consulta, tipos, respuesta, conLlave }: Endpoint): object {
  const content: Record<string, object> = {};
  for (const [tipo, esquema] of Object.entries(tipos))
    content[tipo] = { schema: esquemaDe(esquema, 'input') };
  return {
    operationId: clave,
    summary: resumen,
    security: PERMISOS[clave] === 'publico' ? [] : [{ sesion: [] }],
    parameters: [
      ...parametrosDe(parametros, 'path'),
      ...parametrosDe(consulta, 'query'),
      ...(conLlave ? [LLAVE] : []),
    ],
    ...(Object.keys(tipos).length > 0 && { requestBody: { required: true, content } }),
    responses: {
      '2XX': { description: 'Lo solicitado.', content: contenidoDe(respuesta) },
      default: {
        description: 'Un problema, con su remedio.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problema' } } },
      },
    },
  };
}

/** What makes a repeated POST the same one. */
const LLAVE = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', minLength: 8, maxLength: 128 },
};

const Objeto = z.object({ properties: z.record(z.string(), z.unknown()).default({}) });

function parametrosDe(esquema: z.ZodType, donde: 'path' | 'query'): object[] {
  const { properties } = Objeto.parse(esquemaDe(esquema, 'input'));
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: donde,
    required: donde === 'path',
    schema,
  }));
}
