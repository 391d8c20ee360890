import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { finalDeUnidades } from '../../../shared/evaluacion/final-de-unidades';
import { nivelFinalDeUnidad, type UnidadCapturada } from '../../../shared/evaluacion/nivel-final-de-unidad';
import { nivelTrasMejoraVoluntaria } from '../../../shared/evaluacion/nivel-tras-mejora-voluntaria';
import { nivelTrasRemedialDeRecuperacion } from '../../../shared/evaluacion/nivel-tras-remedial-de-recuperacion';
import { remedialesDisponibles } from '../../../shared/evaluacion/puede-presentar-remedial';
import { nivelDeNumero, type NumeroDeNivel } from '../../../shared/evaluacion/nivel-academico';
import { decimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { type AsignaturaEnCurso, type UnidadEnCurso } from '../../../shared/posible/asignatura-en-curso';
import { finalesAlcanzables } from '../../../shared/posible/finales-alcanzables';
import { type FinalPosible } from '../../../shared/posible/final-posible';
import { calculadas, normas } from './capturas';

type Numero = NumeroDeNivel | null;

/** A way to leave a unit: its level, and how many remedials more. */
interface Salida {
  readonly numero: Numero;
  readonly remediales: number;
}

const DECIMOS = Array.from({ length: 101 }, (_, i) => Fraccion.de(i, 10));
const MEDIOS = Array.from({ length: 21 }, (_, i) => Fraccion.de(i, 2));
const REMEDIALES = ['0', '8', '8.5', '9.5'].map(decimal);

/** A second remedial in the same unit: whatever the first one left is improved or recovered. */
const trasOtra = (numero: Numero | undefined, calificacionRemedial: Fraccion): Numero | undefined =>
  numero === undefined
    ? undefined
    : (
        nivelTrasMejoraVoluntaria.decide({ unidad: numero, calificacionRemedial }, normas) ??
        nivelTrasRemedialDeRecuperacion.decide({ calificacionRemedial }, normas)
      ).numero;

/** Everything that may happen to a unit, tried one by one over a grid and graded by the rules. */
function salidasPorFuerza(unidad: UnidadEnCurso): Salida[] {
  const { asistencias, sesiones, sesionesProgramadas, continua, sumativa } = unidad;
  const programadas = sesionesProgramadas ?? sesiones;
  const rejilla = continua === null && sumativa === null ? MEDIOS : DECIMOS;
  const salidas = new Map<string, Salida>();
  const numeroCon = (captura: UnidadCapturada): Numero | undefined => {
    const nivel = nivelFinalDeUnidad(captura, normas);
    return nivel.outcome === 'resuelta' ? nivel.nivel.numero : undefined;
  };
  const anotar = (numero: Numero | undefined, remediales: number) => {
    if (numero !== undefined) salidas.set(`${numero} ${remediales}`, { numero, remediales });
  };
  for (let asiste = 0; asiste <= programadas - sesiones; asiste += 1) {
    for (const c of continua === null ? rejilla : [continua]) {
      for (const s of sumativa === null ? rejilla : [sumativa]) {
        const captura: UnidadCapturada = {
          ...unidad,
          continua: c,
          sumativa: s,
          asistencias: asistencias + asiste,
          sesiones: programadas,
          esIntegradora: false,
        };
        const sinRemedial = numeroCon(captura);
        // A remedial looks at the level it replaces and no further: once for each is enough.
        if (salidas.has(`${sinRemedial} 0`)) continue;
        anotar(sinRemedial, 0);
        for (const remedial of REMEDIALES) {
          const conUna = numeroCon({ ...captura, remedial, motivo: null });
          anotar(conUna, 1);
          for (const otra of REMEDIALES) anotar(trasOtra(conUna, otra), 2);
        }
      }
    }
  }
  return [...salidas.values()];
}

/** Every combination of every unit, to the fewest remedials of each final. */
function finalesPorFuerza({ unidades, remedialesUsadas }: AsignaturaEnCurso): Map<Numero, number> {
  const quedan = remedialesDisponibles(remedialesUsadas, normas);
  const finales = new Map<Numero, number>();
  const salidas = unidades.map(salidasPorFuerza);
  const recorrer = (desde: number, numeros: readonly Numero[], remediales: number): void => {
    if (remediales > quedan) return;
    const deEsta = salidas[desde];
    if (deEsta) {
      deEsta.forEach((una) => recorrer(desde + 1, [...numeros, una.numero], remediales + una.remediales));
      return;
    }
    const niveles = numeros.map((numero) => ({
      outcome: 'resuelta' as const,
      nivel: { nivel: 'na' as const, numero },
    }));
    const final = finalDeUnidades(niveles, false, normas);
    if (final) finales.set(final.numero, Math.min(finales.get(final.numero) ?? Infinity, remediales));
  };
  recorrer(0, [], 0);
  return finales;
}

const decimos = fc.integer({ min: 50, max: 100 }).map((n) => Fraccion.de(n, 10));
const unidades = fc.array(
  fc.record({
    continua: fc.option(decimos, { freq: 6 }),
    sumativa: fc.option(decimos, { freq: 1 }),
    sesiones: fc.integer({ min: 0, max: 10 }),
    faltas: fc.integer({ min: 0, max: 2 }),
    porDar: fc.option(fc.integer({ min: 0, max: 4 })),
  }),
  { minLength: 1, maxLength: 3 },
);

const asignaturas = fc
  .record({ unidades, usadas: fc.integer({ min: 0, max: 3 }) })
  .map(({ unidades: sorteadas, usadas }): AsignaturaEnCurso => ({
    esIntegradora: false,
    remedialesUsadas: usadas,
    unidades: sorteadas.map(({ sesiones, faltas, porDar, ...calificaciones }, i) => ({
      ...calificaciones,
      unidad: `U${i + 1}`,
      sesiones,
      asistencias: Math.max(0, sesiones - faltas),
      sesionesProgramadas: porDar === null ? null : sesiones + porDar,
      remedial: null,
      motivo: null,
    })),
  }));

type Camino = NonNullable<FinalPosible['camino']>;

const caminosDe = (asignatura: AsignaturaEnCurso): Map<Numero, Camino> =>
  new Map(
    calculadas(asignatura).finales.flatMap(({ numero, camino }): [Numero, Camino][] =>
      camino ? [[numero, camino]] : [],
    ),
  );

test('are those that brute force finds, with as few remedials', () => {
  fc.assert(
    fc.property(asignaturas, (asignatura) => {
      const obtenidos = [...caminosDe(asignatura)].map(([final, { remediales }]) => [final, remediales]);
      const porFuerza = finalesPorFuerza(asignatura);
      expect(new Map(obtenidos.map(([final, remediales]) => [final, remediales]))).toEqual(porFuerza);
    }),
    { numRuns: 40 },
  );
});

test('and each path, walked by the rules, ends in its final', () => {
  fc.assert(
    fc.property(asignaturas, (asignatura) => {
      for (const [final, { unidades: pasosPorUnidad }] of caminosDe(asignatura)) {
        const niveles = asignatura.unidades.map((unidad, i) => {
          const pasos = pasosPorUnidad[i]?.pasos ?? [];
          const [primero] = pasos;
          const [remedial, otra] = pasos.filter(({ via }) => via === 'recuperacion' || via === 'mejora');
          const calificacion = decimal(primero?.calificacion ?? '0');
          const programadas = unidad.sesionesProgramadas ?? unidad.sesiones;
          const asiste = primero?.via === 'sin-derecho' ? 0 : programadas - unidad.sesiones;
          const captura = {
            ...unidad,
            continua: unidad.continua ?? calificacion,
            sumativa: unidad.sumativa ?? calificacion,
            asistencias: unidad.asistencias + asiste,
            sesiones: programadas,
            esIntegradora: false,
            remedial: remedial ? decimal(remedial.calificacion ?? '0') : null,
          };
          const conUna = nivelFinalDeUnidad(captura, normas);
          const numero = conUna.outcome === 'resuelta' ? conUna.nivel.numero : undefined;
          const alFinal = otra ? trasOtra(numero, decimal(otra.calificacion ?? '0')) : numero;
          expect(alFinal).toBe(pasos.at(-1)?.numero);
          return { outcome: 'resuelta' as const, nivel: nivelDeNumero(alFinal ?? null, false) };
        });
        expect(finalDeUnidades(niveles, false, normas)?.numero).toBe(final);
      }
    }),
    { numRuns: 40 },
  );
});

test('a long asignatura is as short work as a short one', () => {
  const unidad = (i: number): UnidadEnCurso => ({
    unidad: `U${i}`,
    continua: null,
    sumativa: null,
    asistencias: 0,
    sesiones: 0,
    sesionesProgramadas: 20,
    remedial: null,
    motivo: null,
  });
  const unidades = Array.from({ length: 40 }, (_, i) => unidad(i));
  const caminos = caminosDe({ esIntegradora: false, remedialesUsadas: 0, unidades });
  expect([...caminos.keys()]).toEqual([10, 9, 8, null]);
});

test('without units there is no final', () => {
  expect(finalesAlcanzables([], 2, normas).size).toBe(0);
});
