import { type Comprobacion } from '../../../shared/modelo/comprobacion';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { huellaDe } from '../../almacen/contenido';
import { type ReporteGuardado } from '../../almacen/reportes';
import { insumosArchivados } from '../insumos/insumos-archivados';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Computes a published version again, as it was made, and compares it byte by byte with what is kept. */
export async function comprobarReporte(
  servicio: Servicio,
  guardado: ReporteGuardado,
): Promise<Comprobacion | Rechazo> {
  const insumos = await insumosArchivados(servicio, guardado);
  if (insumos instanceof Rechazo) return insumos;
  const { edicion } = guardado.datos;
  const reporte = reporteDeCorte(insumos.sabana, insumos.contexto);
  const recalculada = huellaDe(JSON.stringify({ ...reporte, edicion }));
  const huella = await servicio.almacen.reportes.huellaGuardada(guardado);
  return { igual: recalculada === huella, norma: edicion.norma, huella, recalculada };
}
