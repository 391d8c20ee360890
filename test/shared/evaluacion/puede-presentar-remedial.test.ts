import { describe, expect, test } from '@jest/globals';
import {
  puedePresentarRemedial,
  remedialesDisponibles,
} from '../../../shared/evaluacion/puede-presentar-remedial';
import { decidir, normas } from './decidir';

describe('UT-51', () => {
  test.each([
    { remedialesUsadas: 0, disponibles: 2 },
    { remedialesUsadas: 1, disponibles: 1 },
    { remedialesUsadas: 2, disponibles: 0 },
    { remedialesUsadas: 3, disponibles: 0 },
  ])('$remedialesUsadas used → $disponibles left', ({ remedialesUsadas, disponibles }) => {
    expect(remedialesDisponibles(remedialesUsadas, normas)).toBe(disponibles);
    for (const motivoRemedial of ['recuperacion', 'mejora']) {
      expect(decidir(puedePresentarRemedial, { remedialesUsadas, motivoRemedial })).toBe(disponibles > 0);
    }
  });
});
