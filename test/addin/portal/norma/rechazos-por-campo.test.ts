import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { camposDe } from '../../../../addin/portal/norma/campo';
import { rechazosPorCampo } from '../../../../addin/portal/norma/rechazos-por-campo';
import { Decimal } from '../../../../shared/nucleo/decimal';
import { Fecha } from '../../../../shared/nucleo/fecha';

const entrada = z.strictObject({
  dias: z.int(),
  inicio: Fecha,
  criterio: z.enum(['saber', 'saber-hacer']),
  pesos: z.array(z.strictObject({ peso: Decimal.describe('Peso'), corte: z.int().describe('Corte') })),
});
const bien = { dias: 1, inicio: '2026-01-31', criterio: 'saber', pesos: [{ peso: '1', corte: 1 }] };

test.each([
  { cambio: {}, rechazos: {} },
  { cambio: { dias: '1.5' }, rechazos: { dias: ['escriba un número entero, sin punto decimal.'] } },
  { cambio: { dias: '' }, rechazos: { dias: ['escriba un número entero, sin punto decimal.'] } },
  { cambio: { inicio: '31/01/2026' }, rechazos: { inicio: ['escriba una fecha completa: AAAA-MM-DD.'] } },
  { cambio: { criterio: 'hacer' }, rechazos: { criterio: ['elija entre saber, saber hacer.'] } },
  {
    cambio: {
      pesos: [
        { peso: '1', corte: 1 },
        { peso: 'uno', corte: '' },
      ],
    },
    rechazos: {
      pesos: [
        'renglón 2, «Peso», Se esperaba un decimal, por ejemplo "7.97".',
        'renglón 2, «Corte», escriba un número entero, sin punto decimal.',
      ],
    },
  },
])('$cambio', ({ cambio, rechazos }) => {
  const leida = entrada.safeParse({ ...bien, ...cambio });
  expect(leida.error ? rechazosPorCampo(leida.error, camposDe(entrada)) : {}).toEqual(rechazos);
});
