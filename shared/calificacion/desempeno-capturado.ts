import { type Normas } from '../norma/normas';
import { aLaVistaJuntoA } from '../nucleo/a-la-vista';
import { type AlumnoConalepCalificado, type CapturaCalificada } from './calificar-captura';

/**
 * PO-04, norma 12-c: the performance of an alumno in a captura as it will be read in the report: two decimals, and more
 * only where they would put it on the other side of what R02 compares it with. Null where nothing is registered.
 */
export function desempenoCapturado(
  { desempeno }: Pick<AlumnoConalepCalificado, 'desempeno'>,
  { minimoAprobatorio: minimo }: Pick<CapturaConalep, 'minimoAprobatorio'>,
  { seguimientoPo04: { avanceBajoMargen } }: Normas,
): string | null {
  // While the institution's minimum is not known, nothing is compared.
  const umbrales = minimo ? [minimo, minimo.mas(avanceBajoMargen)] : [];
  return desempeno && aLaVistaJuntoA(umbrales, desempeno);
}

type CapturaConalep = Extract<CapturaCalificada, { institucion: 'conalep' }>;
