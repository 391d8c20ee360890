import { reporteDeCorte } from '../../shared/reporte/reporte-de-corte';
import { type Reporte } from '../../shared/modelo/reporte';
import { particiones } from '../almacen/claves';
import { type CondicionesDeCorte, condicionesDeCorte, faltanInsumos } from './condiciones-de-corte';
import { type Destino } from './destino';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/** The report computed from the saved rows, as it would be published now; nothing that was sent has a part in it. */
export async function reporteDePlantel(
  servicio: Servicio,
  destino: Destino,
): Promise<{ readonly reporte: Reporte; readonly condiciones: CondicionesDeCorte } | Rechazo> {
  const { plantel, periodo, corte } = destino;
  const { sabanas, incidencias } = servicio.almacen;
  const condiciones = await condicionesDeCorte(servicio, destino);
  if (condiciones instanceof Rechazo) return condiciones;
  const entrega = await sabanas.actual(particiones.sabana(periodo, corte, plantel));
  if (!entrega) {
    const deQuien = `el plantel ${plantel} en el corte ${corte}`;
    return faltanInsumos(servicio, { calendario: true, sabana: false }, deQuien);
  }
  const conducta = await incidencias.actual(particiones.incidencias(periodo, plantel));
  const reporte = reporteDeCorte(await sabanas.valorDe(entrega), {
    ...condiciones,
    incidencias: conducta ? await incidencias.valorDe(conducta) : [],
  });
  return { reporte, condiciones };
}
