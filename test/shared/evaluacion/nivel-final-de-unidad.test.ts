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
      caso: 'without the right, recovered',
      cambios: { ...sinDerecho, remedial: decimal('10') },
      esperado: 'sa',
    },
    { caso: 'improved', cambios: { remedial: decimal('10') }, esperado: 'au' },
    { caso: 'worsened', cambios: { remedial: decimal('8'), motivo: 'mejora' as const }, esperado: 'sa' },
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
      esperado: { outcome: 'rechazada', motivo: 'recuperacion-de-aprobada' },
    },
    {
      cambios: { ...reprobada, remedial: decimal('9'), motivo: 'mejora' as const },
      esperado: { outcome: 'rechazada', motivo: 'mejora-de-na' },
    },
    { cambios: { asistencias: 21 }, esperado: { outcome: 'rechazada', motivo: 'fuera-de-rango' } },
    { cambios: { continua: decimal('11') }, esperado: { outcome: 'rechazada', motivo: 'fuera-de-rango' } },
    { cambios: { remedial: decimal('11') }, esperado: { outcome: 'rechazada', motivo: 'fuera-de-rango' } },
  ])('$esperado', ({ cambios, esperado }) => {
    expect(nivelFinalDeUnidad(unidad(cambios), normas)).toEqual(esperado);
  });
});
