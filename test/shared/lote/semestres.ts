import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { calificacionDeUnidad } from '../../../shared/evaluacion/calificacion-de-unidad';
import { estaEnEscala } from '../../../shared/evaluacion/escala-de-calificaciones';
import { tieneDerechoAEvaluacion } from '../../../shared/evaluacion/tiene-derecho-a-evaluacion';
import { explicar } from '../../../shared/explicacion/cuaderno';
import { anotarFinal, anotarLetraDeFinal } from '../../../shared/explicacion/explica-final';
import { anotarUnidad } from '../../../shared/explicacion/explica-unidad';
import { reproducir } from '../../../shared/explicacion/reproducir';
import { calificarLote } from '../../../shared/lote/calificar-lote';
import { type AsignaturaPorCalificar, columnasDe } from '../../../shared/lote/columnas-de';
import { derechoEnLote, finalEnLote, nivelEnLote, puntajeEnLote } from '../../../shared/lote/leer-lote';
import { type Normas } from '../../../shared/norma/normas';
import { comoCociente } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { recorridoDeAsignatura } from '../../../shared/recorrido';
import { normasAlAzar } from './normas-al-azar';

/** What one alumno captured in a semester, and the norms it is graded under. */
export interface Semestre {
  readonly asignaturas: readonly AsignaturaPorCalificar[];
  readonly normas: Normas;
}

const entre = (min: number, max: number, escala: number): fc.Arbitrary<Fraccion> =>
  fc.integer({ min, max }).map((unidades) => Fraccion.de(unidades, escala));

/** Mostly near where levels change; sometimes long, periodic, or outside the scale. */
const calificacion = fc.oneof(
  { weight: 12, arbitrary: entre(75, 100, 10) },
  { weight: 4, arbitrary: entre(0, 1000, 100) },
  { weight: 2, arbitrary: entre(7_499_990, 10_000_000, 1_000_000) },
  { weight: 1, arbitrary: entre(0, 30, 3) },
  { weight: 1, arbitrary: entre(-100, 1100, 100) },
);
const capturada = fc.option(calificacion, { freq: 12 });

/** Around what the usual norms ask for; sometimes anything, and sometimes impossible. */
const asistencia = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 65, max: 100 }))
      .map(([sesiones, porCiento]) => ({
        sesiones,
        asistencias: Math.min(sesiones, Math.ceil((sesiones * porCiento) / 100)),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      asistencias: fc.integer({ min: -2, max: 40 }),
      sesiones: fc.integer({ min: -2, max: 40 }),
    }),
  },
);

const unidad = fc
  .record({
    continua: capturada,
    sumativa: capturada,
    remedial: fc.option(calificacion, { freq: 3 }),
    motivo: fc.constantFrom(null, null, 'recuperacion' as const, 'mejora' as const),
    asistencia,
  })
  .map(({ asistencia: { asistencias, sesiones }, ...notas }) => ({ ...notas, asistencias, sesiones }));

/** Semesters with blanks, remedials of both kinds, contradictory and out of range data, under norms of any kind. */
export const semestre: fc.Arbitrary<Semestre> = fc.record({
  asignaturas: fc.array(
    fc.record({ esIntegradora: fc.boolean(), unidades: fc.array(unidad, { maxLength: 5 }) }),
    { maxLength: 8 },
  ),
  normas: normasAlAzar,
});

/** Where the batch says other than the rules one by one; empty when they agree on every figure. */
export function discrepanciasDelLote({ asignaturas, normas }: Semestre): readonly unknown[] {
  const lectura = columnasDe(asignaturas);
  if (lectura.outcome === 'rechazadas') return [lectura];
  const lote = calificarLote(lectura.columnas, normas);
  if (lote.outcome === 'rechazado') return [lote];
  return asignaturas.flatMap((asignatura, a) => {
    const { niveles, asignatura: final } = recorridoDeAsignatura(asignatura, normas);
    const porReglas = { niveles, final, sueltas: asignatura.unidades.map((una) => sueltas(una, normas)) };
    const enLote = {
      niveles: niveles.map((_, u) => nivelEnLote(lote, a, u)),
      final: finalEnLote(lote, a),
      sueltas: niveles.map((_, u) => ({
        derecho: derechoEnLote(lote, a, u),
        puntaje: enTexto(puntajeEnLote(lote, a, u)),
      })),
    };
    return isDeepStrictEqual(porReglas, enLote) ? [] : [{ asignatura, porReglas, enLote }];
  });
}

/** Where repeating the steps of an explanation gives other than the rules; empty when every level and final agrees. */
export function discrepanciasDeLaExplicacion({ asignaturas, normas }: Semestre): readonly unknown[] {
  return asignaturas.flatMap(({ esIntegradora, unidades }) => {
    const { niveles, asignatura: final } = recorridoDeAsignatura({ esIntegradora, unidades }, normas);
    const numeros = niveles.flatMap((nivel) => (nivel.outcome === 'resuelta' ? [nivel.nivel.numero] : []));
    const explicadas = unidades.map((unidad) =>
      explicar('nivel', (cuaderno) => anotarUnidad(cuaderno, { esIntegradora, ...unidad }, normas)),
    );
    const deLaFinal = explicar(
      'final',
      (cuaderno) => final && anotarLetraDeFinal(cuaderno, anotarFinal(cuaderno, numeros), esIntegradora),
    );
    const porReglas = [...niveles.map((nivel) => (nivel.outcome === 'resuelta' ? nivel.nivel : null)), final];
    const repetidas = [...explicadas, deLaFinal].map((una) => reproducir(una, normas));
    return porReglas.flatMap((nivel, i) => {
      const figura = nivel?.nivel.toUpperCase() ?? '';
      const esperada = { outcome: 'reproducida', figura };
      return isDeepStrictEqual(repetidas[i], esperada)
        ? []
        : [{ unidades, esperada, repetida: repetidas[i] }];
    });
  });
}

/** The right and the puntaje, each by its own rule, whatever becomes of the level. */
function sueltas({ continua, sumativa, ...una }: AsignaturaPorCalificar['unidades'][number], normas: Normas) {
  const calificable = continua && sumativa && estaEnEscala(continua) && estaEnEscala(sumativa);
  return {
    derecho: tieneDerechoAEvaluacion.decide(una, normas),
    puntaje: enTexto(calificable ? calificacionDeUnidad.decide({ continua, sumativa }, normas) : null),
  };
}

const enTexto = (valor: Fraccion | null): string | null => (valor === null ? null : comoCociente(valor));
