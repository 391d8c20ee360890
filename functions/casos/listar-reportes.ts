import { type ReporteListado } from '../../shared/modelo/publicacion';
import { type Servicio } from './servicio';

/** The published reports of a plantel, latest first. */
export async function listarReportes({ almacen }: Servicio, plantel: string): Promise<ReporteListado[]> {
  const reportes = await almacen.reportes.dePlantel(plantel);
  return reportes
    .map(({ datos: { periodo, corte, edicion } }) => ({
      plantel,
      nombrePlantel: edicion.nombrePlantel,
      periodo,
      corte,
      edicion,
    }))
    .toSorted((uno, otro) => (momentoDe(uno) < momentoDe(otro) ? 1 : -1));
}

/** AGODIC26 and FEBJUL27 sort by year, then by semester: within a year, FEBJUL comes first. */
function momentoDe({ periodo, corte }: ReporteListado): string {
  return `${periodo.slice(6)} ${periodo.startsWith('FEB') ? 1 : 2} ${corte}`;
}
