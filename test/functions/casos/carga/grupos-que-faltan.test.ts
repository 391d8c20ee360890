import { expect, test } from '@jest/globals';
import { conGruposQueFaltan } from '../../../../functions/casos/carga/grupos-que-faltan';
import { RECIBO } from '../../../servicio/orizaba';

/** "101 A: 1 2" is módulo A of grupo 101 with two alumnos. */
const grupos = (...textos: readonly string[]) =>
  textos.map((texto) => {
    const [nombre = '', matriculas = ''] = texto.split(':');
    const alumnos = matriculas.split(' ').filter((una) => una !== '');
    return {
      ...{ grupo: nombre.slice(0, 3), modulo: nombre.slice(4) },
      alumnos: alumnos.map((matricula) => ({ matricula })),
    };
  });
const SEIS = ['101 A', '101 B', '102 A', '102 B', '103 A', '103 B'];

test.each([
  { caso: 'nothing was saved', guardados: [], traidos: ['101 A'], motivo: undefined },
  { caso: 'it brings all', guardados: SEIS, traidos: SEIS, motivo: undefined },
  { caso: 'it brings all and another', guardados: ['101 A'], traidos: ['101 A', '102 A'], motivo: undefined },
  {
    caso: 'one lacks',
    guardados: ['101 A', '101 B'],
    traidos: ['101 A'],
    motivo:
      'La sábana que se reemplaza tiene 1 grupo-módulo que esta carga no trae: 101 B. Al guardar la carga, deja de estar.',
  },
  {
    caso: 'five lack: all are named',
    guardados: SEIS,
    traidos: ['101 A'],
    motivo:
      'La sábana que se reemplaza tiene 5 grupos-módulo que esta carga no trae: 101 B, 102 A, 102 B, 103 A, 103 B. Al guardar la carga, dejan de estar.',
  },
  {
    caso: 'six lack, though it brings others: five are named',
    guardados: SEIS,
    traidos: ['201 A', '202 A'],
    motivo:
      'La sábana que se reemplaza tiene 6 grupos-módulo que esta carga no trae: 101 A, 101 B, 102 A, 102 B, 103 A y 1 más. Al guardar la carga, dejan de estar.',
  },
  {
    caso: 'it brings all the alumnos, and another',
    guardados: ['101 A: 1 2'],
    traidos: ['101 A: 2 3 1'],
    motivo: undefined,
  },
  {
    caso: 'an alumno lacks',
    guardados: ['101 A: 1 2'],
    traidos: ['101 A: 1'],
    motivo:
      'A los grupos-módulo que esta carga sí trae les falta 1 alumno de la sábana que se reemplaza: 2 (101 A). Al guardar la carga, deja de estar en ellos.',
  },
  {
    caso: 'one lacks in two of three, and another in one',
    guardados: ['101 A: 1 2', '101 B: 1 2', '101 C: 1 2'],
    traidos: ['101 A: 1', '101 B: 1', '101 C: 2'],
    motivo:
      'A los grupos-módulo que esta carga sí trae les faltan 2 alumnos de la sábana que se reemplaza: 2 (101 A y 1 más), 1 (101 C). Al guardar la carga, dejan de estar en ellos.',
  },
  {
    caso: 'six lack: five are named',
    guardados: ['101 A: 1 2 3 4 5 6 7'],
    traidos: ['101 A: 7'],
    motivo:
      'A los grupos-módulo que esta carga sí trae les faltan 6 alumnos de la sábana que se reemplaza: 1 (101 A), 2 (101 A), 3 (101 A), 4 (101 A), 5 (101 A) y 1 más. Al guardar la carga, dejan de estar en ellos.',
  },
  {
    caso: 'an alumno and a whole grupo-módulo lack, each told once',
    guardados: ['101 A: 1 2', '102 A: 3'],
    traidos: ['101 A: 1'],
    motivo:
      'La sábana que se reemplaza tiene 1 grupo-módulo que esta carga no trae: 102 A. Al guardar la carga, deja de estar. A los grupos-módulo que esta carga sí trae les falta 1 alumno de la sábana que se reemplaza: 2 (101 A). Al guardar la carga, deja de estar en ellos.',
  },
])('$caso', ({ guardados, traidos, motivo }) => {
  const { observaciones } = conGruposQueFaltan(RECIBO, grupos(...guardados), grupos(...traidos));
  expect(observaciones.map((una) => una.motivo)).toEqual(motivo === undefined ? [] : [motivo]);
});
