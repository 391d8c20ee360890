import { faltasQueCaben } from '../evaluacion/faltas-restantes';
import { type AsistenciaPosible } from '../modelo/posibilidades-de-modulo';
import { fundamentoDe } from '../norma/fundamento-de';
import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { nivelInasistenciaConalep } from '../riesgo/nivel-inasistencia-conalep';

/** Sessions of one alumno in a módulo, programmed ones included when they are known. */
export interface AsistenciaAlModulo {
  readonly asistencias: number;
  readonly sesiones: number;
  readonly sesionesProgramadas: number | null;
}

/** PO-04, norma 12-c (R04c): the absences left. Expects asistencias ≤ sesiones ≤ sesionesProgramadas. */
export function asistenciaPosible(asistencia: AsistenciaAlModulo, normas: Normas): AsistenciaPosible {
  const { asistencias, sesiones, sesionesProgramadas } = asistencia;
  const { inasistenciaAmarillo, inasistenciaRojo } = normas.seguimientoPo04;
  const faltasCon = (minima: Fraccion) =>
    sesionesProgramadas === null
      ? null
      : faltasQueCaben({ asistencias, impartidas: sesiones, programadas: sesionesProgramadas }, minima);
  const sinAmarillo = faltasCon(inasistenciaAmarillo);
  const sinRojo = faltasCon(inasistenciaRojo);
  const seSabe = sesionesProgramadas !== null;
  return {
    ...asistencia,
    nivel: nivelInasistenciaConalep.decide({ asistencias, sesiones }, normas),
    faltasSinAmarillo: sinAmarillo,
    alcanzaSinAmarillo: seSabe ? sinAmarillo !== null : null,
    faltasSinRojo: sinRojo,
    alcanzaSinRojo: seSabe ? sinRojo !== null : null,
    fundamentos: [fundamentoDe(nivelInasistenciaConalep)],
  };
}
