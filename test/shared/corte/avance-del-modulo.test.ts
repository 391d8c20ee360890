import { expect, test } from '@jest/globals';
import { avanceDelModulo } from '../../../shared/corte/avance-del-modulo';
import { comoDecimal, decimal } from '../../../shared/nucleo/decimal';
import { type Fraccion } from '../../../shared/nucleo/fraccion';

const ACTIVIDADES = [
  { peso: decimal('30'), corte: 1 },
  { peso: decimal('35'), corte: 2 },
  { peso: decimal('35'), corte: 3 },
] as const;

const escrita = (valor: Fraccion | null): string | null => valor && comoDecimal(valor);

test.each([
  {
    caso: 'the first corte has no previous one',
    corte: 1,
    logros: ['0.9', '0.5', null],
    esperado: { desempeno: '90', anterior: null, caida: null, tope: '97', requerido: '430/7' },
  },
  {
    caso: 'the second falls from the first',
    corte: 2,
    logros: ['0.9', '0.251', null],
    esperado: {
      desempeno: '7157/130',
      anterior: '90',
      caida: '4543/130',
      tope: '70.785',
      requerido: '6843/70',
    },
  },
  {
    caso: 'by the third nothing is left',
    corte: 3,
    logros: ['1', '1', '1'],
    esperado: { desempeno: '100', anterior: '100', caida: '0', tope: '100', requerido: null },
  },
  {
    caso: 'the third is compared with the second, not with the first',
    corte: 3,
    logros: ['1', '0.35', '1'],
    esperado: { desempeno: '77.25', anterior: '65', caida: '-12.25', tope: '77.25', requerido: null },
  },
  {
    caso: 'nothing before is no fall',
    corte: 2,
    logros: [null, '0.8', null],
    esperado: { desempeno: '80', anterior: null, caida: null, tope: '93', requerido: '840/13' },
  },
  {
    caso: 'nothing at all',
    corte: 2,
    logros: [null, null, null],
    esperado: { desempeno: null, anterior: null, caida: null, tope: '100', requerido: '70' },
  },
] as const)('$caso', ({ corte, logros, esperado }) => {
  const avance = avanceDelModulo({
    actividades: ACTIVIDADES,
    logros: logros.map((logro) => (logro === null ? null : decimal(logro))),
    corte,
    minimo: decimal('70'),
  });
  expect({
    desempeno: escrita(avance.desempeno),
    anterior: escrita(avance.desempenoAnterior),
    caida: escrita(avance.caida),
    tope: escrita(avance.tope),
    requerido: escrita(avance.requerido),
  }).toEqual(esperado);
});
