import { type Problema } from '../../shared/modelo/problema';
import { type Rechazo } from '../casos/rechazo';
import { RECHAZOS } from '../casos/rechazos';
import { type RespuestaHttp } from './respuesta';

/** A refusal as RFC 9457 problem details. `folio` names the request in the service's log. */
export function problemaDe(rechazo: Rechazo, folio: string): RespuestaHttp {
  const { estado, titulo } = RECHAZOS[rechazo.clave];
  const { archivos, archivosOmitidos } = rechazo.mas;
  const { campo, recibo, captura, faltas, espera, clave = rechazo.clave } = rechazo.mas;
  const { regla } = rechazo;
  const problema: Problema = {
    type: `urn:siseac:problema:${clave}`,
    title: rechazo.mas.titulo ?? titulo,
    status: estado,
    detail: rechazo.detalle,
    clave,
    remedio: rechazo.remedio,
    ...(campo === undefined ? {} : { campo }),
    ...(regla === undefined ? {} : { regla }),
    ...(espera === undefined ? {} : { espera }),
    ...(recibo === undefined ? {} : { recibo }),
    ...(captura === undefined ? {} : { captura }),
    ...(faltas === undefined ? {} : { faltas: [...faltas] }),
    ...(archivos === undefined ? {} : { archivos: [...archivos] }),
    ...(archivosOmitidos === undefined ? {} : { archivosOmitidos }),
  };
  return {
    status: estado,
    headers: {
      'content-type': 'application/problem+json',
      ...(estado === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(espera === undefined ? {} : { 'retry-after': String(espera) }),
    },
    body: JSON.stringify({ ...problema, instance: `urn:uuid:${folio}` }),
  };
}
