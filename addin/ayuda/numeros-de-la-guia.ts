import { LETRAS } from '../../shared/evaluacion/nivel-academico';
import { type Normas } from '../../shared/norma/normas';
import { comoDecimal } from '../../shared/nucleo/decimal';
import { CIEN, type Fraccion } from '../../shared/nucleo/fraccion';

const porcentaje = (parte: Fraccion): string => `${comoDecimal(parte.por(CIEN))} %`;

/** "SA (8), DE (9) y AU (10)". */
function escala(cual: keyof typeof LETRAS): string {
  const niveles = Object.entries(LETRAS[cual]).map(([numero, letra]) => `${letra.toUpperCase()} (${numero})`);
  return `${niveles.slice(0, -1).join(', ')} y ${niveles.at(-1) ?? ''}`;
}

/** The numbers that the guide quotes, as it writes them. Chapters take them from here, so that none is typed into prose. */
export const numerosDeLaGuia = ({ reglamentoUt, seguimientoPo04 }: Normas) => ({
  continua: porcentaje(reglamentoUt.pesoContinua),
  sumativa: porcentaje(reglamentoUt.pesoSumativa),
  asistencia: porcentaje(reglamentoUt.asistenciaMinima),
  asistenciaEnRiesgo: porcentaje(reglamentoUt.asistenciaEnRiesgo),
  aprobatorio: comoDecimal(reglamentoUt.minimoAprobatorio),
  remediales: String(reglamentoUt.remedialesMaximas),
  tope: String(reglamentoUt.calificacionMaximaDeRecuperacion),
  ausencia: String(reglamentoUt.diasMaximosDeAusencia),
  niveles: escala('noIntegradora'),
  nivelesDeIntegradora: escala('integradora'),
  cortes: String(seguimientoPo04.cortesPorSemestre),
  sumaDePesos: comoDecimal(seguimientoPo04.sumaDePesos),
  asistenciaConalep: porcentaje(seguimientoPo04.inasistenciaAmarillo),
  asistenciaConalepRojo: porcentaje(seguimientoPo04.inasistenciaRojo),
});

export type NumerosDeLaGuia = ReturnType<typeof numerosDeLaGuia>;
