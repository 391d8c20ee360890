import { type NivelAcademico, nivelDeNumero, NumeroDeNivel } from '../evaluacion/nivel-academico';
import { type NivelFinalDeUnidad } from '../evaluacion/nivel-final-de-unidad';
import { Fraccion } from '../nucleo/fraccion';
import { CODIGO, DERECHO, type LoteCalificado } from './calificar-lote';

/*
 * What a batch says of one unit or one asignatura, in the words of the rules. `unidad` counts from the first of the
 * asignatura; both come from the columns' own order.
 */

export function nivelEnLote(lote: LoteCalificado, asignatura: number, unidad: number): NivelFinalDeUnidad {
  const codigo = lote.nivel[filaDe(lote, asignatura, unidad)];
  const { falta, rechazada } = CODIGO;
  if (codigo === falta.continua) return { outcome: 'incompleta', falta: 'continua' };
  if (codigo === falta.sumativa) return { outcome: 'incompleta', falta: 'sumativa' };
  if (codigo === rechazada.continua) return { outcome: 'rechazada', campo: 'continua' };
  if (codigo === rechazada.sumativa) return { outcome: 'rechazada', campo: 'sumativa' };
  if (codigo === rechazada.remedial) return { outcome: 'rechazada', campo: 'remedial' };
  if (codigo === rechazada.asistencias) return { outcome: 'rechazada', campo: 'asistencias' };
  if (codigo === rechazada.motivo) return { outcome: 'rechazada', campo: 'motivo' };
  return { outcome: 'resuelta', nivel: nivelDeCodigo(lote, asignatura, codigo) };
}

/** Null: contradictory attendance. */
export function derechoEnLote(lote: LoteCalificado, asignatura: number, unidad: number): boolean | null {
  const codigo = lote.derecho[filaDe(lote, asignatura, unidad)];
  return codigo === DERECHO.contradictorio ? null : codigo === DERECHO.si;
}

/** 0 to 10, exact; null unless both grades are captured and in range. */
export function puntajeEnLote(lote: LoteCalificado, asignatura: number, unidad: number): Fraccion | null {
  const puntaje = lote.puntaje[filaDe(lote, asignatura, unidad)] ?? NaN;
  return Number.isNaN(puntaje) ? null : Fraccion.de(puntaje, lote.enteros.escalaDelPuntaje);
}

/** Null: without units, or with one that has no level. */
export function finalEnLote(lote: LoteCalificado, asignatura: number): NivelAcademico | null {
  const codigo = lote.final[asignatura];
  return codigo === CODIGO.sinFinal ? null : nivelDeCodigo(lote, asignatura, codigo);
}

function nivelDeCodigo(lote: LoteCalificado, asignatura: number, codigo: number | undefined): NivelAcademico {
  const esIntegradora = lote.columnas.esIntegradora[asignatura] === 1;
  return nivelDeNumero(codigo === CODIGO.na ? null : NumeroDeNivel.parse(codigo), esIntegradora);
}

const filaDe = ({ columnas }: LoteCalificado, asignatura: number, unidad: number): number =>
  (columnas.desde[asignatura] ?? NaN) + unidad;
