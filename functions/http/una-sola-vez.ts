import { setTimeout as esperar } from 'node:timers/promises';
import { type Huella, huellaDe } from '../almacen/contenido';
import { type Respondida, type Toma } from '../almacen/respuestas';
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
 * refused did nothing, so its key may be used again once what was wrong is mended. A process that dies or fails between
 * its effect and its answer leaves the key taken: the next try waits, attends it again, and finds by the key itself that
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
  const turno = await turnoDe(servicio, llave, peticion);
  if (!('toma' in turno)) return turno.respuesta;
  const respuesta = await atender().catch(async (error: unknown) => {
    await respuestas.soltar(turno.toma);
    throw error;
  });
  if (respuesta instanceof Rechazo) {
    await respuestas.soltar(turno.toma);
    return respuesta;
  }
  // From here on the effect is there: what fails leaves the key taken.
  return comoRespuesta(await respuestas.terminar(turno.toma, respondidaDe(respuesta)));
}

type Turno = { readonly toma: Toma } | { readonly respuesta: Respuesta<unknown> | Rechazo };

/** The key, once it is this caller's; or what the first one was answered, waiting for it if need be. */
async function turnoDe(
  { almacen: { respuestas }, ahora }: Servicio,
  llave: Huella,
  peticion: Huella,
): Promise<Turno> {
  let [esperado, aQuien] = [0, ''];
  for (;;) {
    const solicitud = await respuestas.tomar(llave, peticion, ahora().toISOString());
    if ('ficha' in solicitud) return { toma: solicitud };
    if (solicitud.peticion !== peticion) {
      return { respuesta: new Rechazo('llave-reutilizada', 'Con esa llave ya se pidió otra cosa.') };
    }
    if (solicitud.respondida) return { respuesta: repetida(solicitud.respondida) };
    if (solicitud.deQuien !== aQuien) [esperado, aQuien] = [0, solicitud.deQuien];
    if (esperado >= ESPERA_MS) {
      const toma = await respuestas.relevar(llave, solicitud, ahora().toISOString());
      if (toma) return { toma };
    }
    await esperar(ENTRE_MIRADAS_MS);
    esperado += ENTRE_MIRADAS_MS;
  }
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
