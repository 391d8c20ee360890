import { describe, expect, test } from '@jest/globals';
import { INSTITUCIONES, type NormasDe } from '../../../shared/norma/institucion';
import { normasEn } from '../../../shared/norma/normas';
import { normasDeTexto } from '../../../shared/norma/normas-de-texto';
import { textoCanonico } from '../../../shared/norma/texto-canonico';
import { decimal } from '../../../shared/nucleo/decimal';

const normas = normasEn('2026-10-30');
const modelo = INSTITUCIONES.conalep.normas(normas, decimal('70'));
const { seguimientoPo04 } = modelo;
const leer = (texto: string) => normasDeTexto(texto, 'conalep', modelo);

const alterado = (otras: NormasDe<'conalep'>): string => textoCanonico('conalep', otras);

test.each([
  { caso: 'as they are', otras: modelo },
  { caso: 'another minimum', otras: { ...modelo, minimoAprobatorio: decimal('6123/100') } },
  {
    caso: 'a reform of each kind of value',
    otras: {
      ...modelo,
      seguimientoPo04: {
        ...seguimientoPo04,
        caidaRojo: decimal('1/3'),
        ausenciaDiasRojo: 10,
        clavesDelDocente: [],
        imposibleAprobarCortes: [3] as const,
        reposicionSinModelo: seguimientoPo04.reposicionSinModelo,
        modelosAcademicos: seguimientoPo04.modelosAcademicos.slice(1),
      },
    },
  },
])('what was written is read back: $caso', ({ otras }) => {
  const leidas = leer(alterado(otras));
  expect(leidas.outcome).toBe('leidas');
  if (leidas.outcome === 'leidas') expect(alterado(leidas.normas)).toBe(alterado(otras));
});

test('an empty list takes back what it had', () => {
  const sin = { ...modelo, seguimientoPo04: { ...seguimientoPo04, clavesDelDocente: [] } };
  expect(normasDeTexto(alterado(modelo), 'conalep', sin)).toMatchObject({
    normas: { seguimientoPo04: { clavesDelDocente: seguimientoPo04.clavesDelDocente } },
  });
});

test('the other institutions are read back as well', () => {
  const ut = INSTITUCIONES['universidad-tecnologica'].normas(normas);
  const texto = textoCanonico('universidad-tecnologica', ut);
  const leidas = normasDeTexto(texto, 'universidad-tecnologica', ut);
  if (leidas.outcome !== 'leidas') throw new Error(leidas.lugares.join());
  expect(textoCanonico('universidad-tecnologica', leidas.normas)).toBe(texto);
});

test('a number captured after the text was written stays as the model says', () => {
  const { caidaRojo, ...antes } = seguimientoPo04;
  const texto = JSON.stringify({
    institucion: 'conalep',
    normas: { minimoAprobatorio: { exacto: '60' }, seguimientoPo04: { ausenciaDiasRojo: 10 } },
  });
  const leidas = leer(texto);
  expect(leidas).toEqual({
    outcome: 'leidas',
    normas: {
      minimoAprobatorio: decimal('60'),
      seguimientoPo04: { ...antes, caidaRojo, ausenciaDiasRojo: 10 },
    },
  });
});

describe('what does not fit is refused by its place', () => {
  const con = (cambios: object): string =>
    JSON.stringify({ institucion: 'conalep', normas: { seguimientoPo04: cambios } });

  test.each([
    { caso: 'not JSON', texto: 'nada', lugares: ['texto'] },
    { caso: 'JSON of another shape', texto: '[]', lugares: ['texto'] },
    {
      caso: 'an exact number that is not one',
      texto: con({ caidaRojo: { exacto: 'x' } }),
      lugares: ['texto'],
    },
    {
      caso: 'of another institution',
      texto: textoCanonico(
        'universidad-tecnologica',
        INSTITUCIONES['universidad-tecnologica'].normas(normas),
      ),
      lugares: ['institucion'],
    },
    { caso: 'a number nobody knows', texto: con({ inventado: 3 }), lugares: ['seguimientoPo04.inventado'] },
    {
      caso: 'another kind',
      texto: con({ caidaRojo: 20, ausenciaDiasRojo: { exacto: '14' }, canalDeCertificados: 3 }),
      lugares: [
        'seguimientoPo04.caidaRojo',
        'seguimientoPo04.ausenciaDiasRojo',
        'seguimientoPo04.canalDeCertificados',
      ],
    },
    {
      caso: 'not whole',
      texto: con({ ausenciaDiasRojo: 1.5 }),
      lugares: ['seguimientoPo04.ausenciaDiasRojo'],
    },
    {
      caso: 'a list of something else',
      texto: con({ clavesDelDocente: [1], caidaCortes: ['2'] }),
      lugares: ['seguimientoPo04.clavesDelDocente', 'seguimientoPo04.caidaCortes'],
    },
    {
      caso: 'a document that is not the institution’s',
      texto: JSON.stringify({ institucion: 'conalep', normas: { reglamentoUt: {} } }),
      lugares: ['reglamentoUt'],
    },
    {
      caso: 'a document that is a number',
      texto: JSON.stringify({ institucion: 'conalep', normas: { seguimientoPo04: 3 } }),
      lugares: ['seguimientoPo04'],
    },
  ])('$caso', ({ texto, lugares }) => {
    expect(leer(texto)).toEqual({ outcome: 'rechazadas', lugares });
  });
});
