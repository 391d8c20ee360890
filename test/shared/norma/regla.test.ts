import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { normasEn } from '../../../shared/norma/normas';
import { Decimal } from '../../../shared/nucleo/decimal';
import { regla } from '../../../shared/norma/regla';

const normas = normasEn('2026-10-30');

const esPositivo = regla({
  clave: 'X-01',
  nombre: 'esPositivo',
  enunciado: 'Un valor sirve si es mayor que cero.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 0' },
  parametros: [],
  entrada: z.strictObject({ valor: Decimal }),
  decide: ({ valor }) => valor.signo() > 0,
});

test('what comes from outside is parsed before it is decided', () => {
  expect(esPositivo.aplicar({ valor: '0.01' }, normas)).toEqual({ aceptada: true, resultado: true });
});

test('what does not fit is refused, with its reasons', () => {
  const aplicacion = esPositivo.aplicar({ valor: 'mucho', otro: 1 }, normas);
  expect(aplicacion).toMatchObject({
    aceptada: false,
    error: { issues: [{ path: ['valor'] }, { keys: ['otro'] }] },
  });
});
