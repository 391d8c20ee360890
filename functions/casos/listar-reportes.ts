import { type Pagina } from '../../shared/modelo/pagina';
import { type ReporteListado } from '../../shared/modelo/publicacion';
import { paginar, type PeticionDePagina } from './paginar';
import { type Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/** The published reports of a plantel, latest first. */
export async function listarReportes(
  { almacen }: Servicio,
  plantel: string,
  pedida: PeticionDePagina,
): Promise<Pagina<ReporteListado> | Rechazo> {
  const reportes = (await almacen.reportes.dePlantel(plantel)).map(
    ({ datos: { periodo, corte, edicion } }) => ({
      plantel,
      nombrePlantel: edicion.nombrePlantel,
      periodo,
      corte,
      edicion,
    }),
  );
  return paginar(reportes, { de: `reportes/${plantel}`, llave: momentoDe, sentido: 'descendente' }, pedida);
}

/** AGODIC26 and FEBJUL27 sort by year, then by semester: within a year, FEBJUL comes first. */
function momentoDe({ periodo, corte }: ReporteListado): string {
  return `${periodo.slice(6)} ${periodo.startsWith('FEB') ? 1 : 2} ${corte}`;
}
