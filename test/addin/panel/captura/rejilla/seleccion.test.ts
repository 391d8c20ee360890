import { expect, test } from '@jest/globals';
import {
  estaElegida,
  filasElegidas,
  mover,
  type Movimiento,
  type Seleccion,
  solo,
  todas,
} from '../../../../../addin/panel/captura/rejilla/seleccion';

const TAMANO = { filas: 34, columnas: 3 };

test.each<{ desde: Seleccion; hacia: Movimiento; queda: Seleccion }>([
  { desde: solo(4, 1), hacia: 'abajo', queda: solo(5, 1) },
  { desde: solo(33, 1), hacia: 'abajo', queda: solo(33, 1) },
  { desde: solo(0, 1), hacia: 'arriba', queda: solo(0, 1) },
  { desde: solo(4, 1), hacia: 'derecha', queda: solo(4, 2) },
  { desde: solo(4, 2), hacia: 'derecha', queda: solo(4, 2) },
  { desde: solo(4, 0), hacia: 'izquierda', queda: solo(4, 0) },
  { desde: solo(4, 1), hacia: 'primera', queda: solo(0, 1) },
  { desde: solo(4, 1), hacia: 'ultima', queda: solo(33, 1) },
  { desde: solo(4, 1), hacia: 'pagina-arriba', queda: solo(0, 1) },
  { desde: solo(20, 1), hacia: 'pagina-abajo', queda: solo(30, 1) },
  { desde: { fila: 9, columna: 1, ancla: 4 }, hacia: 'abajo', queda: solo(10, 1) },
])('$hacia', ({ desde, hacia, queda }) => {
  expect(mover(desde, hacia, false, TAMANO)).toEqual(queda);
});

test('extended, it reaches from where it began, upwards too', () => {
  const abajo = mover(mover(solo(4, 1), 'abajo', true, TAMANO), 'abajo', true, TAMANO);
  expect(filasElegidas(abajo)).toEqual({ desde: 4, hasta: 6 });
  const arriba = mover(solo(4, 1), 'arriba', true, TAMANO);
  expect(filasElegidas(arriba)).toEqual({ desde: 3, hasta: 4 });
  expect([2, 3, 4, 5].map((fila) => estaElegida(arriba, fila, 1))).toEqual([false, true, true, false]);
  expect(estaElegida(arriba, 3, 2)).toBe(false);
});

test('all of a column', () => {
  expect(filasElegidas(todas(solo(7, 2), TAMANO))).toEqual({ desde: 0, hasta: 33 });
});

test('a grid of nobody has nowhere to go', () => {
  expect(mover(solo(0, 0), 'ultima', false, { filas: 0, columnas: 0 })).toEqual(solo(0, 0));
});
