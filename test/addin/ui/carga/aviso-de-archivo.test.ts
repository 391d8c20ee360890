import { expect, test } from '@jest/globals';
import { avisoDeArchivo, avisoDeSuma } from '../../../../addin/ui/carga/aviso-de-archivo';

const MB = 1024 * 1024;

test.each([
  { name: 'grupo.xlsx', size: 25 * MB, aviso: null },
  { name: 'GRUPO.CSV', size: 1, aviso: null },
  { name: 'grupo.txt', size: 1, aviso: null },
  { name: 'grupo.xlsx', size: 25 * MB + 1, aviso: 'pasa de 25 MB' },
  { name: 'acta.pdf', size: 1, aviso: 'no es .xlsx, .csv ni .txt' },
  { name: 'acta.pdf', size: 25 * MB + 1, aviso: 'pasa de 25 MB, no es .xlsx, .csv ni .txt' },
  { name: 'grupo.csv', size: 0, aviso: 'está vacío' },
])('of $name with $size bytes: $aviso', ({ aviso, ...archivo }) => {
  expect(avisoDeArchivo(archivo)).toBe(aviso);
});

test('what does not fit together is said before it is sent, and what to do about it', () => {
  expect(avisoDeSuma([{ size: 20 * MB }, { size: 5 * MB }], 'Quite algo.')).toBeNull();
  expect(avisoDeSuma([{ size: 20 * MB }, { size: 5 * MB + 1 }], 'Quite algo.')).toBe(
    'Juntos pasan de 25 MB. Quite algo.',
  );
});
