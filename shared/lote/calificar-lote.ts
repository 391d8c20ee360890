import { type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { type Normas } from '../norma/normas';
import { type ColumnasDeUnidades, MOTIVOS } from './columnas-de-unidades';
import {
  type CifraQueNoCabe,
  type NormasEnEnteros,
  normasEnEnteros,
  type Umbrales,
} from './normas-en-enteros';

/*
 * The room of the batch engine: the rules over columns of whole numbers, units and finals here and módulos in
 * situar-lote.ts, for planteles and states.
 *
 * It decides nothing of its own. Its thresholds are what the rules' own functions give for the same norms, and its
 * steps, in the order of theirs, are comparisons and sums of whole numbers that it proves to fit before it
 * starts. That each result is the rule's is a property, run on random norms and random semesters with blanks, remedials
 * of both kinds and data out of range or contradictory: a seeded sample with every test, a hundred thousand semesters
 * on request. So a figure of a batch is explained by the rules, from the same captures.
 */

/** What a unit's code says when it is no level: what is missing, or the field at fault. Levels are 8, 9 and 10. */
export const CODIGO = {
  na: 0,
  falta: { continua: 16, sumativa: 17 },
  rechazada: { continua: 18, sumativa: 19, remedial: 20, asistencias: 21, motivo: 22 },
  /** An asignatura without units, or with one that has no level. */
  sinFinal: 255,
} as const;
/** Codes from here on are no level. */
const SIN_NIVEL = CODIGO.falta.continua;

/** Whether attendance gives the right (Art. 44); contradictory counts give neither answer. */
export const DERECHO = { no: 0, si: 1, contradictorio: 2 } as const;

/** Every figure of a batch, one row a unit or an asignatura, as its columns are. */
export interface LoteCalificado {
  readonly outcome: 'calificado';
  readonly columnas: ColumnasDeUnidades;
  readonly enteros: NormasEnEnteros;
  /** The weighted sum, in units of 1/escalaDelPuntaje; NaN unless both grades are captured and in range. */
  readonly puntaje: Float64Array;
  /** As `DERECHO` numbers it. */
  readonly derecho: Uint8Array;
  /** After attendance and remedial: 8, 9, 10 or a `CODIGO`. */
  readonly nivel: Uint8Array;
  /** Of each asignatura: 8, 9, 10, `CODIGO.na` or `CODIGO.sinFinal`. */
  readonly final: Uint8Array;
}

export type CalificacionDeLote =
  LoteCalificado | { readonly outcome: 'rechazado'; readonly cifra: CifraQueNoCabe };

/** Reglamento UT, arts. 37 to 52, over columns: the right, the puntaje and the level of every unit, and every final. */
export function calificarLote(columnas: ColumnasDeUnidades, normas: Normas): CalificacionDeLote {
  const lectura = normasEnEnteros(normas, columnas.escala);
  if (lectura.outcome === 'rechazadas') return { outcome: 'rechazado', cifra: lectura.cifra };
  const unidades = columnas.continua.length;
  const lote: LoteCalificado = {
    outcome: 'calificado',
    columnas,
    enteros: lectura.enteros,
    puntaje: new Float64Array(unidades),
    derecho: new Uint8Array(unidades),
    nivel: new Uint8Array(unidades),
    final: new Uint8Array(columnas.esIntegradora.length),
  };
  calificarAsignaturas(lote, 0, lote.final.length);
  return lote;
}

/** The same for one asignatura, after its captures changed. */
export const recalificarAsignatura = (lote: LoteCalificado, asignatura: number): void =>
  calificarAsignaturas(lote, asignatura, asignatura + 1);

function calificarAsignaturas(lote: LoteCalificado, primera: number, hasta: number): void {
  const { columnas, enteros, puntaje, derecho, nivel, final } = lote;
  const { continua, sumativa, remedial, asistencias, sesiones, motivo, desde } = columnas;
  let unidad = desde[primera] ?? 0;
  for (let asignatura = primera; asignatura < hasta; asignatura += 1) {
    const fin = desde[asignatura + 1] ?? unidad;
    const unidades = fin - unidad;
    let [suma, reprobadas, sinNivel] = [0, 0, 0];
    for (; unidad < fin; unidad += 1) {
      const c = continua[unidad] ?? NaN;
      const s = sumativa[unidad] ?? NaN;
      const r = remedial[unidad] ?? NaN;
      const suyo = derechoPor(asistencias[unidad] ?? 0, sesiones[unidad] ?? 0, enteros);
      const puntos = puntajeDe(c, s, enteros);
      const antes = nivelSinRemedial(c, s, r, suyo, puntos, enteros);
      const codigo = nivelConRemedial(antes, r, motivo[unidad] ?? 0, enteros);
      derecho[unidad] = suyo;
      puntaje[unidad] = puntos;
      nivel[unidad] = codigo;
      suma += codigo;
      if (codigo === CODIGO.na) reprobadas += 1;
      else if (codigo >= SIN_NIVEL) sinNivel += 1;
    }
    final[asignatura] = finalDe(unidades, suma, reprobadas, sinNivel);
  }
}

function derechoPor(asistencias: number, sesiones: number, enteros: NormasEnEnteros): number {
  if (asistencias < 0 || sesiones < 0 || asistencias > sesiones) return DERECHO.contradictorio;
  return asistencias * enteros.partesDeSesion >= enteros.partesExigidas * sesiones ? DERECHO.si : DERECHO.no;
}

/** A blank is neither below nor above. */
const fueraDeEscala = (calificacion: number, { maxima }: NormasEnEnteros): boolean =>
  calificacion < 0 || calificacion > maxima;

const puntajeDe = (continua: number, sumativa: number, enteros: NormasEnEnteros): number =>
  fueraDeEscala(continua, enteros) || fueraDeEscala(sumativa, enteros)
    ? NaN
    : enteros.pesoContinua * continua + enteros.pesoSumativa * sumativa;

function nivelSinRemedial(
  continua: number,
  sumativa: number,
  remedial: number,
  derecho: number,
  puntaje: number,
  enteros: NormasEnEnteros,
): number {
  if (fueraDeEscala(continua, enteros)) return CODIGO.rechazada.continua;
  if (fueraDeEscala(sumativa, enteros)) return CODIGO.rechazada.sumativa;
  if (fueraDeEscala(remedial, enteros)) return CODIGO.rechazada.remedial;
  if (derecho === DERECHO.contradictorio) return CODIGO.rechazada.asistencias;
  if (derecho === DERECHO.no) return CODIGO.na;
  if (Number.isNaN(continua)) return CODIGO.falta.continua;
  if (Number.isNaN(sumativa)) return CODIGO.falta.sumativa;
  return nivelAlcanzado(puntaje, enteros.umbrales);
}

function nivelConRemedial(antes: number, remedial: number, motivo: number, enteros: NormasEnEnteros): number {
  if (Number.isNaN(remedial) || antes >= SIN_NIVEL) return antes;
  if (antes === CODIGO.na) {
    return remedial >= enteros.umbralesDeRemedial[8] ? enteros.topeDeRecuperacion : CODIGO.na;
  }
  if (motivo === MOTIVOS.recuperacion) return CODIGO.rechazada.motivo;
  return nivelAlcanzado(remedial, enteros.umbralesDeRemedial);
}

function nivelAlcanzado(calificacion: number, umbrales: Umbrales): NumeroDeNivel | typeof CODIGO.na {
  if (calificacion < umbrales[8]) return CODIGO.na;
  if (calificacion >= umbrales[10]) return 10;
  return calificacion >= umbrales[9] ? 9 : 8;
}

/** The mean of the levels, a half goes up; `suma` means something only when every unit has one. */
function finalDe(unidades: number, suma: number, reprobadas: number, sinNivel: number): number {
  if (unidades === 0 || sinNivel > 0) return CODIGO.sinFinal;
  return reprobadas > 0 ? CODIGO.na : Math.floor((2 * suma + unidades) / (2 * unidades));
}
