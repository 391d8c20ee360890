import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { avanceHasta } from '../../../shared/corte/avance';
import { convertirANivel } from '../../../shared/evaluacion/conversion-a-nivel';
import { finalDeAsignatura } from '../../../shared/evaluacion/final-de-asignatura';
import { type NumeroDeNivel } from '../../../shared/evaluacion/nivel-academico';
import { nivelFinalDeUnidad } from '../../../shared/evaluacion/nivel-final-de-unidad';
import { promedioPonderado } from '../../../shared/evaluacion/promedio-ponderado';
import { tieneDerechoAEvaluacion } from '../../../shared/evaluacion/tiene-derecho-a-evaluacion';
import { normasEn } from '../../../shared/norma/normas';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { normasAlAzar } from '../lote/normas-al-azar';

const EN_VIGOR = normasEn('2026-09-01');

const entre = (min: number, max: number, escala: number): fc.Arbitrary<Fraccion> =>
  fc.integer({ min, max }).map((unidades) => Fraccion.de(unidades, escala));

const calificacion = fc.oneof(entre(0, 1000, 100), entre(7_400_000, 10_000_000, 1_000_000), entre(0, 70, 7));
const corte = fc.constantFrom<1 | 2 | 3>(1, 2, 3);

/** A list and the same in another order. */
const revuelta = <T>(una: fc.Arbitrary<T>): fc.Arbitrary<readonly [T[], T[]]> =>
  fc
    .array(una, { minLength: 1, maxLength: 8 })
    .chain((lista) => fc.tuple(fc.constant(lista), fc.shuffledSubarray(lista, { minLength: lista.length })));

test('a weighted mean does not depend on the order of its parts', () => {
  const parte = fc.record({ valor: calificacion, peso: entre(1, 1000, 1000) });
  fc.assert(
    fc.property(revuelta(parte), ([una, otra]) => {
      expect(promedioPonderado(una).igualA(promedioPonderado(otra))).toBe(true);
    }),
  );
});

test('nor does the progress by a corte on the order of the R.A.', () => {
  const resultado = fc.record({ peso: entre(0, 1000, 10), corte, logro: fc.option(entre(0, 1000, 1000)) });
  fc.assert(
    fc.property(revuelta(resultado), corte, ([una, otra], hasta) => {
      const [a, b] = [una, otra].map((lista) =>
        avanceHasta(
          lista,
          lista.map(({ logro }) => logro),
          hasta,
        ),
      );
      for (const cifra of ['esperado', 'registrado', 'logrado'] as const) {
        expect(a && b && a[cifra].igualA(b[cifra])).toBe(true);
      }
    }),
  );
});

test('no rounding takes a grade across the passing minimum', () => {
  fc.assert(
    fc.property(calificacion, fc.boolean(), normasAlAzar, (exacta, esIntegradora, normas) => {
      const { minimoAprobatorio, politicaDeNivel } = normas.reglamentoUt;
      const nivel = convertirANivel(exacta, esIntegradora, politicaDeNivel, normas);
      expect(nivel?.numero === null).toBe(exacta.menorQue(minimoAprobatorio));
    }),
  );
});

test('attending once more never takes the right away, whether or not the session was already counted', () => {
  const conteos = fc.tuple(fc.nat(200), fc.nat(60));
  fc.assert(
    fc.property(conteos, normasAlAzar, ([asistencias, faltas], normas) => {
      const sesiones = asistencias + faltas;
      const tiene = (a: number, n: number) =>
        tieneDerechoAEvaluacion.decide({ asistencias: a, sesiones: n }, normas);
      fc.pre(tiene(asistencias, sesiones) === true);
      expect(tiene(asistencias + 1, sesiones + 1)).toBe(true);
      if (faltas > 0) expect(tiene(asistencias + 1, sesiones)).toBe(true);
    }),
  );
});

test('a recovery is worth 8 at most, whatever was taken and however it was lost', () => {
  const unidad = fc.record({
    continua: calificacion,
    sumativa: calificacion,
    asistencias: fc.integer({ min: 0, max: 20 }),
    sesiones: fc.constant(20),
    esIntegradora: fc.boolean(),
    motivo: fc.constantFrom(null, 'recuperacion' as const, 'mejora' as const),
  });
  fc.assert(
    fc.property(unidad, calificacion, (capturada, remedial) => {
      const antes = nivelFinalDeUnidad({ ...capturada, remedial: null }, EN_VIGOR);
      fc.pre(antes.outcome === 'resuelta' && antes.nivel.numero === null);
      const recuperada = nivelFinalDeUnidad({ ...capturada, remedial }, EN_VIGOR);
      expect([null, 8]).toContain(recuperada.outcome === 'resuelta' && recuperada.nivel.numero);
    }),
  );
});

test('a final lies between its least and its greatest unit', () => {
  const numeros = fc.array(fc.constantFrom<NumeroDeNivel>(8, 9, 10), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(numeros, (unidades) => {
      const final = finalDeAsignatura.decide({ unidades }, EN_VIGOR)?.numero ?? NaN;
      expect(final).toBeGreaterThanOrEqual(Math.min(...unidades));
      expect(final).toBeLessThanOrEqual(Math.max(...unidades));
    }),
  );
});
