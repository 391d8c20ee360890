import { z } from 'zod';
import { faltasRestantes } from '../evaluacion/faltas-restantes';
import { tieneDerechoAEvaluacion } from '../evaluacion/tiene-derecho-a-evaluacion';
import { Cuenta } from '../modelo/cuenta';
import { Fundamento } from '../modelo/fundamento';
import { fundamentoDe } from '../norma/fundamento-de';
import { type Normas } from '../norma/normas';
import { type UnidadEnCurso } from './asignatura-en-curso';

/**
 * The right to be evaluated (Art. 44). Secured: not even missing what is left is it lost. At stake: it depends on what
 * is left. Without programmed sessions those given so far are taken for all of them, and `faltasRestantes` is null; so
 * it is when the right is lost.
 */
export const DerechoPosible = z.strictObject({
  estado: z.enum(['asegurado', 'en-juego', 'perdido']),
  asistencias: Cuenta,
  sesiones: Cuenta,
  sesionesProgramadas: Cuenta.nullable(),
  faltasRestantes: Cuenta.nullable(),
  fundamentos: z.array(Fundamento).min(1),
});
export type DerechoPosible = z.infer<typeof DerechoPosible>;

type Asistencia = Pick<UnidadEnCurso, 'asistencias' | 'sesiones' | 'sesionesProgramadas'>;

/** Reglamento UT, art. 44: what may still become of the right to be evaluated. Expects counts that agree. */
export function derechoPosible(asistencia: Asistencia, normas: Normas): DerechoPosible {
  const { asistencias, sesiones, sesionesProgramadas } = asistencia;
  return {
    asistencias,
    sesiones,
    sesionesProgramadas,
    ...loQueQueda(asistencia, normas),
    fundamentos: [fundamentoDe(tieneDerechoAEvaluacion)],
  };
}

function loQueQueda(
  { asistencias, sesiones, sesionesProgramadas }: Asistencia,
  normas: Normas,
): Pick<DerechoPosible, 'estado' | 'faltasRestantes'> {
  if (sesionesProgramadas === null) {
    const derecho = tieneDerechoAEvaluacion.decide({ asistencias, sesiones }, normas);
    return { estado: derecho ? 'asegurado' : 'perdido', faltasRestantes: null };
  }
  const curso = { asistencias, impartidas: sesiones, programadas: sesionesProgramadas };
  const faltas = faltasRestantes(curso, normas);
  if (faltas === null) return { estado: 'perdido', faltasRestantes: null };
  const puedeFaltarATodas = faltas === sesionesProgramadas - sesiones;
  return { estado: puedeFaltarATodas ? 'asegurado' : 'en-juego', faltasRestantes: faltas };
}
