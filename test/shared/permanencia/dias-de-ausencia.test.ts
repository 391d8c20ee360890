import { expect, test } from '@jest/globals';
import { diasDeAusencia } from '../../../shared/permanencia/dias-de-ausencia';

test.each([
  { ultima: '2026-10-16', hasta: '2026-10-30', inhabiles: undefined, dias: 14 },
  {
    ultima: '2026-10-16',
    hasta: '2026-10-30',
    inhabiles: ['2026-10-16', '2026-10-17', '2026-10-30'],
    dias: 12,
  },
  { ultima: '2026-10-30', hasta: '2026-10-30', inhabiles: ['2026-10-30'], dias: 0 },
  { ultima: '2026-11-05', hasta: '2026-10-30', inhabiles: ['2026-11-02'], dias: 0 },
])('from $ultima to $hasta without $inhabiles, $dias', ({ ultima, hasta, inhabiles, dias }) => {
  expect(diasDeAusencia(ultima, hasta, inhabiles)).toBe(dias);
});
