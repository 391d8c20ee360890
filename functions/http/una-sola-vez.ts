import { setTimeout as esperar } from 'node:timers/promises';
import { type Huella, huellaDe } from '../almacen/contenido';
import { type Respondida } from '../almacen/respuestas';
import { idempotenciaDe } from '../casos/idempotencia';
import { Rechazo } from '../casos/rechazo';
import { type Servicio } from '../casos/servicio';
import { type Identidad } from '../seguridad/identidad';
import { type Respuesta } from './respuesta';

const ENTRE_MIRADAS_MS = 100;
/** Whoever attends a request and has not answered by then was killed, or is slow: it is attended again. */
const ESPERA_MS = 10_000;

interface Solicitud {
  readonly servicio: Servicio;
  readonly identidad: Identidad;
  readonly llave: string | null;
  /** Everything that was asked, as it was understood. */
  readonly pedido: unknown;
}

/**
 * Attends a request that writes once for each Idempotency-Key: whoever repeats it gets the first answer. What was
 * refused did nothing, so its key may be used again once what was wrong is mended. A process that dies between its
 * effect and its answer leaves the key taken: the next try waits, attends it again, and finds by the key itself that
 * the effect is there.
 */
export async function unaSolaVez<R>(
  { servicio, identidad, llave: clave, pedido }: Solicitud,
  atender: () => Promise<Respuesta<R> | Rechazo>,
): Promise<Respuesta<unknown> | Rechazo> {
  const llave = idempotenciaDe(identidad, clave);
  if (llave instanceof Rechazo) return llave;
  const { respuestas } = servicio.almacen;
  const peticion = huellaDe(JSON.stringify(pedido));
  if (!(await respuestas.tomar(llave, peticion, servicio.ahora().toISOString()))) {
    const primera = await laPrimera(servicio, llave, peticion);
    if (primera) return primera;
  }
  try {
    const respuesta = await atender();
    if (!(respuesta instanceof Rechazo)) {
      return comoRespuesta(await respuestas.terminar(llave, respondidaDe(respuesta)));
    }
    await respuestas.soltar(llave);
    return respuesta;
  } catch (error) {
    await respuestas.soltar(llave);
    throw error;
  }
}

/** What the first one was answered, waiting for it if need be; null when it never will be. */
async function laPrimera(
  { almacen: { respuestas } }: Servicio,
  llave: Huella,
  peticion: Huella,
): Promise<Respuesta<unknown> | Rechazo | null> {
  for (let esperado = 0; esperado < ESPERA_MS; esperado += ENTRE_MIRADAS_MS) {
    const solicitud = await respuestas.de(llave);
    if (!solicitud) return null;
    if (solicitud.peticion !== peticion) {
      return new Rechazo('llave-reutilizada', 'Con esa llave ya se pidió otra cosa.');
    }
    if (solicitud.respondida) return repetida(solicitud.respondida);
    await esperar(ENTRE_MIRADAS_MS);
  }
  return null;
}

function respondidaDe({ contenido, estado = 200, encabezados = {} }: Respuesta<unknown>): Respondida {
  if (!contenido || !('json' in contenido)) throw new TypeError('a request that writes answers JSON');
  return { estado, encabezados: { ...encabezados }, json: contenido.json };
}

const comoRespuesta = ({ estado, encabezados, json }: Respondida): Respuesta<unknown> => ({
  contenido: { json },
  estado,
  encabezados,
});

const repetida = (respondida: Respondida): Respuesta<unknown> => {
  const encabezados = { ...respondida.encabezados, 'idempotency-replayed': 'true' };
  return comoRespuesta({ ...respondida, encabezados });
};
