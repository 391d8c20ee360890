/*
 * The regulation once more, in whole numbers and on its own: 70 % and 30 %, 85 %, 8, and nothing taken from the rules.
 * Grades are hundredths of a point, null where there is none.
 */

type Numero = 8 | 9 | 10;

/** A unit's result; "rechazada" covers whatever contradicts itself or is out of 0 to 10. */
export type NivelSegunOraculo = Numero | 'NA' | 'falta' | 'rechazada';

export interface UnidadEnCentesimas {
  readonly continua: number | null;
  readonly sumativa: number | null;
  readonly remedial: number | null;
  readonly asistencias: number;
  readonly sesiones: number;
  readonly motivo: 'recuperacion' | 'mejora' | null;
}

/** Thousandths of a point: seven parts of ten and three parts of ten of two grades in hundredths. */
export const milesimas = (continua: number, sumativa: number): number => 7 * continua + 3 * sumativa;

/** Arts. 37 to 43, of a grade in thousandths. */
export function conversion(grado: number, politica: 'redondeo' | 'truncado'): Numero | 'NA' | 'rechazada' {
  if (grado < 0 || grado > 10_000) return 'rechazada';
  if (grado < 8000) return 'NA';
  const arriba = politica === 'redondeo' ? 500 : 0;
  if (grado + arriba >= 10_000) return 10;
  return grado + arriba >= 9000 ? 9 : 8;
}

/** Art. 44: of every twenty sessions seventeen. */
export const derecho = (asistencias: number, sesiones: number): boolean | null =>
  asistencias < 0 || sesiones < 0 || asistencias > sesiones ? null : 20 * asistencias >= 17 * sesiones;

/** Arts. 37 to 52. */
export function nivel(unidad: UnidadEnCentesimas): NivelSegunOraculo {
  const { continua, sumativa, remedial, asistencias, sesiones, motivo } = unidad;
  const tiene = derecho(asistencias, sesiones);
  if (tiene === null || fuera(continua) || fuera(sumativa) || fuera(remedial)) return 'rechazada';
  if (tiene && (continua === null || sumativa === null)) return 'falta';
  const antes =
    tiene && continua !== null && sumativa !== null
      ? conversion(milesimas(continua, sumativa), 'redondeo')
      : 'NA';
  if (remedial === null) return antes;
  if (antes === 'NA') return remedial >= 800 ? 8 : 'NA';
  return motivo === 'recuperacion' ? 'rechazada' : conversion(remedial * 10, 'redondeo');
}

const fuera = (grado: number | null): boolean => grado !== null && (grado < 0 || grado > 1000);

/** Art. 39: the mean, a half goes up; null without units or with one that has no level. */
export function final(niveles: readonly NivelSegunOraculo[]): Numero | 'NA' | null {
  if (niveles.length === 0 || niveles.includes('falta') || niveles.includes('rechazada')) return null;
  let dobles = 0;
  for (const uno of niveles) {
    if (typeof uno !== 'number') return 'NA';
    dobles += 2 * uno;
  }
  // Twice the mean against 17 and 19, twice the halves between 8, 9 and 10.
  if (dobles < 17 * niveles.length) return 8;
  return dobles < 19 * niveles.length ? 9 : 10;
}
