import { type UnidadCapturada } from '../evaluacion/nivel-final-de-unidad';

/** A unit as captured so far; `sesionesProgramadas` counts those given too, and is null where nobody knows. */
export interface UnidadEnCurso extends Omit<UnidadCapturada, 'esIntegradora'> {
  readonly unidad: string;
  readonly sesionesProgramadas: number | null;
}

/** `remedialesUsadas` counts those of the whole asignatura, the ones its units carry among them. */
export interface AsignaturaEnCurso {
  readonly esIntegradora: boolean;
  readonly remedialesUsadas: number;
  readonly unidades: readonly UnidadEnCurso[];
}
