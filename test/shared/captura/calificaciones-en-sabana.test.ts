import { expect, test } from '@jest/globals';
import { calificacionesEnSabana } from '../../../shared/captura/calificaciones-en-sabana';
import { alumno, grupoModulo } from '../../sabana-de-prueba';

test.each([
  { logros: [], esperado: { calificaciones: 0, esperadas: 0 } },
  { logros: [[null, null, null]], esperado: { calificaciones: 0, esperadas: 3 } },
  {
    logros: [
      ['0', '80', null],
      [null, null, '100'],
    ],
    esperado: { calificaciones: 3, esperadas: 6 },
  },
])('a sábana with $logros holds $esperado, a 0 among them', ({ logros, esperado }) => {
  const alumnos = logros.map((suyos) => alumno({ logros: suyos }));
  expect(calificacionesEnSabana(grupoModulo({ alumnos }))).toEqual(esperado);
});
