import { calificarCaptura } from '../../../../shared/calificacion/calificar-captura';
import { type ContextoDeCalificacion } from '../../../../shared/calificacion/contexto-de-calificacion';
import { type Celdas } from '../../../../shared/captura/celdas';
import { normasEn } from '../../../../shared/norma/normas';
import { decimal } from '../../../../shared/nucleo/decimal';

export const NORMAS = normasEn('2026-12-11');

const AL_FINAL: ContextoDeCalificacion = {
  ...{ normas: NORMAS, corte: 2, minimoAprobatorio: decimal('70') },
  dia: { fechaReferencia: '2026-12-11', diasInhabiles: [] },
};

/** A captura as it is graded, at corte 2 of 11 December unless something else is said. */
export function calificar(celdas: Celdas, contexto: Partial<ContextoDeCalificacion> = {}) {
  const calificada = calificarCaptura(celdas, { ...AL_FINAL, ...contexto });
  if (!calificada) throw new Error('not graded');
  return calificada;
}
