import { describe, expect, test } from '@jest/globals';
import { nivelFinalDeUnidad, type UnidadCapturada } from '../../../shared/evaluacion/nivel-final-de-unidad';
import { decimal } from '../../../shared/nucleo/decimal';
import { normas } from './decidir';

const unidad = (cambios: Partial<UnidadCapturada> = {}): UnidadCapturada => ({
  continua: decimal('9'),
  sumativa: decimal('9'),
  asistencias: 17,
  sesiones: 20,
  esIntegradora: false,
  remedial: null,
  motivo: null,
  ...cambios,
});
const reprobada: Partial<UnidadCapturada> = { continua: decimal('7'), sumativa: decimal('8') };
const sinDerecho: Partial<UnidadCapturada> = { asistencias: 16 };

describe('nivelFinalDeUnidad', () => {
  test.each([
    { caso: 'approved', cambios: {}, esperado: 'de' },
    { caso: 'integradora', cambios: { esIntegradora: true }, esperado: 'cd' },
    { caso: 'failed', cambios: reprobada, esperado: 'na' },
    { caso: 'without the right', cambios: sinDerecho, esperado: 'na' },
    { caso: 'without the right nor grades', cambios: { ...sinDerecho, continua: null }, esperado: 'na' },
    { caso: 'failed, recovered', cambios: { ...reprobada, remedial: decimal('10') }, esperado: 'sa' },
    { caso: 'failed, not recovered', cambios: { ...reprobada, remedial: decimal('7.99') }, esperado: 'na' },
    {
      caso: 'failed, recovered with that motivo',
      cambios: { ...reprobada, remedial: decimal('10'), motivo: 'recuperacion' as const },
      esperado: 'sa',
    },
    {
      caso: 'without the right, recovered',
      cambios: { ...sinDerecho, remedial: decimal('10') },
      esperado: 'sa',
    },
    { caso: 'improved', cambios: { remedial: decimal('10') }, esperado: 'au' },
    { caso: 'worsened', cambios: { remedial: decimal('8'), motivo: 'mejora' as const }, esperado: 'sa' },
    {
      caso: 'an improvement of an NA is a recovery',
      cambios: { ...reprobada, remedial: decimal('10'), motivo: 'mejora' as const },
      esperado: 'sa',
    },
    {
      caso: 'an improvement of an NA that does not pass',
      cambios: { ...reprobada, remedial: decimal('7.99'), motivo: 'mejora' as const },
      esperado: 'na',
    },
    { caso: 'lost', cambios: { remedial: decimal('7.99') }, esperado: 'na' },
    { caso: 'a motivo without remedial', cambios: { motivo: 'recuperacion' as const }, esperado: 'de' },
  ])('$caso → $esperado', ({ cambios, esperado }) => {
    expect(nivelFinalDeUnidad(unidad(cambios), normas)).toMatchObject({
      outcome: 'resuelta',
      nivel: { nivel: esperado },
    });
  });

  test.each([
    { cambios: { continua: null }, esperado: { outcome: 'incompleta', falta: 'continua' } },
    { cambios: { sumativa: null }, esperado: { outcome: 'incompleta', falta: 'sumativa' } },
    {
      cambios: { sumativa: null, remedial: decimal('9') },
      esperado: { outcome: 'incompleta', falta: 'sumativa' },
    },
    {
      cambios: { remedial: decimal('9'), motivo: 'recuperacion' as const },
      esperado: { outcome: 'rechazada', campo: 'motivo' },
    },
    { cambios: { asistencias: 21 }, esperado: { outcome: 'rechazada', campo: 'asistencias' } },
    ...[decimal('10.01'), decimal('-0.01')].flatMap((fuera) => [
      { cambios: { continua: fuera }, esperado: { outcome: 'rechazada', campo: 'continua' } },
      { cambios: { sumativa: fuera }, esperado: { outcome: 'rechazada', campo: 'sumativa' } },
      { cambios: { remedial: fuera }, esperado: { outcome: 'rechazada', campo: 'remedial' } },
      { cambios: { ...reprobada, remedial: fuera }, esperado: { outcome: 'rechazada', campo: 'remedial' } },
      { cambios: { ...sinDerecho, continua: fuera }, esperado: { outcome: 'rechazada', campo: 'continua' } },
    ]),
    {
      // Their weighted sum is in range all the same.
      cambios: { continua: decimal('11'), sumativa: decimal('1') },
      esperado: { outcome: 'rechazada', campo: 'continua' },
    },
  ])('$cambios → $esperado', ({ cambios, esperado }) => {
    expect(nivelFinalDeUnidad(unidad(cambios), normas)).toEqual(esperado);
  });
});
