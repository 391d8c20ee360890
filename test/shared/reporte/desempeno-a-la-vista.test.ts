import { expect, test } from '@jest/globals';
import { desempenoALaVista } from '../../../shared/reporte/desempeno-a-la-vista';

test.each([
  { desempeno: '69.997', visto: '69.997' },
  { desempeno: '70', visto: '70.00' },
  { desempeno: '79.996', visto: '79.996' },
  { desempeno: '638567/7175', visto: '89.00' },
  { desempeno: null, visto: null },
])('$desempeno is read as $visto beside a minimum of 70', ({ desempeno, visto }) => {
  const parametros = { minimoAprobatorio: '70', R02_margenAmarillo: '10' };
  expect(desempenoALaVista({ desempeno }, parametros)).toBe(visto);
});
