import { type AsistenciaEnCurso } from '../../shared/evaluacion/faltas-restantes';
import { argumentosDe, exigido, parteYTodo } from './argumento';

const argumento = argumentosDe('Art. 44');

/** Attendance of a unit: both counts, and no more than there were. */
export function asistenciaCapturada(asistencias: unknown, sesiones: unknown) {
  const parte = argumento('asistencias', asistencias);
  const todo = argumento('sesiones', sesiones);
  const [asistidas, impartidas] = parteYTodo(parte, todo);
  return { asistencias: exigido(asistidas, parte), sesiones: exigido(impartidas, todo) };
}

/** Attendance while there are sessions to come. */
export function cursoCapturado(
  asistencias: unknown,
  sesionesImpartidas: unknown,
  sesionesProgramadas: unknown,
): AsistenciaEnCurso {
  const asistidas = argumento('asistencias', asistencias);
  const impartidas = argumento('sesionesImpartidas', sesionesImpartidas);
  const programadas = argumento('sesionesProgramadas', sesionesProgramadas);
  const [suyas, hastaHoy] = parteYTodo(asistidas, impartidas);
  const [, enTotal] = parteYTodo(impartidas, programadas);
  return {
    asistencias: exigido(suyas, asistidas),
    impartidas: exigido(hastaHoy, impartidas),
    programadas: exigido(enTotal, programadas),
  };
}
