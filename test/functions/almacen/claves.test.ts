import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { filas, particiones, plantelDeSabana, rangos } from '../../../functions/almacen/claves';
import { exigirLimites } from '../../../functions/almacen/limites-de-entidad';
import { LugarDeCaptura } from '../../../shared/modelo/captura';

test('every text becomes a key that Azure accepts, and no two become the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (una, otra) => {
      const [a, b] = [filas.movimiento(una), filas.movimiento(otra)];
      expect(a).toMatch(/^[A-Za-z0-9_.=|-]+$/);
      expect(a === b).toBe(una === otra);
    }),
  );
});

test('whatever grupo and asignatura are taken, their captura has a key that fits', () => {
  const texto = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('ñ', '語', '😀', 'a', ' '), minLength: 10, maxLength: 60 }),
  );
  fc.assert(
    fc.property(texto, texto, (grupo, asignatura) => {
      const lugar = LugarDeCaptura.safeParse({ plantel: '252', periodo: 'AGODIC26', grupo, asignatura }).data;
      if (lugar) expect(() => exigirLimites(particiones.captura(lugar), filas.actual, {})).not.toThrow();
    }),
  );
});

test.each([
  { grupo: 'ñ'.repeat(40), cabe: true },
  { grupo: `${'ñ'.repeat(40)}a`, cabe: false },
  { grupo: '語'.repeat(26), cabe: true },
  { grupo: '語'.repeat(27), cabe: false },
  { grupo: 'A'.repeat(60), cabe: true },
  { grupo: '', cabe: false },
])('the grupo $grupo can be kept: $cabe', ({ grupo, cabe }) => {
  expect(LugarDeCaptura.shape.grupo.safeParse(grupo).success).toBe(cabe);
});

describe('a range holds its own partitions and no others', () => {
  const dentro = (rango: { desde: string; hasta: string }, particion: string): boolean =>
    particion >= rango.desde && particion < rango.hasta;
  test.each([
    { plantel: '25', esta: false },
    { plantel: '252', esta: true },
    { plantel: '253', esta: false },
  ])('reports of 252, asked for $plantel: $esta', ({ plantel, esta }) => {
    expect(dentro(rangos.reportesDePlantel('252'), particiones.reporte(plantel, 'AGODIC26', 2))).toBe(esta);
  });

  test('sábanas of one corte', () => {
    const rango = rangos.sabanasDeCorte('AGODIC26', 2);
    expect(dentro(rango, particiones.sabana('AGODIC26', 2, '57'))).toBe(true);
    expect(dentro(rango, particiones.sabana('AGODIC26', 3, '57'))).toBe(false);
    expect(dentro(rango, particiones.sabana('AGODIC27', 2, '57'))).toBe(false);
    expect(plantelDeSabana(particiones.sabana('AGODIC26', 2, '57'))).toBe('57');
  });
});

test('versions sort by age', () => {
  expect([10, 9, 100].map(filas.version).toSorted()).toEqual([9, 10, 100].map(filas.version));
});
