import { z } from 'zod';
import { faltasQueCaben } from '../evaluacion/faltas-restantes';
import { Cuenta } from '../modelo/cuenta';
import { Nivel } from '../modelo/reporte';
import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { nivelInasistenciaConalep } from '../riesgo/nivel-inasistencia-conalep';
import { Fundamento, fundamentoDe } from './fundamento';

/**
 * Attendance as R04c judges it today (`nivel`), and how many of the sessions left may be missed for the semester to
 * end without amarillo, and without rojo. Null when the programmed sessions are not known, or when it can no longer be
 * reached, which `alcanza…` tells apart: null there too is not known.
 */
export const AsistenciaPosible = z.strictObject({
  asistencias: Cuenta,
  sesiones: Cuenta,
  sesionesProgramadas: Cuenta.nullable(),
  nivel: Nivel,
  faltasSinAmarillo: Cuenta.nullable(),
  alcanzaSinAmarillo: z.boolean().nullable(),
  faltasSinRojo: Cuenta.nullable(),
  alcanzaSinRojo: z.boolean().nullable(),
  fundamentos: z.array(Fundamento).min(1),
});
export type AsistenciaPosible = z.infer<typeof AsistenciaPosible>;

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
