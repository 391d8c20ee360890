import { type Guardada } from '../casos/configuracion/guardar-configuracion';
import { Rechazo } from '../casos/rechazo';
import { etiquetaDe } from '../casos/version-esperada';
import { responder, type Respuesta } from './respuesta';

/** The configuration in force, with the version that If-Match says when it is changed. */
export function responderConfiguracion<T>(guardada: Guardada<T> | Rechazo): Respuesta<T> | Rechazo {
  if (guardada instanceof Rechazo) return guardada;
  return responder(guardada.valor, { encabezados: { etag: etiquetaDe(guardada.version) } });
}
