import { type Edicion, type ReportePublicado } from '../../shared/modelo/publicacion';
import { type Reporte } from '../../shared/modelo/reporte';
import { type Huella, huellaDe } from '../almacen/contenido';
import { type Encargo, type Solicitud, termino } from '../almacen/publicaciones';
import { type Insumos, type ReporteGuardado } from '../almacen/reportes';
import { type CondicionesDeCorte } from './condiciones-de-corte';
import { Rechazo } from './rechazo';
import { reporteDePlantel } from './reporte-de-plantel';
import { type Servicio } from './servicio';

export type EscribirLibro = (reporte: ReportePublicado) => Promise<Uint8Array>;

/** Two publishers at once: the one that comes second starts again from what the first one published. */
const INTENTOS = 6;

/**
 * Publishes one plantel: computes from the saved rows, writes workbook and JSON, then moves the pointer. It may be
 * cut short and repeated at any point: blobs are named by their content, and the movement carries the publication's
 * id, which is made once.
 */
export async function publicarPlantel(
  servicio: Servicio,
  encargo: Encargo,
  escribirLibro: EscribirLibro,
): Promise<void> {
  const { publicaciones, reportes } = servicio.almacen;
  const avance = await publicaciones.avance(encargo);
  const solicitud = await publicaciones.solicitud(encargo.publicacion);
  if (!avance || !solicitud || termino(avance)) return;
  const anotar = (cambio: Parameters<typeof publicaciones.anotar>[1]): Promise<void> =>
    publicaciones.anotar(encargo, { ...cambio, actualizado: servicio.ahora().toISOString() });

  // Cut short after its version was made, it is done: what was saved since then has nothing to say.
  const hecha = await reportes.versionDe({ ...solicitud, plantel: encargo.plantel }, solicitud.id);
  if (hecha !== null) return anotar({ etapa: 'publicado', version: hecha, problema: null });
  await anotar({ etapa: 'calculando' });
  const cifras = await calcular(servicio, solicitud, encargo.plantel);
  if (cifras instanceof Rechazo) return anotar(fallido(cifras));
  await anotar({ etapa: 'escribiendo' });
  const movido = await mover(servicio, solicitud, cifras, avance.nombrePlantel, escribirLibro);
  if (movido instanceof Rechazo) return anotar(fallido(movido));
  const { version, hubo } = movido;
  await anotar({ etapa: hubo ? 'publicado' : 'sin-cambios', version, problema: null });
}

const fallido = ({ detalle, remedio }: Rechazo) =>
  ({ etapa: 'fallido', problema: `${detalle} ${remedio}` }) as const;

/** The figures, and what names them: norms and what is shown with them are part of their identity. */
interface Cifras extends Pick<CondicionesDeCorte, 'norma' | 'textoDeNorma'> {
  readonly reporte: Reporte;
  readonly huella: string;
  readonly insumos: Insumos;
}

async function calcular(
  servicio: Servicio,
  { periodo, corte, caracter }: Solicitud,
  plantel: string,
): Promise<Cifras | Rechazo> {
  const calculado = await reporteDePlantel(servicio, { plantel, periodo, corte });
  if (calculado instanceof Rechazo) return calculado;
  const { reporte, condiciones, registro: insumos, archivar } = calculado;
  await archivar();
  const { norma, textoDeNorma } = condiciones;
  const huella = huellaDe(JSON.stringify([caracter, norma, reporte]));
  return { reporte, norma, textoDeNorma, insumos, huella };
}

async function mover(
  servicio: Servicio,
  solicitud: Solicitud,
  cifras: Cifras,
  nombrePlantel: string,
  escribirLibro: EscribirLibro,
): Promise<{ readonly version: number; readonly hubo: boolean } | Rechazo> {
  const { reportes } = servicio.almacen;
  const { id, periodo, corte, caracter, motivo, solicitada, solicitadaPor } = solicitud;
  const destino = { plantel: cifras.reporte.plantel, periodo, corte };
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    const hecha = await reportes.versionDe(destino, id);
    if (hecha !== null) return { version: hecha, hubo: true };
    const previo = await reportes.actual(destino);
    if (previo?.datos.cifras === cifras.huella) return { version: previo.version, hubo: false };
    if (previo && pedidaDespues(previo, solicitada)) {
      return new Rechazo(
        'publicacion-superada',
        `Después de esta publicación se solicitó otra, que es la vigente (versión ${previo.version}).`,
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
      version: (previo?.ultima ?? 0) + 1,
      caracter,
      publicado,
      publicadoPor: solicitadaPor,
      motivo,
      norma: cifras.norma,
      nombrePlantel,
    };
    const [json, libro] = await escribir(servicio, { ...cifras.reporte, edicion }, escribirLibro);
    await reportes.guardarNorma(cifras.textoDeNorma);
    const { insumos, huella } = cifras;
    const datos = { ...destino, edicion, solicitada, insumos, cifras: huella, json, libro };
    const firma = { por: solicitadaPor, cuando: publicado, accion: 'publicar', idempotencia: id } as const;
    const version = await reportes.publicar(previo, datos, firma);
    if (version !== 'conflicto') return { version, hubo: true };
  }
  throw new Error(`the report of ${destino.plantel} keeps changing: ${INTENTOS} tries`);
}

/** A message may arrive late: what was asked for last is what stays in force, whatever order it is run in. */
const pedidaDespues = ({ datos }: ReporteGuardado, solicitada: string): boolean =>
  Date.parse(datos.solicitada ?? datos.edicion.publicado) > Date.parse(solicitada);

/** Both blobs, one after the other so that what one needed is free when the other begins. */
async function escribir(
  { almacen }: Servicio,
  publicado: ReportePublicado,
  escribirLibro: EscribirLibro,
): Promise<readonly [json: Huella, libro: Huella]> {
  const json = await almacen.reportes.guardarJson(publicado);
  const libro = await almacen.reportes.guardarLibro(await escribirLibro(publicado));
  return [json, libro];
}
