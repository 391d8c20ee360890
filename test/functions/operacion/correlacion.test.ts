import { expect, test } from '@jest/globals';
import { correlacionDe } from '../../../functions/operacion/correlacion';

const UNA = '0af7651916cd43dd8448eb211c80319c';
const OTRA = '4bf92f3577b34da6a3ce929d0e0e4736';

test.each<{ caso: string; encabezados: Record<string, string>; esperada: string | null }>([
  { caso: 'its own header', encabezados: { 'x-correlacion': UNA }, esperada: UNA },
  { caso: 'a trace context', encabezados: { traceparent: `00-${UNA}-b7ad6b7169203331-01` }, esperada: UNA },
  {
    caso: 'both: its own header counts',
    encabezados: { 'x-correlacion': OTRA, traceparent: `00-${UNA}-b7ad6b7169203331-01` },
    esperada: OTRA,
  },
  { caso: 'none', encabezados: {}, esperada: null },
  { caso: 'a short one', encabezados: { 'x-correlacion': UNA.slice(1) }, esperada: null },
  { caso: 'capital letters', encabezados: { 'x-correlacion': UNA.toUpperCase() }, esperada: null },
  { caso: 'a line of log', encabezados: { 'x-correlacion': '{"suceso":"falla"}' }, esperada: null },
  { caso: 'a CURP', encabezados: { 'x-correlacion': 'GOMC050712HVZRRL09' }, esperada: null },
  { caso: 'nothing but zeros', encabezados: { 'x-correlacion': '0'.repeat(32) }, esperada: null },
  { caso: 'a broken trace context', encabezados: { traceparent: `00-${UNA}-01` }, esperada: null },
])('with $caso', ({ encabezados, esperada }) => {
  const correlacion = correlacionDe(new Headers(encabezados));
  expect(correlacion).toMatch(/^[0-9a-f]{32}$/);
  if (esperada !== null) expect(correlacion).toBe(esperada);
  else expect(Object.values(encabezados)).not.toContain(correlacion);
});
