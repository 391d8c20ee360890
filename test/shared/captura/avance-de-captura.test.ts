import { describe, expect, test } from '@jest/globals';
import {
  type AvanceDeCaptura,
  avanceDeLaUnidad,
  avanceDelGrupoModulo,
  estadoDeCaptura,
} from '../../../shared/captura/avance-de-captura';
import { type AlumnoDeAsignatura } from '../../../shared/modelo/asignatura-capturada';
import { type AlumnoEnModulo } from '../../../shared/modelo/sabana';
import { normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';
import { alumnoDeModulo, alumnoUt, celdasUt, planConalep, planUt } from '../../captura-de-prueba';

const MINIMO = decimal('70');
const NORMAS = normasEn('2026-11-01');

const comoLista = ({ alumnos, esperadas, capturadas, ceros, noAcreditadas }: AvanceDeCaptura) => [
  alumnos,
  esperadas,
  capturadas,
  ceros,
  noAcreditadas,
];

describe('of a grupo-módulo whose R.A. 1.1 is due by the first corte and 1.2 by the second', () => {
  const { actividades } = planConalep();

  test.each<{ caso: string; corte: 1 | 2 | 3; logros: AlumnoEnModulo['logros'][]; esperado: number[] }>([
    { caso: 'nobody on the list', corte: 1, logros: [], esperado: [0, 0, 0, 0, 0] },
    { caso: 'nothing captured', corte: 1, logros: [[null, null]], esperado: [1, 1, 0, 0, 0] },
    { caso: 'what is due by the first', corte: 1, logros: [['80', null]], esperado: [1, 1, 1, 0, 0] },
    {
      caso: 'what is due later does not count yet',
      corte: 1,
      logros: [['80', '0']],
      esperado: [1, 1, 1, 0, 0],
    },
    {
      caso: 'what was due before counts by the second',
      corte: 2,
      logros: [[null, '80']],
      esperado: [1, 2, 1, 0, 0],
    },
    {
      caso: 'a zero is captured, and fails',
      corte: 2,
      logros: [
        ['0', '0'],
        ['80', null],
      ],
      esperado: [2, 4, 3, 2, 1],
    },
    { caso: 'the minimum passes', corte: 1, logros: [['70', null]], esperado: [1, 1, 1, 0, 0] },
    { caso: 'a hundredth less does not', corte: 1, logros: [['69.99', null]], esperado: [1, 1, 1, 0, 1] },
    {
      caso: 'each R.A. weighs what its plan says',
      corte: 3,
      logros: [
        ['100', '50'],
        ['100', '49.99'],
      ],
      esperado: [2, 4, 4, 0, 1],
    },
  ])('$caso', ({ corte, logros, esperado }) => {
    const alumnos = logros.map((suyos) => alumnoDeModulo({ logros: suyos }));
    expect(comoLista(avanceDelGrupoModulo({ actividades, alumnos }, corte, MINIMO))).toEqual(esperado);
  });
});

describe('of a unit of three indicators', () => {
  const SIN_CAPTURA = { puntajes: [null, null, null], sesiones: 0, asistencias: 0 };
  const conPrimera = (
    puntajes: AlumnoDeAsignatura['unidades'][number]['puntajes'],
    partes: Partial<AlumnoDeAsignatura> = {},
  ): AlumnoDeAsignatura =>
    alumnoUt({ unidades: [{ puntajes, sesiones: 20, asistencias: 20 }, SIN_CAPTURA], ...partes });
  const avance = (alumnos: readonly AlumnoDeAsignatura[], unidad = 1) => {
    const deUnidad = avanceDeLaUnidad(celdasUt(alumnos), planUt(), unidad, NORMAS);
    return deUnidad && comoLista(deUnidad);
  };

  test.each<{ caso: string; alumnos: AlumnoDeAsignatura[]; esperado: number[] }>([
    { caso: 'nobody on the list', alumnos: [], esperado: [0, 0, 0, 0, 0] },
    { caso: 'all captured', alumnos: [conPrimera(['8', '9', '10'])], esperado: [1, 3, 3, 0, 0] },
    {
      caso: 'justified is pending, and NP is a zero',
      alumnos: [conPrimera(['JU', 'NP', null])],
      esperado: [1, 3, 1, 1, 0],
    },
    {
      caso: 'a zero, and a unit at eight',
      alumnos: [conPrimera(['8', '8', '8'])],
      esperado: [1, 3, 3, 0, 0],
    },
    {
      caso: 'a hundredth below eight',
      alumnos: [conPrimera(['7.9', '7.9', '7.9'])],
      esperado: [1, 3, 3, 0, 1],
    },
    {
      caso: 'one that its remedial raised',
      alumnos: [
        conPrimera(['7', '7', '7'], {
          remediales: [{ unidad: 1, fecha: '2026-10-12', calificacion: '9', confirmada: false }],
        }),
      ],
      esperado: [1, 3, 3, 0, 0],
    },
  ])('$caso', ({ alumnos, esperado }) => {
    expect(avance(alumnos)).toEqual(esperado);
  });

  test('the other unit is counted apart, and one the plan lacks has none', () => {
    expect(avance([conPrimera(['8', '9', '10'])], 2)).toEqual([1, 3, 0, 0, 0]);
    expect(avance([alumnoUt()], 3)).toBeNull();
  });
});

test.each([
  { alumnos: 0, esperadas: 0, capturadas: 0, estado: 'sin-captura' },
  { alumnos: 2, esperadas: 4, capturadas: 0, estado: 'sin-captura' },
  { alumnos: 2, esperadas: 4, capturadas: 1, estado: 'parcial' },
  { alumnos: 2, esperadas: 4, capturadas: 3, estado: 'parcial' },
  { alumnos: 2, esperadas: 4, capturadas: 4, estado: 'completa' },
  { alumnos: 2, esperadas: 0, capturadas: 0, estado: 'completa' },
])('$capturadas of $esperadas of $alumnos alumnos: $estado', ({ estado, ...cuentas }) => {
  expect(estadoDeCaptura({ ...cuentas, ceros: 0, noAcreditadas: 0 })).toBe(estado);
});
