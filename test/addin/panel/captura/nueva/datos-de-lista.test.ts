import { expect, test } from '@jest/globals';
import { datosDeLista, tieneCapturado } from '../../../../../addin/panel/captura/nueva/datos-de-lista';
import { type Celdas } from '../../../../../shared/captura/celdas';

const CELDAS: Celdas = new Map([
  [
    'A',
    new Map([
      ['nombre', 'ANA'],
      ['veces-cursada', '1'],
      ['u1/i/X', '9'],
    ]),
  ],
  [
    'B',
    new Map([
      ['nombre', 'BETO'],
      ['veces-cursada', '2'],
    ]),
  ],
]);

test('who comes in, who goes and who is called otherwise are the only changes', () => {
  const lista = [
    { matricula: 'A', nombre: 'ANA MARÍA', vecesCursada: 1 },
    { matricula: 'C', nombre: 'CARLA', vecesCursada: null },
  ];
  expect(datosDeLista(CELDAS, lista, true)).toEqual([
    { matricula: 'A', columna: 'nombre', valor: 'ANA MARÍA' },
    { matricula: 'C', columna: 'nombre', valor: 'CARLA' },
    { matricula: 'C', columna: 'veces-cursada', valor: '1' },
    { matricula: 'B', columna: 'nombre', valor: null },
    { matricula: 'B', columna: 'veces-cursada', valor: null },
  ]);
});

test('a módulo keeps names alone', () => {
  const lista = [{ matricula: 'C', nombre: 'CARLA', vecesCursada: null }];
  expect(datosDeLista(new Map(), lista, false)).toEqual([
    { matricula: 'C', columna: 'nombre', valor: 'CARLA' },
  ]);
});

test.each([
  { matricula: 'A', capturado: true },
  { matricula: 'B', capturado: false },
  { matricula: 'Z', capturado: false },
])('$matricula has something captured: $capturado', ({ matricula, capturado }) => {
  expect(tieneCapturado(CELDAS, matricula)).toBe(capturado);
});
