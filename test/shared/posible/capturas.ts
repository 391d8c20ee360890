import { type AsignaturaEnCurso, type UnidadEnCurso } from '../../../shared/posible/asignatura-en-curso';
import {
  type PosibilidadesDeAsignatura,
  posibilidadesDeAsignatura,
} from '../../../shared/posible/posibilidades-de-asignatura';
import { normasEn, type Normas } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';

export const normas = normasEn('2026-09-01');

/** Grades as text, 0 to 10; everything not said is captured with a 9 and with the right. */
export interface UnidadEnTexto {
  readonly continua?: string | null;
  readonly sumativa?: string | null;
  readonly asistencias?: number;
  readonly sesiones?: number;
  readonly sesionesProgramadas?: number | null;
  readonly remedial?: string | null;
  readonly motivo?: UnidadEnCurso['motivo'];
}

const calificacion = (texto: string | null) => (texto === null ? null : decimal(texto));

export const unidad = (texto: UnidadEnTexto = {}, nombre = 'U1'): UnidadEnCurso => ({
  unidad: nombre,
  continua: calificacion(texto.continua === undefined ? '9' : texto.continua),
  sumativa: calificacion(texto.sumativa === undefined ? '9' : texto.sumativa),
  asistencias: texto.asistencias ?? 20,
  sesiones: texto.sesiones ?? 20,
  sesionesProgramadas: texto.sesionesProgramadas ?? null,
  remedial: calificacion(texto.remedial ?? null),
  motivo: texto.motivo ?? null,
});

/** Units called U1, U2…; remedials used are those they carry, unless more are said. */
export function asignatura(
  unidades: readonly UnidadEnTexto[],
  cambios: Partial<Pick<AsignaturaEnCurso, 'esIntegradora' | 'remedialesUsadas'>> = {},
): AsignaturaEnCurso {
  const capturadas = unidades.map((texto, i) => unidad(texto, `U${i + 1}`));
  return {
    esIntegradora: false,
    remedialesUsadas: capturadas.filter(({ remedial }) => remedial !== null).length,
    unidades: capturadas,
    ...cambios,
  };
}

export type Calculadas = Extract<PosibilidadesDeAsignatura, { outcome: 'calculadas' }>;

/** The possibilities of an asignatura that contradicts itself nowhere. */
export function calculadas(enCurso: AsignaturaEnCurso, segun: Normas = normas): Calculadas {
  const posibles = posibilidadesDeAsignatura(enCurso, segun);
  if (posibles.outcome === 'rechazada') throw new Error(`${posibles.unidad}: ${posibles.campo}`);
  return posibles;
}
