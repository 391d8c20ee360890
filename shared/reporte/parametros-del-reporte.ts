import { type ParametrosDelReporte } from '../modelo/reporte';
import { type Normas } from '../norma/normas';
import { comoDecimal } from '../nucleo/decimal';
import { CIEN, type Fraccion } from '../nucleo/fraccion';

/** The thresholds a report was made with, written on it so that its readers need nothing else. */
export function parametrosDelReporte(minimoAprobatorio: Fraccion, normas: Normas): ParametrosDelReporte {
  const norma = normas.seguimientoPo04;
  const porcentaje = (fraccion: Fraccion): string => comoDecimal(fraccion.por(CIEN));
  return {
    minimoAprobatorio: comoDecimal(minimoAprobatorio),
    R02_margenAmarillo: comoDecimal(norma.avanceBajoMargen),
    R03_requeridoAmarillo: comoDecimal(norma.imposibleAprobarRequerido),
    R03_cortes: [...norma.imposibleAprobarCortes],
    R04c_amarilloMenorQue: porcentaje(norma.inasistenciaAmarillo),
    R04c_rojoMenorQue: porcentaje(norma.inasistenciaRojo),
    R05_diasAmarillo: norma.ausenciaDiasAmarillo,
    R05_diasRojoMasDe: norma.ausenciaDiasRojo,
    R06_rojoDesde: norma.reprobacionModulosRojo,
    R07_incidenciasRojoDesde: norma.conductaIncidenciasRojo,
    R07_suspensionesRojoDesde: norma.conductaSuspensionesRojo,
    R08_amarilloDesde: comoDecimal(norma.caidaAmarillo),
    R08_rojoDesde: comoDecimal(norma.caidaRojo),
    R08_cortes: [...norma.caidaCortes],
    R14_rojoDesdePorcentaje: porcentaje(norma.docenteFraccionRojo),
  };
}
