import { expect, test } from '@jest/globals';
import { conGruposQueFaltan } from '../../../functions/casos/grupos-que-faltan';
import { RECIBO } from '../../servicio/orizaba';

const grupos = (...nombres: readonly string[]) =>
  nombres.map((nombre) => ({ grupo: nombre.slice(0, 3), modulo: nombre.slice(4) }));
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
      'La sábana que se reemplaza tiene 1 grupo-módulo que esta carga no trae: 101 B. Al guardar la carga deja de estar.',
  },
  {
    caso: 'five lack: all are named',
    guardados: SEIS,
    traidos: ['101 A'],
    motivo:
      'La sábana que se reemplaza tiene 5 grupos-módulo que esta carga no trae: 101 B, 102 A, 102 B, 103 A, 103 B. Al guardar la carga dejan de estar.',
  },
  {
    caso: 'six lack, though it brings others: five are named',
    guardados: SEIS,
    traidos: ['201 A', '202 A'],
    motivo:
      'La sábana que se reemplaza tiene 6 grupos-módulo que esta carga no trae: 101 A, 101 B, 102 A, 102 B, 103 A y 1 más. Al guardar la carga dejan de estar.',
  },
])('$caso', ({ guardados, traidos, motivo }) => {
  const { observaciones } = conGruposQueFaltan(RECIBO, grupos(...guardados), grupos(...traidos));
  expect(observaciones.map((una) => una.motivo)).toEqual(motivo === undefined ? [] : [motivo]);
});
