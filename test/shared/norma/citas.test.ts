import { describe, expect, test } from '@jest/globals';
import { CATALOGO } from '../../../shared/catalogo';
import { leerFuente, leerReferencia } from './citas';
import { PARAMETROS } from '../../../shared/norma/normas';
import { type Parametro } from '../../../shared/norma/vigencia';

describe('what a citation names', () => {
  test.each([
    { documento: 'reglamento-ut', referencia: 'Art. 44', pasajes: ['art. 44'] },
    {
      documento: 'reglamento-ut',
      referencia: 'Arts. 40, 41 y 43',
      pasajes: ['art. 40', 'art. 41', 'art. 43'],
    },
    { documento: 'reglamento-ut', referencia: 'Arts. 74 a 76', pasajes: ['art. 74', 'art. 75', 'art. 76'] },
    { documento: 'reglamento-ut', referencia: 'Art. 67-IX y X', pasajes: ['art. 67-IX', 'art. 67-X'] },
    {
      documento: 'reglamento-ut',
      referencia: 'Art. 15, fracciones II a IV',
      pasajes: ['art. 15', 'art. 15-II', 'art. 15-III', 'art. 15-IV'],
    },
    {
      documento: 'reglamento-ut',
      referencia: 'Art. 15, último párrafo; Art. 60-IV',
      pasajes: ['art. 15', 'art. 15, último párrafo', 'art. 60-IV'],
    },
    {
      documento: 'seguimiento-po04',
      referencia: 'Normas 12-c, 12-d y 13',
      pasajes: ['norma 12-c', 'norma 12-d', 'norma 13'],
    },
    {
      documento: 'seguimiento-po04',
      referencia: 'Actividades DG 2.1 a 2.3; actividades de plantel 2.2 y 2.3',
      pasajes: [
        'actividad DG 2.1',
        'actividad DG 2.2',
        'actividad DG 2.3',
        'actividad de plantel 2.2',
        'actividad de plantel 2.3',
      ],
    },
    { documento: 'seguimiento-po04', referencia: 'Norma 15; salidas', pasajes: ['norma 15', 'Salidas'] },
    { documento: 'seguimiento-po04', referencia: 'Entradas', pasajes: ['Entradas'] },
    { documento: 'residencias', referencia: 'Paso 17-b y c', pasajes: ['paso 17-b', 'paso 17-c'] },
    {
      documento: 'residencias',
      referencia: 'Requisito 6; pasos 11 a 13',
      pasajes: ['requisito 6', 'paso 11', 'paso 12', 'paso 13'],
    },
  ] as const)('$referencia', ({ documento, referencia, pasajes }) => {
    expect(leerReferencia({ documento, referencia })).toEqual({ pasajes, ausentes: [] });
  });
});

describe('what a document does not have', () => {
  test.each([
    { documento: 'reglamento-ut', referencia: 'Art. 76', ausentes: [] },
    { documento: 'reglamento-ut', referencia: 'Art. 77', ausentes: ['art. 77'] },
    { documento: 'reglamento-ut', referencia: 'Art. 0', ausentes: ['art. 0'] },
    { documento: 'reglamento-ut', referencia: 'Art. 60-VII', ausentes: ['art. 60-VII'] },
    { documento: 'reglamento-ut', referencia: 'Arts. 60 a 77', ausentes: ['art. 60 a 77'] },
    { documento: 'reglamento-ut', referencia: 'Arts. 61 a 60', ausentes: ['art. 61 a 60'] },
    { documento: 'reglamento-ut', referencia: 'Arts. 58 a 60 a 61', ausentes: ['art. 58 a 60 a 61'] },
    { documento: 'reglamento-ut', referencia: 'Art. 44, último párrafo', ausentes: ['art. último párrafo'] },
    { documento: 'reglamento-ut', referencia: 'Art. II', ausentes: ['art. II'] },
    { documento: 'seguimiento-po04', referencia: 'Norma 12-e', ausentes: ['norma 12-e'] },
    { documento: 'seguimiento-po04', referencia: 'Normas 12-a a 13', ausentes: ['norma 12-a a 13'] },
    { documento: 'seguimiento-po04', referencia: 'Normas 12 a 12-b', ausentes: ['norma 12 a 12-b'] },
    { documento: 'seguimiento-po04', referencia: 'Art. 12', ausentes: ['Art. 12'] },
    { documento: 'seguimiento-po04', referencia: 'Norma 12; Salida', ausentes: ['Salida'] },
    { documento: 'seguimiento-po04', referencia: 'normas', ausentes: ['normas'] },
    { documento: 'publico', referencia: 'Enciclopedia', ausentes: ['Enciclopedia'] },
    { documento: 'residencias', referencia: '', ausentes: [''] },
  ] as const)('$documento: «$referencia»', ({ documento, referencia, ausentes }) => {
    expect(leerReferencia({ documento, referencia }).ausentes).toEqual(ausentes);
  });
});

test.each([
  {
    fuente: 'PO-04, norma 12-c (umbral propio)',
    esperado: { documento: 'seguimiento-po04', referencia: 'norma 12-c' },
  },
  { fuente: 'Reglamento UT, art. 44', esperado: { documento: 'reglamento-ut', referencia: 'art. 44' } },
  {
    fuente: 'Reglamento UT, art. 44 (reforma de 2027)',
    esperado: { documento: 'reglamento-ut', referencia: 'art. 44' },
  },
  {
    fuente: 'PO-04, norma 12-c (de memoria)',
    esperado: { documento: 'seguimiento-po04', referencia: 'norma 12-c (de memoria)' },
  },
  {
    fuente: 'Fuente pública: Georreferencia pública de planteles (datos.gob.mx) (algoritmo deducido)',
    esperado: { documento: 'publico', referencia: 'Georreferencia pública de planteles (datos.gob.mx)' },
  },
  { fuente: 'Reglamento, art. 44', esperado: null },
  { fuente: 'PO-04 norma 12', esperado: null },
])('the source «$fuente»', ({ fuente, esperado }) => {
  expect(leerFuente(fuente)).toEqual(esperado);
});

describe('every citation exists', () => {
  test.each([...CATALOGO.values()].map(({ clave, cita }) => ({ clave, cita })))('of $clave', ({ cita }) => {
    const { pasajes, ausentes } = leerReferencia(cita);
    expect(ausentes).toEqual([]);
    expect(pasajes).not.toEqual([]);
  });

  const parametros = Object.values(PARAMETROS).flatMap((documento): [string, Parametro<unknown>][] =>
    Object.entries(documento),
  );
  test.each(parametros.map(([nombre, { historia }]) => ({ nombre, historia })))(
    'of $nombre',
    ({ historia }) => {
      for (const { fuente } of historia) {
        const referencia = leerFuente(fuente);
        expect(referencia && leerReferencia(referencia).ausentes).toEqual([]);
      }
    },
  );
});
