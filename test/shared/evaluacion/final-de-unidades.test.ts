import { expect, test } from '@jest/globals';
import { finalDeUnidades } from '../../../shared/evaluacion/final-de-unidades';
import { nivelDeNumero, type NumeroDeNivel } from '../../../shared/evaluacion/nivel-academico';
import { type NivelFinalDeUnidad } from '../../../shared/evaluacion/nivel-final-de-unidad';
import { normas } from './decidir';

const resuelta = (numero: NumeroDeNivel | null): NivelFinalDeUnidad => ({
  outcome: 'resuelta',
  nivel: nivelDeNumero(numero, false),
});
const incompleta: NivelFinalDeUnidad = { outcome: 'incompleta', falta: 'sumativa' };
const rechazada: NivelFinalDeUnidad = { outcome: 'rechazada', campo: 'remedial' };

test.each([
  { caso: 'half a point goes up', unidades: [resuelta(8), resuelta(9)], final: 'de' },
  { caso: 'a unit in NA', unidades: [resuelta(10), resuelta(null)], final: 'na' },
  { caso: 'a unit to be captured', unidades: [resuelta(10), incompleta], final: null },
  { caso: 'a unit in NA beside one to be captured', unidades: [resuelta(null), incompleta], final: null },
  { caso: 'a unit refused', unidades: [rechazada, resuelta(10)], final: null },
  { caso: 'no units', unidades: [], final: null },
])('$caso → $final', ({ unidades, final }) => {
  expect(finalDeUnidades(unidades, false, normas)?.nivel ?? null).toBe(final);
});
