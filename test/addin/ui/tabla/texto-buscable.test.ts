import { expect, test } from '@jest/globals';
import { coincide, textoBuscable } from '../../../../addin/ui/tabla/texto-buscable';

test.each([
  { texto: '  PEÑA   Núñez José Ángel ', esperado: 'pena nunez jose angel' },
  { texto: 'Pingüino', esperado: 'pinguino' },
  { texto: '0252000001', esperado: '0252000001' },
  { texto: '', esperado: '' },
])('"$texto" is found as "$esperado"', ({ texto, esperado }) => {
  expect(textoBuscable(texto)).toBe(esperado);
});

test.each([
  { buscado: '', si: true },
  { buscado: 'pena', si: true },
  { buscado: 'jose pe', si: true },
  { buscado: 'angel 0252', si: true },
  { buscado: 'jose lopez', si: false },
])('"$buscado" finds the row: $si', ({ buscado, si }) => {
  expect(coincide('pena nunez jose angel 0252000001', buscado)).toBe(si);
});
