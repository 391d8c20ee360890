import { type Pagina } from '../../../shared/modelo/pagina';
import { type ReporteListado } from '../../../shared/modelo/publicacion';
import { conRetirados } from './con-retirados';
import { paginar, type PeticionDePagina } from '../paginar';
import { type Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** The reports that were published to a plantel, latest first, with those that were withdrawn. */
export async function listarReportes(
  { almacen }: Servicio,
  plantel: string,
  pedida: PeticionDePagina,
): Promise<Pagina<ReporteListado> | Rechazo> {
  const reportes = (await conRetirados(almacen.reportes, plantel)).map(
    ({ datos: { periodo, corte, edicion }, retiro }) => ({
      plantel,
      nombrePlantel: edicion.nombrePlantel,
      periodo,
      corte,
      edicion,
      retiro,
    }),
  );
  return paginar(reportes, { de: `reportes/${plantel}`, llave: momentoDe, sentido: 'descendente' }, pedida);
}

/** AGODIC26 and FEBJUL27 sort by year, then by semester: within a year, FEBJUL comes first. */
function momentoDe({ periodo, corte }: ReporteListado): string {
  return `${periodo.slice(6)} ${periodo.startsWith('FEB') ? 1 : 2} ${corte}`;
}
