import { expect, test } from '@jest/globals';
import { type Nivel } from '../../../shared/modelo/reporte';
import { peorNivel } from '../../../shared/riesgo/peor-nivel';

const CASOS: readonly { niveles: readonly (Nivel | null)[]; peor: Nivel }[] = [
  { niveles: [], peor: 'gris' },
  { niveles: [null, 'gris'], peor: 'gris' },
  { niveles: ['gris', 'verde'], peor: 'verde' },
  { niveles: ['verde', 'amarillo', null], peor: 'amarillo' },
  { niveles: ['rojo', 'amarillo', 'gris'], peor: 'rojo' },
];

test.each(CASOS)('of $niveles, $peor', ({ niveles, peor }) => {
  expect(peorNivel(niveles)).toBe(peor);
});
