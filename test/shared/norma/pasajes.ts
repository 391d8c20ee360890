import { type Documento } from '../../../shared/norma/documentos';

/** What a document numbers: its articles, its steps. `partes` are the pieces of those that are divided. */
export interface Serie {
  /** As one and as several are cited. */
  readonly nombres: readonly [string, string];
  readonly hasta: number;
  /** Between a number and its part: "12-c", "2.1". */
  readonly union: '-' | '.';
  readonly partes: Readonly<Record<number, readonly string[]>>;
}

/** Everything of a document that may be cited: what it numbers, and what it only names. */
export interface Indice {
  readonly series: readonly Serie[];
  readonly secciones: readonly string[];
}

const romanos = (cuantos: number): readonly string[] =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'].slice(0, cuantos);

/** What each document really has, read from the documents themselves. A citation outside it is a mistake. */
export const PASAJES: Readonly<Record<Documento, Indice>> = {
  'reglamento-ut': {
    series: [
      {
        nombres: ['art.', 'arts.'],
        hasta: 76,
        union: '-',
        partes: {
          2: romanos(6),
          7: romanos(4),
          8: romanos(5),
          11: romanos(4),
          12: romanos(2),
          15: [...romanos(5), 'último párrafo'],
          16: romanos(5),
          22: romanos(3),
          23: ['a', 'b'],
          25: romanos(5),
          29: romanos(4),
          33: romanos(3),
          34: romanos(2),
          45: romanos(2),
          48: ['primer párrafo', 'segundo párrafo'],
          52: ['primer párrafo', 'segundo párrafo'],
          58: [...romanos(2), 'último párrafo'],
          60: [...romanos(6), 'último párrafo'],
          66: [...romanos(1), 'último párrafo'],
          67: romanos(13),
          68: romanos(8),
          69: romanos(14),
          70: romanos(7),
          76: ['primer párrafo', 'segundo párrafo'],
        },
      },
    ],
    secciones: ['Transitorios'],
  },
  'seguimiento-po04': {
    series: [
      { nombres: ['norma', 'normas'], hasta: 33, union: '-', partes: { 12: ['a', 'b', 'c', 'd'] } },
      {
        nombres: ['actividad DG', 'actividades DG'],
        hasta: 7,
        union: '.',
        partes: { 1: ['1', '2'], 2: ['1', '2', '3'], 4: ['1'], 6: ['1'] },
      },
      {
        nombres: ['actividad de plantel', 'actividades de plantel'],
        hasta: 3,
        union: '.',
        partes: { 1: ['1', '2'], 2: ['1', '2', '3', '4'], 3: ['1'] },
      },
    ],
    secciones: [
      'Objetivo',
      'Responsables',
      'Alcance',
      'Referencias normativas',
      'Definiciones',
      'Indicadores',
      'Entradas',
      'Salidas',
      'Instrucciones de trabajo',
      'Formatos',
      'Historial de cambios',
    ],
  },
  residencias: {
    series: [
      {
        nombres: ['paso', 'pasos'],
        hasta: 27,
        union: '-',
        partes: { 9: ['a', 'b'], 11: ['a', 'b', 'c'], 17: ['a', 'b', 'c', 'd'], 18: ['a'] },
      },
      { nombres: ['requisito', 'requisitos'], hasta: 8, union: '-', partes: {} },
    ],
    secciones: ['Nota de convenio', 'Liberación', 'InnovaTec'],
  },
  publico: {
    series: [],
    secciones: [
      'Estructura pública de la CURP (bibliotecas mexa-py y CURPSuite)',
      'Georreferencia pública de planteles (datos.gob.mx)',
      'Ejemplos públicos de matrícula CONALEP',
      'Guías públicas de módulos CONALEP',
      'Cifras públicas de abandono escolar 2024-2025',
      'Ejemplos públicos de grupos CONALEP',
    ],
  },
};
