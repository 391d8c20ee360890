import { expect, test } from '@jest/globals';
import { leerColumna } from '../../../shared/captura/columna';
import { leerValor } from '../../../shared/captura/leer-valor';

const leer = (columna: string, escrito: string) => {
  const leida = leerColumna(columna);
  if (!leida) throw new Error(`${columna} is no columna`);
  return leerValor(leida, escrito);
};

test.each([
  { columna: 'u1/i/S1', escrito: ' 8.50 ', valor: '8.5' },
  { columna: 'u1/i/S1', escrito: 'np', valor: 'NP' },
  { columna: 'u1/i/S1', escrito: '10', valor: '10' },
  { columna: 'ra/1.1', escrito: '78,5', valor: '78.5' },
  { columna: 'u1/i/S1', escrito: '7,5', valor: '7.5' },
  { columna: 'u1/i/S1', escrito: '7,1250', valor: '7.125' },
  { columna: 'u1/i/S1', escrito: '0,125', valor: '0.125' },
  { columna: 'remedial/1/2026-10-12/calificacion', escrito: '8,0', valor: '8' },
  { columna: 'ra/1.1', escrito: '100', valor: '100' },
  { columna: 'ra/1.1', escrito: '0', valor: '0' },
  { columna: 'ra/1.1', escrito: '  ', valor: null },
  { columna: 'sesiones', escrito: '20', valor: '20' },
  { columna: 'ultima-asistencia', escrito: '12/10/2026', valor: '2026-10-12' },
  { columna: 's/2026-10-12/1', escrito: 'a', valor: 'A' },
  { columna: 's/2026-10-12/1', escrito: '0', valor: 'F' },
  { columna: 'u1/s/2026-10-12/2', escrito: 'J', valor: 'J' },
  { columna: 'remedial/1/2026-10-12/calificacion', escrito: '8', valor: '8' },
  { columna: 'remedial/1/2026-10-12/confirmada', escrito: 'sí', valor: 'SI' },
  { columna: 'remedial/1/2026-10-12/confirmada', escrito: 'no', valor: 'NO' },
  { columna: 'nombre', escrito: ' ALBA ', valor: 'ALBA' },
])('«$escrito» in $columna is kept as $valor', ({ columna, escrito, valor }) => {
  expect(leer(columna, escrito)).toEqual({ valor });
});

/** Whoever types has no SAE to correct anything in. */
test.each([
  { columna: 'ra/1.1', escrito: '100.01', remedio: 'Escriba un número de 0 a 100, por ejemplo 78.5.' },
  { columna: 'u1/i/S1', escrito: '1,234', remedio: 'Escríbalo sin coma: 1.234 o 1234.' },
  { columna: 'ra/1.1', escrito: '78,500', remedio: 'Escríbalo sin coma: 78.500 o 78500.' },
  { columna: 'sesiones', escrito: '1,000', remedio: 'Escríbalo sin coma: 1.000 o 1000.' },
  { columna: 'ra/1.1', escrito: '7,5,0', remedio: 'Escriba un número de 0 a 100, por ejemplo 78.5.' },
  { columna: 'ra/1.1', escrito: ',5', remedio: 'Escriba un número de 0 a 100, por ejemplo 78.5.' },
  { columna: 'ra/1.1', escrito: '7,', remedio: 'Escriba un número de 0 a 100, por ejemplo 78.5.' },
  { columna: 'ra/1.1', escrito: '1.234,5', remedio: 'Escriba un número de 0 a 100, por ejemplo 78.5.' },
  { columna: 'ra/1.1', escrito: '-1', remedio: 'Escriba un número de 0 a 100, por ejemplo 78.5.' },
  { columna: 'ra/1.1', escrito: 'ocho', remedio: 'Escriba un número de 0 a 100, por ejemplo 78.5.' },
  { columna: 's/2026-10-12/1', escrito: 'X', remedio: expect.stringContaining('A si asistió') },
  { columna: 'plan', escrito: '{}', remedio: expect.stringContaining('desde el panel') },
  { columna: 'nombre', escrito: 'A'.repeat(161), remedio: expect.stringContaining('160') },
  { columna: 'u1/i/S1', escrito: '10.1', remedio: expect.not.stringContaining('SAE') },
  { columna: 'sesiones', escrito: '1.5', remedio: expect.not.stringContaining('SAE') },
  { columna: 'ultima-asistencia', escrito: '31/02/2026', remedio: expect.not.stringContaining('SAE') },
])('«$escrito» in $columna is refused: $remedio', ({ columna, escrito, remedio }) => {
  expect(leer(columna, escrito)).toEqual({ motivo: expect.stringMatching(/\.$/), remedio });
});
