import fc from 'fast-check';
import { type Normas, normasEn } from '../../../shared/norma/normas';
import { Fraccion } from '../../../shared/nucleo/fraccion';

const EN_VIGOR = normasEn('2026-09-01');

/** Up to so many units of 10^-decimales. */
const decimales = (maximo: number, cuantos: number): fc.Arbitrary<Fraccion> =>
  fc.integer({ min: 0, max: maximo * 10 ** cuantos }).map((unidades) => Fraccion.de(unidades, 10 ** cuantos));

/** 70/30, 60/40 and any other split; now and then two weights that do not even add up. */
const pesos = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(70, 60, 50, 80, 0, 100).map((continua) => [continua, 100] as const),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1000 }).map((continua) => [continua, 1000] as const) },
  { weight: 1, arbitrary: fc.constantFrom(1, 2).map((continua) => [continua, 3] as const) },
);

/** The norms in force, or others that could be: every number that decides a level, a right or a final. */
export const normasAlAzar: fc.Arbitrary<Normas> = fc
  .record({
    pesos,
    minimoAprobatorio: fc.oneof(
      fc.constantFrom('8', '7', '9', '6').map((minimo) => Fraccion.de(Number(minimo))),
      decimales(10, 1),
      decimales(11, 2),
    ),
    politicaDeNivel: fc.constantFrom('redondeo' as const, 'truncado' as const),
    asistenciaMinima: fc.oneof(
      fc.constantFrom(Fraccion.de(85, 100), Fraccion.de(80, 100), Fraccion.de(2, 3)),
      decimales(1, 2),
      decimales(1, 4),
    ),
    calificacionMaximaDeRecuperacion: fc.constantFrom<8 | 9 | 10>(8, 8, 8, 9, 10),
  })
  .map(({ pesos: [continua, de], ...otras }) => ({
    ...EN_VIGOR,
    reglamentoUt: {
      ...EN_VIGOR.reglamentoUt,
      ...otras,
      pesoContinua: Fraccion.de(continua, de),
      pesoSumativa: Fraccion.de(de - continua, de),
    },
  }));
