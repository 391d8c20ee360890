import { expect, test } from '@jest/globals';
import { normasEn } from '../../../shared/norma/normas';
import { textoCanonico } from '../../../shared/norma/texto-canonico';
import { decimal } from '../../../shared/nucleo/decimal';

const normas = normasEn('2026-10-30');

test('is the same whatever the order of the norms and the way their numbers are written', () => {
  const alReves = {
    seguimientoPo04: { ...normas.seguimientoPo04, docenteFraccionRojo: decimal('1/2') },
    reglamentoUt: normas.reglamentoUt,
  };
  expect(textoCanonico(alReves, decimal('70.0'))).toBe(textoCanonico(normas, decimal('70')));
});

test('changes with any norm and with the minimum', () => {
  const otras = { ...normas, reglamentoUt: { ...normas.reglamentoUt, remedialesMaximas: 3 } };
  const textos = [
    textoCanonico(normas, decimal('70')),
    textoCanonico(normas, decimal('60')),
    textoCanonico(otras, decimal('70')),
  ];
  expect(new Set(textos).size).toBe(3);
});

test('is readable, its keys in order', () => {
  const leido: unknown = JSON.parse(textoCanonico(normas, decimal('70')));
  expect(leido).toMatchObject({
    minimoAprobatorio: { exacto: '70' },
    reglamentoUt: {
      asistenciaMinima: { exacto: '17/20' },
      evidencias: ['conocimiento', 'producto', 'desempeno'],
    },
  });
  expect(Object.keys(normas.reglamentoUt)).not.toEqual(Object.keys(normas.reglamentoUt).sort());
  expect(textoCanonico(normas, decimal('70'))).toMatch(
    /^\{"minimoAprobatorio":.*"reglamentoUt":\{"actividadesContinuas"/,
  );
});
