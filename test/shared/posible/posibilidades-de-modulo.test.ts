import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CATALOGO } from '../../../shared/catalogo';
import { apruebaModulo } from '../../../shared/corte/aprueba-modulo';
import { avanceHasta } from '../../../shared/corte/avance';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { PosibilidadesDeModulo } from '../../../shared/modelo/posibilidades-de-modulo';
import { fundamentoDe } from '../../../shared/norma/fundamento-de';
import { decimal } from '../../../shared/nucleo/decimal';
import { CIEN, Fraccion } from '../../../shared/nucleo/fraccion';
import { type ModuloEnCurso } from '../../../shared/posible/modulo-en-curso';
import { posibilidadesDeModulo } from '../../../shared/posible/posibilidades-de-modulo';
import { normas } from './capturas';

/** R.A. as "peso:logro", logros of 0 to 100; without one it is pending. */
function modulo(resultados: string, cambios: Partial<ModuloEnCurso> = {}): ModuloEnCurso {
  return {
    resultados: resultados.split(' ').map((texto, i) => {
      const [peso = '', logro] = texto.split(':');
      const corte: NumeroCorte = i < 2 ? 1 : 3;
      return {
        ra: `${i + 1}.1`,
        peso: decimal(peso),
        corte,
        logro: logro === undefined ? null : decimal(logro).entre(CIEN),
      };
    }),
    minimo: decimal('70'),
    asistencias: null,
    sesiones: null,
    sesionesProgramadas: null,
    ...cambios,
  };
}

function calculadas(enCurso: ModuloEnCurso) {
  const posibles = posibilidadesDeModulo(enCurso, normas);
  if (posibles.outcome === 'calculadas') return posibles;
  throw new Error(posibles.campo);
}

describe('the minimum', () => {
  test.each([
    { ra: '40 60', logrado: '0', por: '100', tope: '100', faltan: '70', aprobar: 'posible', logro: '70' },
    { ra: '40:100 60', logrado: '40', por: '60', tope: '100', faltan: '30', aprobar: 'posible', logro: '50' },
    { ra: '40:25 60', logrado: '10', por: '60', tope: '70', faltan: '60', aprobar: 'posible', logro: '100' },
    {
      ra: '40:24.9 60',
      logrado: '9.96',
      por: '60',
      tope: '69.96',
      faltan: '60.04',
      aprobar: 'imposible',
      logro: null,
    },
    { ra: '70:100 30', logrado: '70', por: '30', tope: '100', faltan: '0', aprobar: 'asegurado', logro: '0' },
    {
      ra: '70:99.99 30',
      logrado: '69.993',
      por: '30',
      tope: '99.993',
      faltan: '0.01',
      aprobar: 'posible',
      logro: '0.03',
    },
    {
      ra: '40:100 60:50',
      logrado: '70',
      por: '0',
      tope: '70',
      faltan: '0',
      aprobar: 'asegurado',
      logro: null,
    },
    {
      ra: '40:100 60:49.9',
      logrado: '69.94',
      por: '0',
      tope: '69.94',
      faltan: '0.06',
      aprobar: 'imposible',
      logro: null,
    },
    {
      ra: '40:0 30 30',
      logrado: '0',
      por: '60',
      tope: '60',
      faltan: '70',
      aprobar: 'imposible',
      logro: null,
    },
    {
      ra: '30:70 35 35',
      logrado: '21',
      por: '70',
      tope: '91',
      faltan: '49',
      aprobar: 'posible',
      logro: '70',
    },
    {
      ra: '30:71 35 35',
      logrado: '21.3',
      por: '70',
      tope: '91.3',
      faltan: '48.7',
      aprobar: 'posible',
      logro: '69.58',
    },
  ])('with $ra it is $aprobar, $logro in each', ({ ra, logrado, por, tope, faltan, aprobar, logro }) => {
    expect(calculadas(modulo(ra))).toMatchObject({
      logrado,
      porObtener: por,
      tope,
      puntosFaltantes: faltan,
      aprobar,
      logroUniforme: logro,
    });
  });
});

describe('each pending R.A., with the others at 100', () => {
  test.each([
    { ra: '40:100 30 30', minimos: ['0', '0'] },
    { ra: '40:50 20 40', minimos: ['50', '75'] },
    { ra: '40:25 60', minimos: ['100'] },
    { ra: '40:24.99 60', minimos: [null] },
    { ra: '40:0 30 30', minimos: [null, null] },
    { ra: '40:99 30 30', minimos: ['1.34', '1.34'] },
    { ra: '100:70 0', minimos: ['0'] },
    { ra: '100:69.99 0', minimos: [null] },
    { ra: '50 50 0', minimos: ['40', '40', '0'] },
    { ra: '40:100 60:100', minimos: [] },
  ])('$ra → $minimos', ({ ra, minimos }) => {
    const { pendientes } = calculadas(modulo(ra));
    expect(pendientes.map(({ logroConLosDemasEnCien }) => logroConLosDemasEnCien)).toEqual(minimos);
  });

  test('says what it is worth and when it is due', () => {
    expect(calculadas(modulo('40:100 22.5 37.5')).pendientes).toMatchObject([
      { ra: '2.1', peso: '22.5', corte: 1 },
      { ra: '3.1', peso: '37.5', corte: 3 },
    ]);
  });
});

const centesimas = fc.integer({ min: 0, max: 10_000 }).map((n) => Fraccion.de(n, 100));
/** Weights of 4 R.A. that add up to 100, and what is registered of each. */
const modulos = fc
  .record({
    cortes: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
    logros: fc.array(fc.option(centesimas), { minLength: 4, maxLength: 4 }),
    minimo: fc.integer({ min: 0, max: 100 }).map((n) => Fraccion.de(n)),
  })
  .map(({ cortes, logros, minimo }): ModuloEnCurso => {
    const orillas = [0, ...cortes.sort((a, b) => a - b), 100];
    return modulo('100', {
      minimo,
      resultados: logros.map((logro, i) => ({
        ra: `${i + 1}.1`,
        peso: Fraccion.de((orillas[i + 1] ?? 100) - (orillas[i] ?? 0)),
        corte: 3,
        logro: logro && logro.entre(CIEN),
      })),
    });
  });

/** Whether the módulo is passed when each pending R.A. gets a logro, 0 to 100. */
const aprueba = ({ resultados, minimo }: ModuloEnCurso, logroDe: (ra: string) => Fraccion): boolean => {
  const logros = resultados.map(({ ra, logro }) => logro ?? logroDe(ra).entre(CIEN));
  const { logrado } = avanceHasta(resultados, logros, 3);
  return apruebaModulo.decide({ calificacion: logrado, minimoAprobatorio: minimo }, normas) === true;
};

const CENTESIMA = Fraccion.de(1, 100);

test('the uniform logro passes, a hundredth less does not, and without one not even 100 does', () => {
  fc.assert(
    fc.property(modulos, (enCurso) => {
      const { logroUniforme, aprobar, porObtener } = calculadas(enCurso);
      expect(aprobar === 'asegurado').toBe(aprueba(enCurso, () => Fraccion.de(0)));
      expect(aprobar !== 'imposible').toBe(aprueba(enCurso, () => CIEN));
      expect(logroUniforme === null).toBe(porObtener === '0' || aprobar === 'imposible');
      if (logroUniforme === null) return;
      const logro = decimal(logroUniforme);
      expect(aprueba(enCurso, () => logro)).toBe(true);
      if (!logro.esCero()) expect(aprueba(enCurso, () => logro.menos(CENTESIMA))).toBe(false);
    }),
  );
});

test('the logro of one R.A. passes with the others at 100, and a hundredth less does not', () => {
  fc.assert(
    fc.property(modulos, (enCurso) => {
      for (const { ra, logroConLosDemasEnCien } of calculadas(enCurso).pendientes) {
        const conEsta = (logro: Fraccion) => aprueba(enCurso, (otra) => (otra === ra ? logro : CIEN));
        if (logroConLosDemasEnCien === null) {
          expect(conEsta(CIEN)).toBe(false);
          continue;
        }
        const logro = decimal(logroConLosDemasEnCien);
        expect(conEsta(logro)).toBe(true);
        if (!logro.esCero()) expect(conEsta(logro.menos(CENTESIMA))).toBe(false);
      }
    }),
  );
});

test.each([{ asistencias: null }, { sesiones: null }])('no attendance, no absences: %p', (cambios) => {
  const enCurso = modulo('100', { asistencias: 18, sesiones: 20, sesionesProgramadas: 40, ...cambios });
  expect(calculadas(enCurso).asistencia).toBeNull();
});

describe('what cannot be is refused by its name', () => {
  test.each<{ caso: string; enCurso: ModuloEnCurso; ra: string | null; campo: string }>([
    { caso: 'weights under 100', enCurso: modulo('40 59.99'), ra: null, campo: 'pesos' },
    { caso: 'weights over 100', enCurso: modulo('40 60.01'), ra: null, campo: 'pesos' },
    { caso: 'a negative weight', enCurso: modulo('110 -10'), ra: '2.1', campo: 'pesos' },
    { caso: 'a logro over 100', enCurso: modulo('40 60:100.01'), ra: '2.1', campo: 'logro' },
    { caso: 'a logro under 0', enCurso: modulo('40:-0.01 60'), ra: '1.1', campo: 'logro' },
    {
      caso: 'a minimum over 100',
      enCurso: modulo('100', { minimo: decimal('100.01') }),
      ra: null,
      campo: 'minimo',
    },
    {
      caso: 'a minimum under 0',
      enCurso: modulo('100', { minimo: decimal('-1') }),
      ra: null,
      campo: 'minimo',
    },
    {
      caso: 'more attendances than sessions',
      enCurso: modulo('100', { asistencias: 21, sesiones: 20 }),
      ra: null,
      campo: 'asistencias',
    },
    {
      caso: 'negative attendances',
      enCurso: modulo('100', { asistencias: -1, sesiones: 20 }),
      ra: null,
      campo: 'asistencias',
    },
    {
      caso: 'fewer programmed than given',
      enCurso: modulo('100', { asistencias: 20, sesiones: 20, sesionesProgramadas: 19 }),
      ra: null,
      campo: 'sesionesProgramadas',
    },
  ])('$caso', ({ enCurso, ra, campo }) => {
    expect(posibilidadesDeModulo(enCurso, normas)).toEqual({ outcome: 'rechazada', ra, campo });
  });
});

test('the limits themselves are accepted', () => {
  const enCurso = modulo('40:0 60:100', {
    minimo: CIEN,
    asistencias: 20,
    sesiones: 20,
    sesionesProgramadas: 20,
  });
  expect(calculadas(enCurso).aprobar).toBe('imposible');
  expect(calculadas({ ...enCurso, minimo: Fraccion.de(0) }).aprobar).toBe('asegurado');
});

test('every statement names a rule of the catalogue, and the answer is of its schema', () => {
  const posibles = calculadas(modulo('40:80 60', { asistencias: 18, sesiones: 20 }));
  expect(PosibilidadesDeModulo.parse(posibles)).toEqual(posibles);
  const fundamentos = [...posibles.fundamentos, ...(posibles.asistencia?.fundamentos ?? [])];
  expect(fundamentos.map(({ clave }) => clave)).toEqual(['CON-05', 'CON-32', 'R04c']);
  for (const fundamento of fundamentos) {
    const regla = CATALOGO.get(fundamento.clave);
    expect(regla && fundamentoDe(regla)).toEqual(fundamento);
  }
});
