import { RestError } from '@azure/data-tables';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { retratoDeFalla } from '../../../functions/operacion/retrato-de-falla';

const NOMBRE = 'GÓMEZ CRUZ CARLOS';

const alAnalizar = (): unknown => {
  try {
    return z.object({ edad: z.number() }).parse({ edad: NOMBRE });
  } catch (error) {
    return error;
  }
};

test.each<{ caso: string; falla: unknown; esperada: object }>([
  { caso: 'an error', falla: new RangeError(`no cabe ${NOMBRE}`), esperada: { error: 'RangeError' } },
  {
    caso: 'a message of several lines that look like frames',
    falla: new Error(`no cabe\n    at ${NOMBRE} (x.ts:1:1)\n    at CURP:1:1`),
    esperada: { error: 'Error' },
  },
  { caso: 'what a schema says', falla: alAnalizar(), esperada: { error: 'ZodError' } },
  {
    caso: 'what storage answers',
    falla: new RestError(`fila ${NOMBRE}`, { code: 'TableBeingDeleted', statusCode: 409 }),
    esperada: { error: 'RestError', codigo: 'TableBeingDeleted', estado: 409 },
  },
  {
    caso: 'a name and a code that somebody wrote',
    falla: Object.assign(new Error(NOMBRE), { name: NOMBRE, code: NOMBRE }),
    esperada: { error: 'Error', codigo: null },
  },
  { caso: 'what is not an error', falla: NOMBRE, esperada: { error: 'string', pila: [] } },
])('of $caso it says what it was and where, and nothing of anybody', ({ falla, esperada }) => {
  const retrato = retratoDeFalla(falla);
  expect(retrato).toMatchObject(esperada);
  expect(JSON.stringify(retrato)).not.toMatch(/CARLOS|CURP/);
  if (falla instanceof Error) expect(retrato.pila.length).toBeGreaterThan(0);
});
