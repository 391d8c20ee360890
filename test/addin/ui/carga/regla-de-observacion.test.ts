import { expect, test } from '@jest/globals';
import { reglaDeObservacion } from '../../../../addin/ui/carga/regla-de-observacion';
import { CATALOGO } from '../../../../shared/catalogo';

test.each([
  { clave: 'pesos-no-suman-100', regla: 'CON-05' },
  { clave: 'grupo-modulo-sin-docente', regla: 'CON-08' },
  { clave: 'alumno-duplicado', regla: 'CON-08' },
])('$clave is a matter of $regla', ({ clave, regla }) => {
  expect(reglaDeObservacion(clave)).toBe(regla);
  expect(CATALOGO.has(regla)).toBe(true);
});

test('what only concerns the file has no rule', () => {
  expect(reglaDeObservacion('columna-faltante')).toBeUndefined();
});
