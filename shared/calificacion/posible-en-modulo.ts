import { type PlanConalep } from '../modelo/captura';
import { type PosibilidadesDeModulo } from '../modelo/posibilidades-de-modulo';
import { type Normas } from '../norma/normas';
import { decimal } from '../nucleo/decimal';
import { CIEN, type Fraccion } from '../nucleo/fraccion';
import { posibilidadesDeModulo } from '../posible/posibilidades-de-modulo';
import { type AlumnoConalepCalificado } from './calificar-captura';

/**
 * PO-04, norma 1: what one alumno of a captura may still reach, over the whole semester and with everything that was
 * registered in it. A captura does not know how many sessions are programmed.
 */
export function posibleEnModulo(
  { capturado: { asistencias, sesiones, logros } }: Pick<AlumnoConalepCalificado, 'capturado'>,
  { actividades }: Pick<PlanConalep, 'actividades'>,
  minimo: Fraccion,
  normas: Normas,
): PosibilidadesDeModulo {
  const resultados = actividades.map(({ ra, peso, corte }, i) => {
    const logro = logros[i] ?? null;
    return { ra, peso: decimal(peso), corte, logro: logro === null ? null : decimal(logro).entre(CIEN) };
  });
  return posibilidadesDeModulo(
    { resultados, minimo, asistencias, sesiones, sesionesProgramadas: null },
    normas,
  );
}
