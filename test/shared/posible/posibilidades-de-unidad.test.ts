import { describe, expect, test } from '@jest/globals';
import { type MetaDeUnidad } from '../../../shared/posible/metas-de-unidad';
import { conMinimo } from '../evaluacion/decidir';
import { asignatura, calculadas, normas, type UnidadEnTexto } from './capturas';

const posibilidadesDe = (unidad: UnidadEnTexto, remedialesUsadas: number, segun = normas) => {
  const [primera] = calculadas(asignatura([unidad], { remedialesUsadas }), segun).unidades;
  if (!primera) throw new Error('no unit');
  return primera;
};

const NA = { continua: '7', sumativa: '7' };
const EN_JUEGO = { asistencias: 16, sesiones: 18, sesionesProgramadas: 20 };
const PERDIDO = { asistencias: 16, sesiones: 20 };

describe('what a unit may still be', () => {
  test.each<{
    caso: string;
    unidad: UnidadEnTexto;
    usadas?: number;
    situacion: string;
    actual: string | null;
  }>([
    { caso: 'approved', unidad: {}, situacion: 'aprobada', actual: 'de' },
    { caso: 'approved, the right at stake', unidad: EN_JUEGO, situacion: 'directa', actual: 'de' },
    { caso: 'pending', unidad: { sumativa: null }, situacion: 'directa', actual: null },
    {
      caso: 'pending, with the right lost',
      unidad: { sumativa: null, ...PERDIDO },
      situacion: 'solo-con-remedial',
      actual: 'na',
    },
    {
      caso: 'pending, at the last chance',
      unidad: { continua: '50/7', sumativa: null },
      situacion: 'directa',
      actual: null,
    },
    {
      caso: 'pending, just past it',
      unidad: { continua: '7.142', sumativa: null },
      situacion: 'solo-con-remedial',
      actual: null,
    },
    { caso: 'failed', unidad: NA, situacion: 'solo-con-remedial', actual: 'na' },
    { caso: 'failed, with one left', unidad: NA, usadas: 1, situacion: 'solo-con-remedial', actual: 'na' },
    { caso: 'failed, with none left', unidad: NA, usadas: 2, situacion: 'perdida', actual: 'na' },
    { caso: 'recovered', unidad: { ...NA, remedial: '8' }, usadas: 1, situacion: 'aprobada', actual: 'sa' },
    {
      caso: 'not recovered',
      unidad: { ...NA, remedial: '7.99' },
      usadas: 1,
      situacion: 'solo-con-remedial',
      actual: 'na',
    },
  ])('$caso: $situacion', ({ unidad, usadas = 0, situacion, actual }) => {
    const posible = posibilidadesDe(unidad, usadas);
    expect(posible.situacion).toBe(situacion);
    expect(posible.actual?.nivel ?? null).toBe(actual);
  });

  test('passes whatever comes where the continua is enough', () => {
    const posible = posibilidadesDe({ continua: '10', sumativa: null }, 0, conMinimo('7'));
    expect(posible.situacion).toBe('aprobada');
  });
});

describe('the right to be evaluated', () => {
  test.each([
    { asistencias: 17, sesiones: 20, sesionesProgramadas: null, estado: 'asegurado', faltas: null },
    { asistencias: 16, sesiones: 20, sesionesProgramadas: null, estado: 'perdido', faltas: null },
    { asistencias: 0, sesiones: 0, sesionesProgramadas: null, estado: 'asegurado', faltas: null },
    { asistencias: 0, sesiones: 0, sesionesProgramadas: 20, estado: 'en-juego', faltas: 3 },
    { asistencias: 17, sesiones: 18, sesionesProgramadas: 20, estado: 'asegurado', faltas: 2 },
    { asistencias: 16, sesiones: 18, sesionesProgramadas: 20, estado: 'en-juego', faltas: 1 },
    { asistencias: 15, sesiones: 18, sesionesProgramadas: 20, estado: 'en-juego', faltas: 0 },
    { asistencias: 14, sesiones: 18, sesionesProgramadas: 20, estado: 'perdido', faltas: null },
    { asistencias: 17, sesiones: 20, sesionesProgramadas: 20, estado: 'asegurado', faltas: 0 },
    { asistencias: 16, sesiones: 20, sesionesProgramadas: 20, estado: 'perdido', faltas: null },
  ])(
    '$asistencias of $sesiones, $sesionesProgramadas programmed: $estado',
    ({ estado, faltas, ...asistencia }) => {
      const { derecho } = posibilidadesDe(asistencia, 0);
      expect(derecho).toMatchObject({ ...asistencia, estado, faltasRestantes: faltas });
    },
  );
});

describe('what each level asks', () => {
  test.each<{ unidad: UnidadEnTexto; minimos: MetaDeUnidad['minimos'][] }>([
    {
      unidad: { continua: '9', sumativa: null },
      minimos: [
        { pendiente: 'sumativa', sumativa: '5.67' },
        { pendiente: 'sumativa', sumativa: '7.34' },
        { pendiente: 'sumativa', sumativa: null },
      ],
    },
    {
      unidad: { continua: null, sumativa: '6' },
      minimos: [
        { pendiente: 'continua', continua: '8.86' },
        { pendiente: 'continua', continua: '9.58' },
        { pendiente: 'continua', continua: null },
      ],
    },
    {
      unidad: { continua: null, sumativa: null },
      minimos: [
        { pendiente: 'ambas', iguales: '8', continua: '7.15', sumativa: '3.34' },
        { pendiente: 'ambas', iguales: '8.5', continua: '7.86', sumativa: '5' },
        { pendiente: 'ambas', iguales: '9.5', continua: '9.29', sumativa: '8.34' },
      ],
    },
    { unidad: {}, minimos: [] },
    { unidad: { sumativa: null, ...PERDIDO }, minimos: [] },
  ])('of $unidad', ({ unidad, minimos }) => {
    expect(posibilidadesDe(unidad, 0).metas.map((meta) => meta.minimos)).toEqual(minimos);
  });

  test('names the levels and their least puntaje', () => {
    const { metas } = posibilidadesDe({ sumativa: null }, 0);
    expect(metas.map(({ nivel, numero, umbral }) => ({ nivel, numero, umbral }))).toEqual([
      { nivel: 'sa', numero: 8, umbral: '8' },
      { nivel: 'de', numero: 9, umbral: '8.5' },
      { nivel: 'au', numero: 10, umbral: '9.5' },
    ]);
  });

  test('rests on the article of its scale', () => {
    const { unidades } = calculadas(asignatura([{ sumativa: null }], { esIntegradora: true }));
    const [meta] = unidades[0]?.metas ?? [];
    expect(meta?.nivel).toBe('co');
    expect(meta?.fundamentos.map(({ clave }) => clave)).toEqual(['UT-48', 'UT-40']);
  });
});

describe('what a remedial may do', () => {
  test.each<{ caso: string; unidad: UnidadEnTexto; usadas?: number; esperado: object | null }>([
    { caso: 'failed', unidad: NA, esperado: { recuperacion: '8', mejoras: [] } },
    { caso: 'failed, with none left', unidad: NA, usadas: 2, esperado: null },
    { caso: 'pending', unidad: { sumativa: null }, esperado: { recuperacion: '8', mejoras: [] } },
    {
      caso: 'approved with SA',
      unidad: { continua: '8', sumativa: '8' },
      esperado: {
        recuperacion: null,
        mejoras: [
          { nivel: 'de', numero: 9, calificacion: '8.5' },
          { nivel: 'au', numero: 10, calificacion: '9.5' },
        ],
      },
    },
    {
      caso: 'approved, the right at stake',
      unidad: EN_JUEGO,
      esperado: { recuperacion: '8', mejoras: [{ nivel: 'au', numero: 10, calificacion: '9.5' }] },
    },
    { caso: 'AU has nothing to improve', unidad: { continua: '10', sumativa: '10' }, esperado: null },
    {
      caso: 'recovered',
      unidad: { ...NA, remedial: '9' },
      usadas: 1,
      esperado: {
        recuperacion: null,
        mejoras: [
          { nivel: 'de', numero: 9, calificacion: '8.5' },
          { nivel: 'au', numero: 10, calificacion: '9.5' },
        ],
      },
    },
    {
      caso: 'improved',
      unidad: { continua: '8', sumativa: '8', remedial: '8.5' },
      usadas: 1,
      esperado: { recuperacion: null, mejoras: [{ nivel: 'au', numero: 10, calificacion: '9.5' }] },
    },
  ])('$caso', ({ unidad, usadas = 0, esperado }) => {
    const { remedial } = posibilidadesDe(unidad, usadas);
    if (esperado === null) expect(remedial).toBeNull();
    else expect(remedial).toMatchObject(esperado);
  });

  test('nothing, where no grade of 0 to 10 passes', () => {
    expect(posibilidadesDe(NA, 0, conMinimo('10.5')).remedial).toBeNull();
  });

  test('leaves out a level that shares its threshold with a higher one', () => {
    const posible = posibilidadesDe({ continua: '10', sumativa: '0' }, 0, conMinimo('9'));
    expect(posible.remedial?.recuperacion).toBe('9');
    const aprobada = posibilidadesDe({ continua: '10', sumativa: '7' }, 0, conMinimo('9'));
    expect(aprobada.actual?.numero).toBe(9);
    expect(aprobada.remedial?.mejoras.map(({ numero }) => numero)).toEqual([10]);
  });
});
