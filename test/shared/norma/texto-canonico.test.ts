import { expect, test } from '@jest/globals';
import { INSTITUCIONES } from '../../../shared/norma/institucion';
import { normasEn } from '../../../shared/norma/normas';
import { textoCanonico } from '../../../shared/norma/texto-canonico';
import { decimal } from '../../../shared/nucleo/decimal';

const normas = normasEn('2026-10-30');
const conalep = (otras = normas, minimo = '70') =>
  textoCanonico('conalep', INSTITUCIONES.conalep.normas(otras, decimal(minimo)));
const ut = (otras = normas) =>
  textoCanonico('universidad-tecnologica', INSTITUCIONES['universidad-tecnologica'].normas(otras));

test('is the same whatever the order of the norms and the way their numbers are written', () => {
  const { docenteFraccionRojo, ...resto } = normas.seguimientoPo04;
  expect(docenteFraccionRojo).toEqual(decimal('0.5'));
  const alReves = { ...normas, seguimientoPo04: { docenteFraccionRojo: decimal('1/2'), ...resto } };
  expect(Object.keys(alReves.seguimientoPo04)).not.toEqual(Object.keys(normas.seguimientoPo04));
  expect(conalep(alReves, '70.0')).toBe(conalep());
});

test('a reform renames the institution it is of, and no other', () => {
  const reformaUt = { ...normas, reglamentoUt: { ...normas.reglamentoUt, remedialesMaximas: 3 } };
  expect([conalep(reformaUt) === conalep(), ut(reformaUt) === ut()]).toEqual([true, false]);
  const reformaPo04 = {
    ...normas,
    seguimientoPo04: { ...normas.seguimientoPo04, reprobacionModulosRojo: 4 },
  };
  expect([conalep(reformaPo04) === conalep(), ut(reformaPo04) === ut()]).toEqual([false, true]);
});

test('the days of absence are numbers of both', () => {
  const reforma = { ...normas, seguimientoPo04: { ...normas.seguimientoPo04, ausenciaDiasAmarillo: 5 } };
  expect([conalep(reforma) === conalep(), ut(reforma) === ut()]).toEqual([false, false]);
});

test('the configured minimum is one of the norms of CONALEP', () => {
  expect(conalep(normas, '60')).not.toBe(conalep());
});

test('institutions with the same numbers are still different ones', () => {
  expect(ut()).toContain('"institucion":"universidad-tecnologica"');
  expect(conalep()).toContain('"institucion":"conalep"');
});

test('is readable, its keys in order', () => {
  const leido: unknown = JSON.parse(ut());
  expect(leido).toMatchObject({
    normas: {
      reglamentoUt: {
        asistenciaMinima: { exacto: '17/20' },
        evidencias: ['conocimiento', 'producto', 'desempeno'],
      },
    },
  });
  const claves = Object.keys(normas.reglamentoUt);
  expect(claves).not.toEqual(claves.toSorted());
  const escritas = claves.toSorted().map((clave) => ut().indexOf(`"${clave}":`));
  expect(escritas).toEqual(escritas.toSorted((a, b) => a - b));
});
