import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leerValorEscrito, valorDicho } from '../../../../addin/portal/simulacion/valor-escrito';

const ASISTENCIA = 'reglamentoUt.asistenciaMinima';

test.each([
  { escrito: '80', valor: '0.8' },
  { escrito: ' 80 % ', valor: '0.8' },
  { escrito: '80%', valor: '0.8' },
  { escrito: '82.5', valor: '0.825' },
  { escrito: '0', valor: '0' },
  { escrito: '1', valor: '0.01' },
  { escrito: '0.5 %', valor: '0.005' },
  { escrito: '100', valor: '1' },
  // Beyond the whole is for the norms to refuse.
  { escrito: '101', valor: '1.01' },
])('«$escrito» is sent as $valor', ({ escrito, valor }) => {
  expect(leerValorEscrito(ASISTENCIA, escrito)).toEqual({ legible: true, valor });
});

test.each([
  { escrito: '0.9', motivo: 'Se escribe como porcentaje: 90 % en lugar de 0.9.' },
  { escrito: '82,5', motivo: 'Use punto decimal, por ejemplo 82.5 %.' },
  { escrito: '-1', motivo: 'Escriba un porcentaje de 0 a 100, por ejemplo 80 %.' },
  { escrito: '4/5', motivo: 'Escriba un porcentaje de 0 a 100, por ejemplo 80 %.' },
  { escrito: '%', motivo: 'Escriba un porcentaje de 0 a 100, por ejemplo 80 %.' },
  { escrito: '80 %%', motivo: 'Escriba un porcentaje de 0 a 100, por ejemplo 80 %.' },
])('«$escrito» is not sent: $motivo', ({ escrito, motivo }) => {
  expect(leerValorEscrito(ASISTENCIA, escrito)).toEqual({ legible: false, motivo });
});

test.each([
  { clave: 'minimo', escrito: ' 60 ' },
  { clave: 'seguimientoPo04.caidaRojo', escrito: '0.5' },
])('$clave is no part of a whole: it goes as typed', ({ clave, escrito }) => {
  expect(leerValorEscrito(clave, escrito)).toEqual({ legible: true, valor: escrito.trim() });
  expect(valorDicho(clave, escrito)).toBe(escrito);
});

test('what is said, typed back, is the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (diezmilesimas) => {
      const valor = leerValorEscrito(ASISTENCIA, `${diezmilesimas}%`);
      if (!valor.legible) return false;
      const otra = leerValorEscrito(ASISTENCIA, valorDicho(ASISTENCIA, valor.valor));
      return otra.legible && otra.valor === valor.valor;
    }),
  );
});
