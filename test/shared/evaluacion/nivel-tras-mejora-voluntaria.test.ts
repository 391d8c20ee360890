import { describe, expect, test } from '@jest/globals';
import { nivelTrasMejoraVoluntaria } from '../../../shared/evaluacion/nivel-tras-mejora-voluntaria';
import { decidir } from './decidir';

describe('UT-52b', () => {
  test.each([
    { unidad: 9, calificacionRemedial: '8', nivel: 'sa', numero: 8, requiereConfirmacion: false },
    { unidad: 8, calificacionRemedial: '10', nivel: 'au', numero: 10, requiereConfirmacion: false },
    { unidad: 8, calificacionRemedial: '9.49', nivel: 'de', numero: 9, requiereConfirmacion: false },
    { unidad: 10, calificacionRemedial: '7.99', nivel: 'na', numero: null, requiereConfirmacion: true },
  ])('$unidad and $calificacionRemedial → $nivel', ({ unidad, calificacionRemedial, ...esperado }) => {
    expect(decidir(nivelTrasMejoraVoluntaria, { unidad, calificacionRemedial })).toEqual(esperado);
  });

  test('a unit in NA, or a grade outside 0 to 10, is not an improvement', () => {
    expect(decidir(nivelTrasMejoraVoluntaria, { unidad: null, calificacionRemedial: '9' })).toBeNull();
    expect(decidir(nivelTrasMejoraVoluntaria, { unidad: 8, calificacionRemedial: '10.1' })).toBeNull();
  });

  test('an integradora keeps its letters', () => {
    const entrada = { unidad: 8, calificacionRemedial: '9', esIntegradora: true };
    expect(decidir(nivelTrasMejoraVoluntaria, entrada)?.nivel).toBe('cd');
  });
});
