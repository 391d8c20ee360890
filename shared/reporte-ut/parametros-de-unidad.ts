import { type ParametrosDeUnidad } from '../modelo/reporte-de-unidad';
import { type Normas } from '../norma/normas';
import { comoDecimal } from '../nucleo/decimal';
import { CIEN, type Fraccion } from '../nucleo/fraccion';

/** The thresholds a report was made with, written on it so that its readers need nothing else. */
export function parametrosDeUnidad({ reglamentoUt, seguimientoPo04 }: Normas): ParametrosDeUnidad {
  const porcentaje = (fraccion: Fraccion): string => comoDecimal(fraccion.por(CIEN));
  return {
    minimoAprobatorio: comoDecimal(reglamentoUt.minimoAprobatorio),
    R04_amarilloMenorQue: porcentaje(reglamentoUt.asistenciaEnRiesgo),
    R04_rojoMenorQue: porcentaje(reglamentoUt.asistenciaMinima),
    R05_diasAmarillo: seguimientoPo04.ausenciaDiasAmarillo,
    R05_diasRojoMasDe: seguimientoPo04.ausenciaDiasRojo,
    remedialesMaximas: reglamentoUt.remedialesMaximas,
    R10_vecesDesde: reglamentoUt.vecesQueDanDeBaja,
  };
}
