import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BLANCOS, conError, type FuncionesConstruidas, funcionesConstruidas } from './funciones-construidas';

let funciones: FuncionesConstruidas;
beforeAll(async () => {
  funciones = await funcionesConstruidas();
});

describe('PUNTAJE', () => {
  const puntaje = (continua: unknown, sumativa: unknown) => funciones.evaluar('PUNTAJE', continua, sumativa);

  test('every pair of tenths gives the double nearest to the exact grade', () => {
    for (let continua = 0; continua <= 100; continua += 1) {
      for (let sumativa = 0; sumativa <= 100; sumativa += 1) {
        expect(puntaje(continua / 10, sumativa / 10)).toBe((7 * continua + 3 * sumativa) / 100);
      }
    }
  });

  test.each(BLANCOS)('a blank (%p) is missing', (blanco) => {
    expect(puntaje(blanco, 9)).toEqual(conError('#N/A', 'continua', 'Art. 48'));
    expect(puntaje(9, blanco)).toEqual(conError('#N/A', 'sumativa', 'Art. 48'));
  });

  test.each([
    { continua: 10.1, sumativa: 9, dice: 'continua' },
    { continua: -0.1, sumativa: 9, dice: 'continua' },
    { continua: 9, sumativa: 11, dice: 'sumativa' },
    { continua: 9, sumativa: 'NP', dice: 'NP' },
    { continua: false, sumativa: 9, dice: 'FALSO' },
  ])('#VALUE! on $continua and $sumativa', ({ continua, sumativa, dice }) => {
    expect(puntaje(continua, sumativa)).toEqual(conError('#VALUE!', dice, 'Art. 48'));
  });
});

describe('NIVEL', () => {
  const nivel = (...argumentos: unknown[]) => funciones.evaluar('NIVEL', ...argumentos);

  test.each([
    { puntaje: 0, letra: 'NA', integradora: 'NA' },
    { puntaje: 7.97, letra: 'NA', integradora: 'NA' },
    { puntaje: 7.999999999999999, letra: 'NA', integradora: 'NA' },
    { puntaje: 8, letra: 'SA', integradora: 'CO' },
    { puntaje: 8.499999999999998, letra: 'SA', integradora: 'CO' },
    { puntaje: 8.5, letra: 'DE', integradora: 'CD' },
    { puntaje: 9.4667, letra: 'DE', integradora: 'CD' },
    { puntaje: 9.5, letra: 'AU', integradora: 'CA' },
    { puntaje: 10, letra: 'AU', integradora: 'CA' },
    { puntaje: 1e-7, letra: 'NA', integradora: 'NA' },
  ])('$puntaje → $letra or $integradora', ({ puntaje, letra, integradora }) => {
    for (const falso of [...BLANCOS, false, 0]) expect(nivel(puntaje, falso)).toBe(letra);
    expect(nivel(puntaje)).toBe(letra);
    expect(nivel(puntaje, true)).toBe(integradora);
    expect(nivel(puntaje, 1)).toBe(integradora);
  });

  test.each(BLANCOS)('a blank (%p) has no level', (blanco) => {
    expect(nivel(blanco)).toEqual(conError('#N/A', 'puntaje', 'Arts. 37 a 41'));
  });

  test.each([
    { argumentos: [10.01], dice: 'puntaje' },
    { argumentos: [-0.01], dice: 'puntaje' },
    { argumentos: ['SA'], dice: 'puntaje' },
    { argumentos: [9, 'sí'], dice: 'integradora' },
    { argumentos: [9, 2], dice: 'integradora' },
  ])('#VALUE! on $argumentos', ({ argumentos, dice }) => {
    expect(nivel(...argumentos)).toEqual(conError('#VALUE!', dice));
  });

  test('no rounding takes a grade across the pass line', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), (puntaje) => {
        expect(nivel(puntaje) === 'NA').toBe(puntaje < 8);
      }),
    );
  });
});

describe('UNIDAD', () => {
  const unidad = (...argumentos: unknown[]) => funciones.evaluar('UNIDAD', ...argumentos);

  test.each([
    { caso: 'approved', argumentos: [9, 9, 17, 20], esperado: 'DE' },
    { caso: 'integradora', argumentos: [9, 9, 17, 20, true], esperado: 'CD' },
    { caso: '7.97', argumentos: [8, 7.9, 20, 20], esperado: 'NA' },
    { caso: 'no sessions', argumentos: [9, 9, 0, 0], esperado: 'DE' },
    { caso: '80 % of attendance', argumentos: [10, 10, 16, 20], esperado: 'NA' },
    { caso: 'no right, no grades', argumentos: [null, '', 16, 20], esperado: 'NA' },
    { caso: 'failed, recovered', argumentos: [7, 7, 20, 20, false, 10], esperado: 'SA' },
    { caso: 'integradora recovered', argumentos: [7, 7, 20, 20, true, 9], esperado: 'CO' },
    { caso: 'no right, recovered', argumentos: [10, 10, 16, 20, null, 10, 'recuperacion'], esperado: 'SA' },
    { caso: 'no right nor grades, recovered', argumentos: [null, null, 16, 20, null, 8], esperado: 'SA' },
    { caso: 'failed, not recovered', argumentos: [7, 7, 20, 20, false, 7.99], esperado: 'NA' },
    { caso: 'improved', argumentos: [8, 8, 20, 20, false, 10], esperado: 'AU' },
    {
      caso: 'improved, case aside',
      argumentos: [8, 8, 20, 20, false, 9, 'MEJORA'],
      esperado: 'DE',
    },
    {
      caso: 'recovered, with its accent',
      argumentos: [7, 7, 20, 20, false, 9, 'Recuperación'],
      esperado: 'SA',
    },
    {
      caso: 'an improvement of NA is a recovery',
      argumentos: [7, 7, 20, 20, false, 10, 'mejora'],
      esperado: 'SA',
    },
    {
      caso: 'an improvement without the right is a recovery',
      argumentos: [10, 10, 16, 20, false, 10, 'mejora'],
      esperado: 'SA',
    },
    {
      caso: 'an improvement of NA that fails',
      argumentos: [7, 7, 20, 20, true, 7.99, 'mejora'],
      esperado: 'NA',
    },
    { caso: 'worsened', argumentos: [10, 10, 20, 20, false, 8, 'mejora'], esperado: 'SA' },
    { caso: 'lost', argumentos: [10, 10, 20, 20, false, 7.99, 'mejora'], esperado: 'NA' },
    { caso: 'a remedial of zero', argumentos: [10, 10, 20, 20, false, 0], esperado: 'NA' },
    {
      caso: 'a motivo without remedial',
      argumentos: [9, 9, 20, 20, false, null, 'recuperacion'],
      esperado: 'DE',
    },
    { caso: 'the 0 of an empty motivo', argumentos: [8, 8, 20, 20, 0, 10, 0], esperado: 'AU' },
  ])('$caso → $esperado', ({ argumentos, esperado }) => {
    expect(unidad(...argumentos)).toBe(esperado);
  });

  test.each(BLANCOS)('a blank (%p) that matters is missing; an optional one is not', (blanco) => {
    expect(unidad(blanco, 9, 20, 20)).toEqual(conError('#N/A', 'continua', 'Art. 48'));
    expect(unidad(9, blanco, 20, 20)).toEqual(conError('#N/A', 'sumativa', 'Art. 48'));
    expect(unidad(9, blanco, 20, 20, false, 10)).toEqual(conError('#N/A', 'sumativa'));
    expect(unidad(9, 9, blanco, 20)).toEqual(conError('#N/A', 'asistencias', 'Art. 44'));
    expect(unidad(9, 9, 20, blanco)).toEqual(conError('#N/A', 'sesiones', 'Art. 44'));
    expect(unidad(9, 9, 20, 20, blanco, blanco, blanco)).toBe('DE');
  });

  test.each([
    {
      caso: 'a recovery of an approved unit',
      argumentos: [9, 9, 20, 20, false, 9, 'recuperacion'],
      dice: 'motivo',
    },
    { caso: 'another motivo', argumentos: [7, 7, 20, 20, false, 9, 'extra'], dice: 'motivo' },
    {
      caso: 'another motivo without remedial',
      argumentos: [7, 7, 20, 20, false, null, 'extra'],
      dice: 'motivo',
    },
    { caso: 'a remedial over 10', argumentos: [7, 7, 20, 20, false, 10.5], dice: 'remedial' },
    {
      caso: 'a remedial of an approved unit over 10',
      argumentos: [9, 9, 20, 20, false, 11],
      dice: 'remedial',
    },
    { caso: 'a bad grade even without the right', argumentos: [11, 9, 16, 20], dice: 'continua' },
    { caso: 'more attendances than sessions', argumentos: [9, 9, 21, 20], dice: 'asistencias' },
    { caso: 'half a session', argumentos: [9, 9, 16.5, 20], dice: 'asistencias' },
    { caso: 'integradora in words', argumentos: [9, 9, 20, 20, 'no'], dice: 'integradora' },
  ])('#VALUE! on $caso', ({ argumentos, dice }) => {
    expect(unidad(...argumentos)).toEqual(conError('#VALUE!', dice));
  });

  test('a recovery never gives more than 8', () => {
    const decimas = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(decimas, decimas, decimas, (continua, sumativa, remedial) => {
        const sinRemedial = unidad(continua / 10, sumativa / 10, 20, 20);
        if (sinRemedial !== 'NA') return;
        const recuperada = unidad(continua / 10, sumativa / 10, 20, 20, false, remedial / 10);
        expect(recuperada).toBe(remedial >= 80 ? 'SA' : 'NA');
      }),
    );
  });
});

describe('NECESITA', () => {
  const necesita = (...argumentos: unknown[]) => funciones.evaluar('NECESITA', ...argumentos);

  test.each([
    { argumentos: [8], esperado: 8 },
    { argumentos: [9], esperado: 5.67 },
    { argumentos: [9, 'SA'], esperado: 5.67 },
    { argumentos: [9, 'co'], esperado: 5.67 },
    { argumentos: [9, 'DE'], esperado: 7.34 },
    { argumentos: [9, 'CD'], esperado: 7.34 },
    { argumentos: [10, 'AU'], esperado: 8.34 },
    { argumentos: [10, 'CA'], esperado: 8.34 },
    { argumentos: [7.15], esperado: 9.99 },
    { argumentos: [7.142], esperado: 'Imposible' },
    { argumentos: [0], esperado: 'Imposible' },
    { argumentos: [9, 'AU'], esperado: 'Imposible' },
  ])('$argumentos → $esperado', ({ argumentos, esperado }) => {
    expect(necesita(...argumentos)).toBe(esperado);
  });

  test.each(BLANCOS)('a blank (%p) continua is missing; a blank level is SA', (blanco) => {
    expect(necesita(blanco)).toEqual(conError('#N/A', 'continua', 'Art. 48'));
    expect(necesita(9, blanco)).toBe(5.67);
    expect(necesita(9, 0)).toBe(5.67);
  });

  test.each([
    { argumentos: [11], dice: 'continua' },
    { argumentos: [9, 'NA'], dice: 'nivel' },
    { argumentos: [9, 'XX'], dice: 'nivel' },
    { argumentos: [9, 7], dice: 'nivel' },
    { argumentos: [9, true], dice: 'nivel' },
  ])('#VALUE! on $argumentos', ({ argumentos, dice }) => {
    expect(necesita(...argumentos)).toEqual(conError('#VALUE!', dice));
  });

  test('is the least: it reaches the level, and a hundredth less does not', () => {
    const LETRAS = ['NA', 'SA', 'DE', 'AU'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom('SA', 'DE', 'AU'),
        (centesimas, nivel) => {
          const continua = centesimas / 100;
          const alcanza = (sumativa: number) =>
            LETRAS.indexOf(String(funciones.evaluar('UNIDAD', continua, sumativa, 1, 1))) >=
            LETRAS.indexOf(nivel);
          const necesaria = necesita(continua, nivel);
          if (typeof necesaria !== 'number') expect(alcanza(10)).toBe(false);
          else {
            expect(alcanza(necesaria)).toBe(true);
            expect(necesaria === 0 || !alcanza((Math.round(necesaria * 100) - 1) / 100)).toBe(true);
          }
        },
      ),
    );
  });
});
