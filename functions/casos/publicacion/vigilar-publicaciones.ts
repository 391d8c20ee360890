import { type AvanceDePlantel } from '../../../shared/modelo/publicacion';
import { type Encargo, termino } from '../../almacen/publicaciones';
import { type EnCurso } from '../../almacen/publicaciones-en-curso';
import { cadaParte } from '../cada-parte';
import { publicacionFallida, SIN_AVANCE } from './publicacion-fallida';
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

/** Told of each that was given up, when its plantel has been told. */
type AlAbandonar = (encargo: Encargo) => void;

/**
 * Each five minutes: the publications in progress whose request was cut short get the messages they lack, the planteles
 * that nobody works on are told so, and so is `alAbandonar`; those that ended are looked at no more.
 */
export async function vigilarPublicaciones(servicio: Servicio, alAbandonar: AlAbandonar): Promise<void> {
  const enCurso = await servicio.almacen.publicaciones.enCurso.todas();
  await cadaParte(
    'publications could not be seen to',
    enCurso.map((una) => () => vigilar(servicio, una, alAbandonar)),
  );
}

async function vigilar(servicio: Servicio, una: EnCurso, alAbandonar: AlAbandonar): Promise<void> {
  const { publicaciones } = servicio.almacen;
  const ahora = servicio.ahora();
  const desdeHace = ahora.getTime() - Date.parse(una.desde);
  const registrada = await publicaciones.registrada(una.id);
  if (registrada?.encolada === false) {
    if (desdeHace < A_MEDIAS_MS) return;
    await publicaciones.enCurso.seguir(una.id, ahora.toISOString());
    await publicaciones.encolar(registrada.solicitud);
    return;
  }
  const pendientes = (await publicaciones.avances(una.id)).filter((avance) => !termino(avance));
  if (pendientes.length === 0 && desdeHace >= OLVIDO_MS) await publicaciones.enCurso.olvidar(una);
  const correlacion = registrada?.solicitud.correlacion;
  for (const { plantel } of await losQueNadieHace(servicio, pendientes, una)) {
    const encargo = { publicacion: una.id, plantel, ...(correlacion && { correlacion }) };
    if (await publicacionFallida(servicio, encargo, SIN_AVANCE)) alAbandonar(encargo);
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
