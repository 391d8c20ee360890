import { termino } from '../../almacen/publicaciones';
import { type EnCurso } from '../../almacen/publicaciones-en-curso';
import { type Servicio } from '../servicio';

const MINUTO_MS = 60_000;
/** Whoever asked for it is still sending its messages, or died doing so. */
const A_MEDIAS_MS = 2 * MINUTO_MS;
/** Longer than a request lives (host.json, functionTimeout): by then nobody is about to write anything of it. */
const OLVIDO_MS = 10 * MINUTO_MS;

/**
 * Each minute: the publications in progress whose request was cut short get the messages they lack, and those that
 * ended are looked at no more. One that fails does not stop the others; it is told when all have had their turn.
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

async function vigilar({ almacen: { publicaciones }, ahora }: Servicio, una: EnCurso): Promise<void> {
  const desdeHace = ahora().getTime() - Date.parse(una.desde);
  const solicitud = await publicaciones.solicitud(una.id);
  if (solicitud && (await publicaciones.aMedias(una.id))) {
    if (desdeHace < A_MEDIAS_MS) return;
    await publicaciones.enCurso.seguir(una.id, ahora().toISOString());
    await publicaciones.encolar(solicitud);
    return;
  }
  const pendientes = (await publicaciones.avances(una.id)).filter((avance) => !termino(avance));
  if (pendientes.length === 0 && desdeHace >= OLVIDO_MS) await publicaciones.enCurso.olvidar(una);
}
