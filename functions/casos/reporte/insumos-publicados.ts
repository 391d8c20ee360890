import { type Destino } from '../destino';
import { insumosArchivados } from '../insumos/insumos-archivados';
import { type InsumosDeReporte } from '../insumos/insumos-vigentes';
import { Rechazo } from '../rechazo';
import { reportePublicado } from './reporte-publicado';
import { type Servicio } from '../servicio';

/** What the version in force of a published report was made from. */
export async function insumosPublicados(
  servicio: Servicio,
  destino: Destino,
): Promise<InsumosDeReporte | Rechazo> {
  const publicado = await reportePublicado(servicio, destino);
  return publicado instanceof Rechazo ? publicado : insumosArchivados(servicio, publicado);
}
