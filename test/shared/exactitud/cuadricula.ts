import { calificacionDeUnidad } from '../../../shared/evaluacion/calificacion-de-unidad';
import { nivelDeUnidad } from '../../../shared/evaluacion/nivel-de-unidad';
import { nivelDeUnidadIntegradora } from '../../../shared/evaluacion/nivel-de-unidad-integradora';
import { tieneDerechoAEvaluacion } from '../../../shared/evaluacion/tiene-derecho-a-evaluacion';
import { calificarLote, DERECHO } from '../../../shared/lote/calificar-lote';
import { type ColumnasDeUnidades } from '../../../shared/lote/columnas-de-unidades';
import { type Normas, normasEn } from '../../../shared/norma/normas';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { conversion, derecho, milesimas } from './oraculo';

/** How many combinations were looked at, and the first ones in which something differs from the oracle. */
export interface Cotejo {
  readonly combinaciones: number;
  readonly discrepancias: readonly string[];
}

/** Hundredths of a point, both ends included. */
export interface Rectangulo {
  readonly continua: readonly [number, number];
  readonly sumativa: readonly [number, number];
}

/**
 * 241,001 combinations: 601 × 401, which are its only factors. They are the tenths of a scale of 100, which are the
 * hundredths of one of 10: from 40 to 100 of one grade with those from 60 to 100 of the other. Whatever others were
 * meant, `TODAS` has them.
 */
export const DE_40_Y_DE_60: Rectangulo = { continua: [400, 1000], sumativa: [600, 1000] };
/** Every pair of hundredths there is: 1,001 × 1,001. */
export const TODAS: Rectangulo = { continua: [0, 1000], sumativa: [0, 1000] };

const BASE = normasEn('2026-09-01');
const POLITICAS = ['redondeo', 'truncado'] as const;
const con = (politicaDeNivel: (typeof POLITICAS)[number]): Normas => ({
  ...BASE,
  reglamentoUt: { ...BASE.reglamentoUt, politicaDeNivel },
});

/** UT-48 and then UT-37 and UT-40 under both policies, one pair at a time. */
export function cotejarReglas({ continua, sumativa }: Rectangulo): Cotejo {
  const discrepancias: string[] = [];
  let combinaciones = 0;
  const enCentesimas = Array.from({ length: 1001 }, (_, centesimas) => Fraccion.de(centesimas, 100));
  for (const [c, deContinua] of enCentesimas.entries()) {
    if (c < continua[0] || c > continua[1]) continue;
    for (const [s, deSumativa] of enCentesimas.entries()) {
      if (s < sumativa[0] || s > sumativa[1]) continue;
      combinaciones += 1;
      const grado = milesimas(c, s);
      const calificacion = calificacionDeUnidad.decide({ continua: deContinua, sumativa: deSumativa }, BASE);
      let coincide = calificacion.igualA(Fraccion.de(grado, 1000));
      for (const politica of POLITICAS) {
        const esperado = conversion(grado, politica);
        const numero = esperado === 'NA' ? null : esperado;
        const entrada = { calificacion, politica };
        coincide &&= nivelDeUnidad.decide(entrada, BASE)?.numero === numero;
        coincide &&= nivelDeUnidadIntegradora.decide(entrada, BASE)?.numero === numero;
      }
      if (!coincide && discrepancias.length < 5) discrepancias.push(`continua ${c}, sumativa ${s}`);
    }
  }
  return { combinaciones, discrepancias };
}

/** Puntaje, level and final of every pair by columns, each pair an asignatura of one unit, under both policies. */
export function cotejarLote({ continua, sumativa }: Rectangulo): Cotejo {
  const ancho = sumativa[1] - sumativa[0] + 1;
  const filas = (continua[1] - continua[0] + 1) * ancho;
  const columnas: ColumnasDeUnidades = {
    escala: 100,
    continua: Float64Array.from({ length: filas }, (_, fila) => continua[0] + Math.floor(fila / ancho)),
    sumativa: Float64Array.from({ length: filas }, (_, fila) => sumativa[0] + (fila % ancho)),
    remedial: new Float64Array(filas).fill(NaN),
    asistencias: new Int32Array(filas).fill(17),
    sesiones: new Int32Array(filas).fill(20),
    motivo: new Uint8Array(filas),
    desde: Uint32Array.from({ length: filas + 1 }, (_, asignatura) => asignatura),
    esIntegradora: new Uint8Array(filas),
  };
  const discrepancias: string[] = [];
  for (const politica of POLITICAS) {
    const lote = calificarLote(columnas, con(politica));
    if (lote.outcome === 'rechazado') return { combinaciones: 0, discrepancias: [`refused: ${lote.cifra}`] };
    const porMilesima = lote.enteros.escalaDelPuntaje / 1000;
    for (let fila = 0; fila < filas; fila += 1) {
      const grado = milesimas(columnas.continua[fila] ?? NaN, columnas.sumativa[fila] ?? NaN);
      const esperado = conversion(grado, politica);
      const numero = esperado === 'NA' ? 0 : esperado;
      const coincide =
        lote.puntaje[fila] === grado * porMilesima &&
        lote.nivel[fila] === numero &&
        lote.final[fila] === numero;
      if (!coincide && discrepancias.length < 5)
        discrepancias.push(`${politica}, fila ${fila}, ${grado} milésimas`);
    }
  }
  return { combinaciones: filas, discrepancias };
}

/** UT-44, rule and batch, of every pair of counts from −1 to `maximo`, contradictory ones among them. */
export function cotejarAsistencia(maximo: number): Cotejo {
  const conteos = Array.from({ length: maximo + 2 }, (_, i) => i - 1);
  const pares = conteos.flatMap((sesiones) => conteos.map((asistencias) => ({ asistencias, sesiones })));
  const filas = pares.length;
  const lote = calificarLote(
    {
      escala: 1,
      continua: new Float64Array(filas).fill(10),
      sumativa: new Float64Array(filas).fill(10),
      remedial: new Float64Array(filas).fill(NaN),
      asistencias: Int32Array.from(pares, ({ asistencias }) => asistencias),
      sesiones: Int32Array.from(pares, ({ sesiones }) => sesiones),
      motivo: new Uint8Array(filas),
      desde: Uint32Array.of(0, filas),
      esIntegradora: Uint8Array.of(0),
    },
    BASE,
  );
  if (lote.outcome === 'rechazado') return { combinaciones: 0, discrepancias: [`refused: ${lote.cifra}`] };
  const discrepancias = pares.flatMap((par, fila) => {
    const esperado = derecho(par.asistencias, par.sesiones);
    const codigo = esperado === null ? DERECHO.contradictorio : esperado ? DERECHO.si : DERECHO.no;
    const coincide = tieneDerechoAEvaluacion.decide(par, BASE) === esperado && lote.derecho[fila] === codigo;
    return coincide ? [] : [`${par.asistencias} de ${par.sesiones}`];
  });
  return { combinaciones: filas, discrepancias: discrepancias.slice(0, 5) };
}
