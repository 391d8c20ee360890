import { type AvanceDePlantel } from '../../../shared/modelo/publicacion';
import { termino } from '../../almacen/publicaciones';
import { type EnCurso } from '../../almacen/publicaciones-en-curso';
import { publicacionFallida } from './publicacion-fallida';
import { type Servicio } from '../servicio';

const MINUTO_MS = 60_000;
/** Whoever asked for it is still sending its messages, or died doing so. */
const A_MEDIAS_MS = 2 * MINUTO_MS;
/** Longer than a request lives (host.json, functionTimeout): by then nobody is about to write anything of it. */
const OLVIDO_MS = 10 * MINUTO_MS;
/**
 * Without a step for longer than the longest work there can be: all the tries of the queue, as long as each may last
 * (host.json: five of five minutes), and the ten minutes that the queue hides the message of a process that died.
 */
export const MINUTOS_SIN_AVANCE = 45;

const SIN_AVANCE =
  'La publicación de este plantel dejó de avanzar. Elija «Volver a intentar»; si se repite, avise a quien administra el sistema.';

/**
 * Each minute: the publications in progress whose request was cut short get the messages they lack, the planteles that
 * nobody works on are told so, and those that ended are looked at no more. One that fails does not stop the others; it
 * is told when all have had their turn.
 */
export async function vigilarPublicaciones(servicio: Servicio): Promise<void> {
  const fallas: unknown[] = [];
  const enCurso = await servicio.almacen.publicaciones.enCurso.todas();
  for (const una of enCurso) {
    await vigilar(servicio, una).catch((error: unknown) => fallas.push(error));
  }
  if (fallas.length > 0) {
    throw new AggregateError(
      fallas,
      `${fallas.length} of ${enCurso.length} publications could not be seen to`,
    );
  }
}

async function vigilar(servicio: Servicio, una: EnCurso): Promise<void> {
  const { publicaciones } = servicio.almacen;
  const ahora = servicio.ahora();
  const desdeHace = ahora.getTime() - Date.parse(una.desde);
  const solicitud = await publicaciones.solicitud(una.id);
  if (solicitud && (await publicaciones.aMedias(una.id))) {
    if (desdeHace < A_MEDIAS_MS) return;
    await publicaciones.enCurso.seguir(una.id, ahora.toISOString());
    await publicaciones.encolar(solicitud);
    return;
  }
  const pendientes = (await publicaciones.avances(una.id)).filter((avance) => !termino(avance));
  if (pendientes.length === 0 && desdeHace >= OLVIDO_MS) await publicaciones.enCurso.olvidar(una);
  for (const { plantel } of await losQueNadieHace(servicio, pendientes, una)) {
    await publicacionFallida(servicio, { publicacion: una.id, plantel }, SIN_AVANCE);
  }
}

/**
 * None while there is anything in the queue: the message of any may be behind all the others, or come back after an
 * outage longer than this.
 */
async function losQueNadieHace(
  { almacen: { publicaciones }, ahora }: Servicio,
  pendientes: readonly AvanceDePlantel[],
  { desde }: EnCurso,
): Promise<readonly AvanceDePlantel[]> {
  const limite = ahora().getTime() - MINUTOS_SIN_AVANCE * MINUTO_MS;
  const callados = pendientes.filter(
    ({ actualizado }) => Math.max(Date.parse(actualizado), Date.parse(desde)) <= limite,
  );
  return callados.length > 0 && (await publicaciones.colaVacia()) ? callados : [];
}
