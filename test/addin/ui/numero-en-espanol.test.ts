import { expect, test } from '@jest/globals';
import { conteo, cuantos } from '../../../addin/ui/numero-en-espanol';

test.each([
  { numero: 0, escrito: '0 alumnos' },
  { numero: 1, escrito: '1 alumno' },
  { numero: 14_880, escrito: '14,880 alumnos' },
])('$numero', ({ numero, escrito }) => {
  expect(cuantos(numero, 'alumno', 'alumnos')).toBe(escrito);
  expect(escrito.startsWith(conteo(numero))).toBe(true);
});
