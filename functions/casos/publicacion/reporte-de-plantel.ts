import { type Reporte } from '../../../shared/modelo/reporte';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { type Destino } from '../destino';
import { type InsumosVigentes, insumosVigentes } from '../insumos/insumos-vigentes';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

interface ReporteCalculado extends Pick<InsumosVigentes, 'condiciones' | 'registro' | 'archivar'> {
  readonly reporte: Reporte;
}

/** The report computed from the saved rows, as it would be published now. */
export async function reporteDePlantel(
  servicio: Servicio,
  destino: Destino,
): Promise<ReporteCalculado | Rechazo> {
  const insumos = await insumosVigentes(servicio, destino);
  if (insumos instanceof Rechazo) return insumos;
  const { sabana, contexto, condiciones, registro, archivar } = insumos;
  return { reporte: reporteDeCorte(sabana, contexto), condiciones, registro, archivar };
}
