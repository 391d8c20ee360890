import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Celda, HojaCruda } from '../../../shared/importacion/hoja-cruda';
import { importarSabana } from '../../../shared/importacion/importar-sabana';
import { sonHojasCrudas } from '../../../shared/importacion/son-hojas-crudas';
import { type Conteo, Recibo } from '../../../shared/modelo/recibo';
import { Sabana } from '../../../shared/modelo/sabana';
import { DESTINO, FILAS, hojaLarga, libro } from './hojas-de-prueba';

const celdaRara: fc.Arbitrary<Celda> = fc.oneof(
  fc.constantFrom<Celda[]>(
    '',
    null,
    'NP',
    '80',
    '90.5',
    '30',
    '1',
    '4',
    -1,
    101,
    43.5,
    '=1+1',
    '31/02/2026',
    true,
  ),
  fc.constantFrom<Celda[]>({ error: '#N/A' }, { fecha: '2026-10-27' }, { formula: 'A1', valor: 80 }),
  fc.constantFrom<Celda[]>('0025200001', '0025200002', 'MTHS-00', 'R.A. 1.1', 'Grupo:', '302', 'peso', '57'),
  fc.string({ maxLength: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Sheets that were whole until some of their cells became others, with rows repeated and moved. */
const hojas: fc.Arbitrary<HojaCruda[]> = fc.array(
  fc
    .record({
      base: fc.constantFrom(hojaLarga(), hojaLarga([...FILAS, ...FILAS]), libro(), libro({ B2: '302' })),
      cambios: fc.array(fc.tuple(fc.nat(13), fc.nat(12), celdaRara), { maxLength: 6 }),
      repetidas: fc.array(fc.nat(13), { maxLength: 3 }),
    })
    .map(({ base, cambios, repetidas }) => {
      const filas = base.filas.map((fila) => [...fila]);
      for (const [f, c, celda] of cambios) {
        const fila = filas[f];
        if (fila && c < fila.length) fila[c] = celda;
      }
      return { ...base, filas: [...filas, ...repetidas.flatMap((f) => (filas[f] ? [filas[f]] : []))] };
    }),
  { minLength: 1, maxLength: 4 },
);

const cuadra = ({ leidas, aceptadas, conAviso, fusionadas, rechazadas }: Conteo): boolean =>
  leidas === aceptadas + conAviso + fusionadas + rechazadas;

test('read is accepted + with warning + merged + rejected, in every count of every receipt', () => {
  fc.assert(
    fc.property(hojas, (leidas) => {
      const { sabana, recibo } = importarSabana(leidas, DESTINO);
      expect(Recibo.safeParse(recibo).error).toBeUndefined();
      const conteos = [recibo, ...recibo.hojas].flatMap(({ filas, registros }) => [filas, registros]);
      expect(conteos.filter((conteo) => !cuadra(conteo))).toEqual([]);
      const suma = recibo.hojas.reduce((total, { registros }) => total + registros.leidas, 0);
      expect(recibo.registros.leidas).toBe(suma);
      if (sabana !== null) expect(Sabana.safeParse(sabana).error).toBeUndefined();
      // What is rejected is explained; what is accepted is in the sábana and nothing else is.
      const errores = recibo.observaciones.filter(({ gravedad }) => gravedad === 'error').length;
      expect(recibo.registros.rechazadas > 0 && errores === 0).toBe(false);
      expect(sabana === null).toBe(recibo.registros.aceptadas + recibo.registros.conAviso === 0);
      const lugares = (sabana?.gruposModulo ?? []).reduce(
        (total, { alumnos, actividades }) => total + alumnos.length * actividades.length,
        0,
      );
      expect(recibo.registros.aceptadas + recibo.registros.conAviso).toBeLessThanOrEqual(lugares);
    }),
    { numRuns: 500 },
  );
});

test('the sábana does not depend on the order of the sheets', () => {
  fc.assert(
    fc.property(hojas, (leidas) => {
      const { sabana, recibo } = importarSabana(leidas, DESTINO);
      const reves = importarSabana([...leidas].reverse(), DESTINO);
      expect(reves.sabana).toEqual(sabana);
      expect(reves.recibo.registros.rechazadas).toBe(recibo.registros.rechazadas);
    }),
    { numRuns: 500 },
  );
});

test('the bulk check of sheets says what their schema says', () => {
  const casiCelda = fc.oneof(
    celdaRara,
    fc.constantFrom<unknown[]>(
      undefined,
      NaN,
      Infinity,
      [],
      {},
      { fecha: '2026-02-30' },
      { fecha: '2026-10-27', x: 1 },
    ),
    fc.constantFrom<unknown[]>(
      { error: 'x'.repeat(21) },
      { formula: 'A1' },
      { formula: 1, valor: 1 },
      { valor: 1 },
    ),
  );
  const casiHoja = fc.record(
    {
      archivo: fc.constantFrom<unknown[]>('a.csv', '', 'x'.repeat(256), 5),
      hoja: fc.constantFrom<unknown[]>(null, 'Hoja1', 7),
      filas: fc.array(fc.array(casiCelda, { maxLength: 3 }), { maxLength: 3 }),
      base1904: fc.constantFrom<unknown[]>(true, false, undefined, 'sí'),
      otra: fc.constant(1),
    },
    { requiredKeys: ['archivo', 'hoja', 'filas'] },
  );
  fc.assert(
    fc.property(casiHoja, (hoja) => {
      expect(sonHojasCrudas([hoja])).toBe(HojaCruda.safeParse(hoja).success);
    }),
    { numRuns: 2000 },
  );
});
