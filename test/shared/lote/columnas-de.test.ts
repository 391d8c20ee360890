import { describe, expect, test } from '@jest/globals';
import { type AsignaturaPorCalificar, columnasDe } from '../../../shared/lote/columnas-de';
import { decimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';

type Unidad = AsignaturaPorCalificar['unidades'][number];

const CAPTURADA: Unidad = {
  continua: decimal('9.5'),
  sumativa: decimal('8.25'),
  asistencias: 17,
  sesiones: 20,
  remedial: null,
  motivo: null,
};
const asignatura = (...unidades: readonly Partial<Unidad>[]): AsignaturaPorCalificar => ({
  esIntegradora: false,
  unidades: unidades.map((cambios) => ({ ...CAPTURADA, ...cambios })),
});

describe('columnasDe', () => {
  test('keeps every capture in its place, in the least scale of all of them', () => {
    const integradora = { ...asignatura({ remedial: decimal('9'), motivo: 'mejora' }), esIntegradora: true };
    const columnas = {
      escala: 100,
      continua: Float64Array.of(950, NaN, 950),
      sumativa: Float64Array.of(825, 825, 825),
      remedial: Float64Array.of(NaN, NaN, 900),
      asistencias: Int32Array.of(17, 0, 17),
      sesiones: Int32Array.of(20, 20, 20),
      motivo: Uint8Array.of(0, 1, 2),
      desde: Uint32Array.of(0, 2, 2, 3),
      esIntegradora: Uint8Array.of(0, 0, 1),
    };
    const capturas = [
      asignatura({}, { continua: null, asistencias: 0, motivo: 'recuperacion' }),
      asignatura(),
      integradora,
    ];
    expect(columnasDe(capturas)).toEqual({ outcome: 'leidas', columnas });
  });

  test.each([
    { caso: 'of none', unidades: [], escala: 1 },
    { caso: 'of nothing captured', unidades: [{ continua: null, sumativa: null }], escala: 1 },
    { caso: 'of thirds and hundredths', unidades: [{ continua: decimal('25/3') }], escala: 300 },
    { caso: 'of a capture of ten decimals', unidades: [{ remedial: decimal('8.0000000001') }], escala: 1e10 },
  ])('the scale $caso is $escala', ({ unidades, escala }) => {
    expect(columnasDe([asignatura(...unidades)])).toMatchObject({ columnas: { escala } });
  });

  test('a bigger denominator than the number needs is no finer scale than it takes', () => {
    const grande = Fraccion.de(9n * 10n ** 30n, 10n ** 30n);
    expect(columnasDe([asignatura({ continua: grande })])).toMatchObject({ columnas: { escala: 100 } });
  });

  test.each([
    {
      caso: 'decimals without a common scale',
      cambios: { continua: decimal('0.00000000000000000001') },
      campo: 'escala',
    },
    {
      caso: 'a continua out of every scale',
      cambios: { continua: decimal(`1${'0'.repeat(18)}`) },
      campo: 'continua',
    },
    {
      caso: 'a sumativa that leaves no room',
      cambios: { sumativa: decimal('9007199254740991') },
      campo: 'sumativa',
    },
    {
      caso: 'a remedial below every scale',
      cambios: { remedial: decimal(`-1${'0'.repeat(18)}`) },
      campo: 'remedial',
    },
    { caso: 'more attendances than 32 bits count', cambios: { asistencias: 2 ** 31 }, campo: 'asistencias' },
    { caso: 'more sessions than 32 bits count', cambios: { sesiones: -(2 ** 31) - 1 }, campo: 'sesiones' },
  ])('$caso → $campo', ({ cambios, campo }) => {
    const lectura = columnasDe([asignatura({}), asignatura({}, cambios)]);
    expect(lectura).toEqual(
      campo === 'escala'
        ? { outcome: 'rechazadas', campo }
        : { outcome: 'rechazadas', campo, asignatura: 1, unidad: 1 },
    );
  });
});
