import { type Edicion, type ReportePublicado } from '../../shared/modelo/publicacion';
import { type Reporte } from '../../shared/modelo/reporte';
import { type Huella, huellaDe } from '../almacen/contenido';
import { type Encargo, type Solicitud } from '../almacen/publicaciones';
import { termino } from './estado-de-publicacion';
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
  const { publicaciones } = servicio.almacen;
  const avance = await publicaciones.avance(encargo);
  const solicitud = await publicaciones.solicitud(encargo.publicacion);
  if (!avance || !solicitud || termino(avance)) return;
  const anotar = (cambio: Parameters<typeof publicaciones.anotar>[1]): Promise<void> =>
    publicaciones.anotar(encargo, { ...cambio, actualizado: servicio.ahora().toISOString() });

  await anotar({ etapa: 'calculando' });
  const cifras = await calcular(servicio, solicitud, encargo.plantel);
  if (cifras instanceof Rechazo) {
    await anotar({ etapa: 'fallido', problema: `${cifras.detalle} ${cifras.remedio}` });
    return;
  }
  await anotar({ etapa: 'escribiendo' });
  const { version, hubo } = await mover(servicio, solicitud, cifras, avance.nombrePlantel, escribirLibro);
  await anotar({ etapa: hubo ? 'publicado' : 'sin-cambios', version, problema: null });
}

/** The figures, and what names them: norms and what is shown with them are part of their identity. */
interface Cifras {
  readonly reporte: Reporte;
  readonly huella: string;
  readonly norma: string;
}

async function calcular(
  servicio: Servicio,
  { periodo, corte, caracter }: Solicitud,
  plantel: string,
): Promise<Cifras | Rechazo> {
  const calculado = await reporteDePlantel(servicio, { plantel, periodo, corte });
  if (calculado instanceof Rechazo) return calculado;
  const { reporte, condiciones } = calculado;
  const { norma } = condiciones;
  return { reporte, norma, huella: huellaDe(JSON.stringify([caracter, norma, reporte])) };
}

async function mover(
  servicio: Servicio,
  solicitud: Solicitud,
  cifras: Cifras,
  nombrePlantel: string,
  escribirLibro: EscribirLibro,
): Promise<{ readonly version: number; readonly hubo: boolean }> {
  const { reportes } = servicio.almacen;
  const { id, periodo, corte, caracter, motivo, solicitadaPor } = solicitud;
  const destino = { plantel: cifras.reporte.plantel, periodo, corte };
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    const hecha = await reportes.versionDe(destino, id);
    if (hecha !== null) return { version: hecha, hubo: true };
    const previo = await reportes.actual(destino);
    if (previo?.datos.cifras === cifras.huella) return { version: previo.version, hubo: false };
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
    const datos = { ...destino, edicion, cifras: cifras.huella, json, libro };
    const firma = { por: solicitadaPor, cuando: publicado, accion: 'publicar', idempotencia: id } as const;
    const version = await reportes.publicar(previo, datos, firma);
    if (version !== 'conflicto') return { version, hubo: true };
  }
  throw new Error(`the report of ${destino.plantel} keeps changing: ${INTENTOS} tries`);
}

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
