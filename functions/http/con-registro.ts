import { type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';
import { Rechazo } from '../casos/rechazo';
import { type Correlacion, correlacionDe, ENCABEZADO } from '../operacion/correlacion';
import { registrar } from '../operacion/registro';
import { retratoDeFalla } from '../operacion/retrato-de-falla';
import { type ClaveDeEndpoint } from '../seguridad/permisos';
import { encabezadosDeApi } from './encabezados-de-api';
import { problemaDe } from './problema';
import { comoHttp, type Respuesta } from './respuesta';

/**
 * Around every endpoint: one line of log for each request, the headers of every answer, and the one place that
 * catches, where what happened goes to the log and the reader gets its folio.
 */
export function conRegistro<Abrir>(
  operacion: ClaveDeEndpoint,
  pasos: (
    abrir: Abrir,
    solicitud: HttpRequest,
    correlacion: Correlacion,
  ) => Promise<Respuesta<unknown> | Rechazo>,
) {
  return async (
    abrir: Abrir,
    solicitud: HttpRequest,
    contexto: InvocationContext,
  ): Promise<HttpResponseInit> => {
    const inicio = performance.now();
    const correlacion = correlacionDe(solicitud.headers);
    const folio = contexto.invocationId;
    const resultado = await pasos(abrir, solicitud, correlacion).catch((error: unknown) => {
      registrar(contexto, { suceso: 'falla', operacion, falla: retratoDeFalla(error), correlacion });
      return new Rechazo('error-interno', `El servicio no pudo completar la operación. Folio: ${folio}.`);
    });
    const negada = resultado instanceof Rechazo;
    const respuesta = negada ? problemaDe(resultado, folio) : comoHttp(resultado);
    const estado = respuesta.status ?? 200;
    const ms = Math.round(performance.now() - inicio);
    const rechazo = negada ? resultado.clave : null;
    registrar(contexto, { suceso: 'solicitud', operacion, estado, rechazo, ms, correlacion });
    return {
      ...respuesta,
      headers: { ...encabezadosDeApi(solicitud.url), [ENCABEZADO]: correlacion, ...respuesta.headers },
    };
  };
}
