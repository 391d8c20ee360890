import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type Avance } from '../../../shared/corte/avance';
import { columnasDeModulos, type GrupoPorSituar } from '../../../shared/lote/columnas-de-modulos';
import { avanceEnLote, riesgoEnLote } from '../../../shared/lote/leer-situacion';
import { type CondicionesDeLote } from '../../../shared/lote/normas-de-modulo-en-enteros';
import { situarLote } from '../../../shared/lote/situar-lote';
import { type Normas, normasEn } from '../../../shared/norma/normas';
import { comoCociente } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { situacionDelModulo } from '../../../shared/riesgo/situacion-del-modulo';

/** Some grupos-módulo at a corte, and the norms they are judged under. */
export interface Corte {
  readonly grupos: readonly GrupoPorSituar[];
  readonly condiciones: CondicionesDeLote;
  readonly normas: Normas;
}

const EN_VIGOR = normasEn('2026-10-30');

const entre = (min: number, max: number, escala: number): fc.Arbitrary<Fraccion> =>
  fc.integer({ min, max }).map((unidades) => Fraccion.de(unidades, escala));

const corte = fc.constantFrom<1 | 2 | 3>(1, 2, 3);
const algunosCortes = fc.subarray<1 | 2 | 3>([1, 2, 3]);

/** Rubrics of tenths and hundredths, thirds, and what no sheet should say. */
const logro = fc.oneof(
  { weight: 6, arbitrary: entre(5, 10, 10) },
  { weight: 3, arbitrary: entre(0, 1000, 1000) },
  { weight: 1, arbitrary: entre(0, 3, 3) },
  { weight: 1, arbitrary: entre(-20, 150, 100) },
);
const conteo = fc.option(fc.integer({ min: -2, max: 60 }), { freq: 12 });

const grupo: fc.Arbitrary<GrupoPorSituar> = fc.record({
  actividades: fc.array(fc.record({ peso: fc.oneof(entre(0, 40, 1), entre(0, 400, 10)), corte }), {
    maxLength: 8,
  }),
  alumnos: fc.array(
    fc.record({
      logros: fc.array(fc.option(logro, { freq: 8 }), { maxLength: 9 }),
      asistencias: conteo,
      sesiones: conteo,
    }),
    { maxLength: 4 },
  ),
});

const normas: fc.Arbitrary<Normas> = fc
  .record({
    avanceBajoMargen: entre(0, 40, 2),
    imposibleAprobarRequerido: entre(50, 100, 1),
    imposibleAprobarCortes: algunosCortes,
    inasistenciaAmarillo: fc.oneof(entre(80, 100, 100), entre(2, 3, 3)),
    inasistenciaRojo: entre(50, 90, 100),
    caidaAmarillo: entre(0, 200, 10),
    caidaRojo: entre(10, 40, 1),
    caidaCortes: algunosCortes,
    clavesDelDocente: fc.subarray(['R01', 'R02', 'R03', 'R04c', 'R08', 'R14']),
  })
  .map((otras) => ({ ...EN_VIGOR, seguimientoPo04: { ...EN_VIGOR.seguimientoPo04, ...otras } }));

/** Cortes with blanks, registered zeros, tables that do not add up and impossible attendance, under norms of any kind. */
export const corteAlAzar: fc.Arbitrary<Corte> = fc.record({
  grupos: fc.array(grupo, { maxLength: 4 }),
  condiciones: fc.record({ corte, minimo: fc.oneof(fc.constant(Fraccion.de(70)), entre(500, 1010, 10)) }),
  normas: fc.oneof(fc.constant(EN_VIGOR), normas),
});

/** Where the batch says other than `situacionDelModulo`; empty when they agree on every row. */
export function discrepanciasDelCorte({ grupos, condiciones, normas: vigentes }: Corte): readonly unknown[] {
  const lectura = columnasDeModulos(grupos);
  if (lectura.outcome === 'rechazadas') return [lectura];
  const lote = situarLote(lectura.columnas, condiciones, vigentes);
  if (lote.outcome === 'rechazado') return [lote];
  return grupos.flatMap(({ actividades, alumnos }, g) =>
    alumnos.flatMap((alumno, a) => {
      const regla = situacionDelModulo({ actividades, ...alumno, ...condiciones }, vigentes);
      const porReglas = [enTexto(regla), regla.niveles, regla.semaforo];
      const { niveles, semaforo } = riesgoEnLote(lote, g, a);
      const enLote = [enTexto(avanceEnLote(lote, g, a)), niveles, semaforo];
      return isDeepStrictEqual(porReglas, enLote) ? [] : [{ grupo: g, alumno: a, porReglas, enLote }];
    }),
  );
}

const enTexto = ({ esperado, registrado, logrado }: Avance): readonly string[] =>
  [esperado, registrado, logrado].map(comoCociente);
