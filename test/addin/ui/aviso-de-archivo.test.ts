import { expect, test } from '@jest/globals';
import { avisoDeArchivo, avisoDeSuma } from '../../../addin/ui/aviso-de-archivo';

const MB = 1024 * 1024;

test.each([
  { name: 'grupo.xlsx', size: 25 * MB, aviso: null },
  { name: 'GRUPO.CSV', size: 1, aviso: null },
  { name: 'grupo.xlsx', size: 25 * MB + 1, aviso: 'pasa de 25 MB' },
  { name: 'acta.pdf', size: 1, aviso: 'no es .xlsx ni .csv' },
  { name: 'acta.pdf', size: 25 * MB + 1, aviso: 'pasa de 25 MB, no es .xlsx ni .csv' },
  { name: 'grupo.csv', size: 0, aviso: 'está vacío' },
])('of $name with $size bytes: $aviso', ({ aviso, ...archivo }) => {
  expect(avisoDeArchivo(archivo)).toBe(aviso);
});

test('what does not fit together is said before it is sent', () => {
  expect(avisoDeSuma([{ size: 20 * MB }, { size: 5 * MB }])).toBeNull();
  expect(avisoDeSuma([{ size: 20 * MB }, { size: 5 * MB + 1 }])).toMatch(/25 MB/);
});
