import { expect, test } from '@jest/globals';
import { desempenoCapturado } from '../../../shared/calificacion/desempeno-capturado';
import { normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';

test.each([
  { desempeno: '69.997', minimo: '70', visto: '69.997' },
  { desempeno: '70', minimo: '70', visto: '70.00' },
  { desempeno: '79.996', minimo: '70', visto: '79.996' },
  { desempeno: '88.9989', minimo: '70', visto: '89.00' },
  { desempeno: '69.997', minimo: null, visto: '70.00' },
  { desempeno: null, minimo: '70', visto: null },
])('$desempeno is read as $visto beside a minimum of $minimo', ({ desempeno, minimo, visto }) => {
  const alumno = { desempeno: desempeno === null ? null : decimal(desempeno) };
  const captura = { minimoAprobatorio: minimo === null ? null : decimal(minimo) };
  expect(desempenoCapturado(alumno, captura, normasEn('2026-12-11'))).toBe(visto);
});
