import { describe, expect, test } from '@jest/globals';
import { CATALOGO } from '../../../shared/catalogo';
import { fundamentoDe } from '../../../shared/norma/fundamento-de';
import {
  PosibilidadesDeAsignatura,
  posibilidadesDeAsignatura,
} from '../../../shared/posible/posibilidades-de-asignatura';
import { conMinimo } from '../evaluacion/decidir';
import { asignatura, type Calculadas, calculadas, normas, type UnidadEnTexto } from './capturas';

const SA = { continua: '8', sumativa: '8' };
const AU = { continua: '10', sumativa: '10' };
const NA = { continua: '7', sumativa: '7' };
const PENDIENTE = { continua: null, sumativa: null };
const SIN_DERECHO = { asistencias: 16, sesiones: 20 };

/** "10 9+1 8+2": each final that may still be, with the remedials of its path. */
const finalesDe = ({ finales }: Calculadas): string =>
  finales
    .flatMap(({ numero, camino }) =>
      camino ? `${numero ?? 'NA'}${camino.remediales > 0 ? `+${camino.remediales}` : ''}` : [],
    )
    .join(' ');

describe('the finals that may still be', () => {
  test.each<{
    caso: string;
    unidades: UnidadEnTexto[];
    usadas?: number;
    finales: string;
    faltan: number | null;
  }>([
    { caso: 'nothing captured', unidades: [PENDIENTE], finales: '10 9 8 NA', faltan: 0 },
    {
      caso: 'sumativa pending, top',
      unidades: [{ continua: '10', sumativa: null }],
      finales: '10 9 8 NA',
      faltan: 0,
    },
    {
      caso: 'an AU out of reach by itself is an improvement away',
      unidades: [{ continua: '8', sumativa: null }],
      finales: '10+1 9 8 NA',
      faltan: 0,
    },
    {
      caso: 'only a recovery passes',
      unidades: [{ continua: '7', sumativa: null }],
      finales: '10+2 9+2 8+1 NA',
      faltan: 1,
    },
    {
      caso: 'a recovery is capped, and may be improved',
      unidades: [NA],
      finales: '10+2 9+2 8+1 NA',
      faltan: 1,
    },
    { caso: 'no remedial left', unidades: [NA], usadas: 2, finales: 'NA', faltan: null },
    { caso: 'more used than there are', unidades: [NA], usadas: 3, finales: 'NA', faltan: null },
    { caso: 'the right was lost', unidades: [SIN_DERECHO], finales: '10+2 9+2 8+1 NA', faltan: 1 },
    { caso: 'two to recover', unidades: [NA, NA], finales: '8+2 NA', faltan: 2 },
    { caso: 'two to recover with one left', unidades: [NA, NA], usadas: 1, finales: 'NA', faltan: null },
    { caso: 'three to recover', unidades: [NA, NA, NA], finales: 'NA', faltan: null },
    { caso: 'one recovered and one AU', unidades: [NA, AU], finales: '10+2 9+1 8+2 NA', faltan: 1 },
    { caso: 'done, with remedials left', unidades: [SA, AU], finales: '10+1 9 8+1 NA+1', faltan: 0 },
    { caso: 'done, with none', unidades: [SA, AU], usadas: 2, finales: '9', faltan: 0 },
    {
      caso: 'a recovery carried may be improved',
      unidades: [{ ...NA, remedial: '10' }],
      finales: '10+1 9+1 8 NA+1',
      faltan: 0,
    },
    {
      caso: 'a recovery carried that failed may be tried again',
      unidades: [{ ...NA, remedial: '7.99' }],
      finales: '8+1 NA',
      faltan: 1,
    },
    {
      caso: 'an improvement carried',
      unidades: [{ ...SA, remedial: '9' }],
      finales: '10+1 9 8+1 NA+1',
      faltan: 0,
    },
    {
      caso: 'an improvement carried that was lost',
      unidades: [{ ...SA, remedial: '7' }],
      finales: '8+1 NA',
      faltan: 1,
    },
    {
      caso: 'the right is at stake',
      unidades: [{ ...AU, asistencias: 16, sesiones: 18, sesionesProgramadas: 20 }],
      usadas: 2,
      finales: '10 NA',
      faltan: 0,
    },
    {
      caso: 'the right may still be won back',
      unidades: [{ ...AU, asistencias: 8, sesiones: 10, sesionesProgramadas: 20 }],
      usadas: 2,
      finales: '10 NA',
      faltan: 0,
    },
  ])('$caso: $finales', ({ unidades, usadas, finales, faltan }) => {
    const cambios = usadas === undefined ? {} : { remedialesUsadas: usadas };
    const posibles = calculadas(asignatura(unidades, cambios));
    expect(finalesDe(posibles)).toBe(finales);
    expect(posibles.remedialesNecesarias).toBe(faltan);
    expect(posibles.puedeAcreditarse).toBe(faltan !== null);
  });

  test('are in the letters of an integradora', () => {
    const { finales } = calculadas(asignatura([PENDIENTE], { esIntegradora: true }));
    expect(finales.map(({ nivel }) => nivel)).toEqual(['ca', 'cd', 'co', 'na']);
  });
});

describe('the path to a final', () => {
  test('takes the least where it takes least', () => {
    const { finales } = calculadas(
      asignatura([SA, { continua: '9', sumativa: null }, { continua: '10', sumativa: null }]),
    );
    // 8 + 8 + 10 would do too, for 4.203 points.
    expect(finales.find(({ numero }) => numero === 9)?.camino).toEqual({
      remediales: 0,
      puntos: '3.702',
      unidades: [
        { unidad: 'U1', pasos: [{ via: 'actual', nivel: 'sa', numero: 8, calificacion: null }] },
        { unidad: 'U2', pasos: [{ via: 'directa', nivel: 'de', numero: 9, calificacion: '7.34' }] },
        { unidad: 'U3', pasos: [{ via: 'directa', nivel: 'de', numero: 9, calificacion: '5' }] },
      ],
    });
  });

  test('says the remedial and its least grade', () => {
    const { finales } = calculadas(asignatura([{ continua: '7', sumativa: null }, AU]));
    expect(finales.find(({ numero }) => numero === 9)?.camino).toEqual({
      remediales: 1,
      puntos: '8',
      unidades: [
        {
          unidad: 'U1',
          pasos: [
            { via: 'directa', nivel: 'na', numero: null, calificacion: null },
            { via: 'recuperacion', nivel: 'sa', numero: 8, calificacion: '8' },
          ],
        },
        { unidad: 'U2', pasos: [{ via: 'actual', nivel: 'au', numero: 10, calificacion: null }] },
      ],
    });
  });

  test('tells what was lost by absence from what was failed', () => {
    const { finales } = calculadas(asignatura([SIN_DERECHO], { remedialesUsadas: 2 }));
    expect(finales.at(-1)?.camino?.unidades[0]?.pasos).toEqual([
      { via: 'sin-derecho', nivel: 'na', numero: null, calificacion: null },
    ]);
  });
});

describe('what cannot be is refused by its name', () => {
  test.each([
    { caso: 'no units', captura: asignatura([]), unidad: null, campo: 'unidades' },
    {
      caso: 'fewer used than carried',
      captura: asignatura([SA, { ...NA, remedial: '8' }], { remedialesUsadas: 0 }),
      unidad: null,
      campo: 'remedialesUsadas',
    },
    {
      caso: 'a negative count',
      captura: asignatura([SA], { remedialesUsadas: -1 }),
      unidad: null,
      campo: 'remedialesUsadas',
    },
    { caso: 'continua', captura: asignatura([SA, { continua: '10.01' }]), unidad: 'U2', campo: 'continua' },
    { caso: 'sumativa', captura: asignatura([{ sumativa: '-0.01' }]), unidad: 'U1', campo: 'sumativa' },
    { caso: 'remedial', captura: asignatura([{ ...NA, remedial: '11' }]), unidad: 'U1', campo: 'remedial' },
    { caso: 'asistencias', captura: asignatura([{ asistencias: 21 }]), unidad: 'U1', campo: 'asistencias' },
    {
      caso: 'fewer programmed than given',
      captura: asignatura([{ sesionesProgramadas: 19 }]),
      unidad: 'U1',
      campo: 'sesionesProgramadas',
    },
    {
      caso: 'recovery of what is approved',
      captura: asignatura([{ ...SA, remedial: '9', motivo: 'recuperacion' }]),
      unidad: 'U1',
      campo: 'motivo',
    },
  ])('$caso', ({ captura, unidad, campo }) => {
    expect(posibilidadesDeAsignatura(captura, normas)).toEqual({ outcome: 'rechazada', unidad, campo });
  });

  test('a recovery where what is pending can no longer fail', () => {
    const captura = asignatura([{ continua: '10', sumativa: null, remedial: '9', motivo: 'recuperacion' }]);
    expect(posibilidadesDeAsignatura(captura, normas).outcome).toBe('calculadas');
    expect(posibilidadesDeAsignatura(captura, conMinimo('6'))).toEqual({
      outcome: 'rechazada',
      unidad: 'U1',
      campo: 'motivo',
    });
  });
});

test('as many sessions programmed as given are not fewer', () => {
  expect(posibilidadesDeAsignatura(asignatura([{ sesionesProgramadas: 20 }]), normas).outcome).toBe(
    'calculadas',
  );
});

test('every statement names a rule of the catalogue, and the answer is of its schema', () => {
  const posibles = calculadas(asignatura([SA, PENDIENTE, { continua: '7', sumativa: null }, SIN_DERECHO]));
  expect(PosibilidadesDeAsignatura.parse(posibles)).toEqual(posibles);
  const fundamentos = [
    ...posibles.remediales.fundamentos,
    ...posibles.finales.flatMap((final) => final.fundamentos),
    ...posibles.unidades.flatMap(({ derecho, metas, remedial }) => [
      ...derecho.fundamentos,
      ...metas.flatMap((meta) => meta.fundamentos),
      ...(remedial?.fundamentos ?? []),
    ]),
  ];
  for (const fundamento of fundamentos) {
    const regla = CATALOGO.get(fundamento.clave);
    expect(regla && fundamentoDe(regla)).toEqual(fundamento);
  }
  expect([...new Set(fundamentos.map(({ clave }) => clave))].sort()).toEqual([
    'UT-37',
    'UT-39',
    'UT-44',
    'UT-48',
    'UT-51',
    'UT-52a',
    'UT-52b',
  ]);
});
