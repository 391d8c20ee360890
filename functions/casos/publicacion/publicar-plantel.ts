import { type Edicion } from '../../../shared/modelo/publicacion';
import { type Actual } from '../../almacen/documentos';
import { type Firma } from '../../almacen/movimiento-firmado';
import { type DatosDeEdicion } from '../../almacen/ediciones';
import { type Encargo, type Solicitud, termino } from '../../almacen/publicaciones';
import { type Calculado, type EscribirLibro, type Publicable } from './publicable';
import { publicableDeCorte } from './publicable-de-corte';
import { publicableDeUnidad } from './publicable-de-unidad';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Two publishers at once: the one that comes second starts again from what the first one published. */
const INTENTOS = 6;

/**
 * Publishes one plantel: computes from what is saved, writes what is read, then moves the pointer. It may be cut short
 * and repeated at any point: blobs are named by their content, and the movement carries the publication's id, which is
 * made once.
 */
export async function publicarPlantel(
  servicio: Servicio,
  encargo: Encargo,
  escribirLibro: EscribirLibro,
): Promise<void> {
  const { publicaciones } = servicio.almacen;
  const avance = await publicaciones.avance(encargo);
  const solicitud = await publicaciones.solicitud(encargo.publicacion);
  if (!avance || !solicitud || termino(avance)) return;
  const trabajo = { servicio, encargo, solicitud, nombrePlantel: avance.nombrePlantel };
  await ('unidad' in solicitud
    ? publicar(trabajo, publicableDeUnidad(servicio, solicitud, encargo.plantel, escribirLibro))
    : publicar(trabajo, publicableDeCorte(servicio, solicitud, encargo.plantel, escribirLibro)));
}

interface Trabajo {
  readonly servicio: Servicio;
  readonly encargo: Encargo;
  readonly solicitud: Solicitud;
  readonly nombrePlantel: string;
}

async function publicar<Destino, Datos extends DatosDeEdicion & Destino>(
  trabajo: Trabajo,
  publicable: Publicable<Destino, Datos>,
): Promise<void> {
  const { servicio, encargo, solicitud } = trabajo;
  const { publicaciones } = servicio.almacen;
  const anotar = (cambio: Parameters<typeof publicaciones.anotar>[1]): Promise<void> =>
    publicaciones.anotar(encargo, { ...cambio, actualizado: servicio.ahora().toISOString() });

  // Cut short after its version was made, it is done: what was saved since then has nothing to say.
  const hecha = await publicable.ediciones.versionDe(publicable.destino, solicitud.id);
  if (hecha !== null) return anotar({ etapa: 'publicado', version: hecha, problema: null, causa: null });
  await anotar({ etapa: 'calculando' });
  const calculado = await publicable.calcular();
  if (calculado instanceof Rechazo) return anotar(fallido(calculado));
  await anotar({ etapa: 'escribiendo' });
  const movido = await mover(trabajo, publicable, calculado);
  if (movido instanceof Rechazo) return anotar(fallido(movido));
  const { version, hubo } = movido;
  await anotar({ etapa: hubo ? 'publicado' : 'sin-cambios', version, problema: null, causa: null });
}

const fallido = ({ clave, detalle, remedio }: Rechazo) =>
  ({ etapa: 'fallido', problema: `${detalle} ${remedio}`, causa: clave }) as const;

async function mover<Destino, Datos extends DatosDeEdicion & Destino>(
  { servicio, solicitud, nombrePlantel, encargo }: Trabajo,
  { destino, ediciones }: Publicable<Destino, Datos>,
  calculado: Calculado<Datos>,
): Promise<{ readonly version: number; readonly hubo: boolean } | Rechazo> {
  const { id, caracter, motivo, solicitada, solicitadaPor, persona } = solicitud;
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    const hecha = await ediciones.versionDe(destino, id);
    if (hecha !== null) return { version: hecha, hubo: true };
    const { base, actual: previo, retiro } = await ediciones.situacion(destino);
    if (previo?.datos.cifras === calculado.huella) return { version: previo.version, hubo: false };
    if (previo && pedidaDespues(previo, solicitada)) {
      return new Rechazo(
        'publicacion-superada',
        `Después de esta publicación se solicitó otra, que es la vigente (versión ${previo.version}).`,
      );
    }
    if (retiro && Date.parse(retiro.cuando) > Date.parse(solicitada)) {
      return new Rechazo(
        'publicacion-superada',
        `Después de solicitarse esta publicación se retiró la versión ${retiro.version}. Motivo: ${retiro.motivo}.`,
        { remedio: 'Corrija lo que motivó el retiro y publique de nuevo.' },
      );
    }
    // Known only now: the very same content asks for no reason, because it replaces nothing.
    if (previo && !motivo?.trim()) {
      return new Rechazo(
        'falta-motivo',
        `Ya hay una versión publicada (${previo.version}) con otro contenido.`,
      );
    }
    const publicado = servicio.ahora().toISOString();
    const edicion: Edicion = {
      version: base.ultima + 1,
      caracter,
      publicado,
      publicadoPor: solicitadaPor,
      motivo,
      norma: calculado.norma,
      nombrePlantel,
    };
    const datos = await calculado.escribir(edicion);
    await ediciones.guardarNorma(calculado.textoDeNorma);
    const firma: Firma = {
      ...{ persona, por: solicitadaPor, rol: 'direccion-general', cuando: publicado, accion: 'publicar' },
      resumen: `Reporte ${caracter} ${deQue(solicitud)}, versión ${edicion.version}`,
      motivo,
      norma: calculado.norma,
      idempotencia: id,
    };
    const version = await ediciones.publicar(base, datos, firma);
    if (version !== 'conflicto') return { version, hubo: true };
  }
  throw new Error(`the report of ${encargo.plantel} keeps changing: ${INTENTOS} tries`);
}

/** A message may arrive late: what was asked for last is what stays in force, whatever order it is run in. */
const pedidaDespues = ({ datos }: Actual<DatosDeEdicion>, solicitada: string): boolean =>
  Date.parse(datos.solicitada ?? datos.edicion.publicado) > Date.parse(solicitada);

const deQue = (solicitud: Solicitud): string =>
  'unidad' in solicitud
    ? `de la unidad ${solicitud.unidad} de ${solicitud.periodo}`
    : `del corte ${solicitud.corte} de ${solicitud.periodo}`;
