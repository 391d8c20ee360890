import { describe, expect, test } from '@jest/globals';
import { calificacionDeUnidad } from '../../../shared/evaluacion/calificacion-de-unidad';
import { tieneDerechoAEvaluacion } from '../../../shared/evaluacion/tiene-derecho-a-evaluacion';
import { Cuaderno, explicar } from '../../../shared/explicacion/cuaderno';
import { elegir } from '../../../shared/explicacion/elegir';
import { pasoEnPalabras } from '../../../shared/explicacion/en-palabras';
import { anotarPuntaje } from '../../../shared/explicacion/explica-puntaje';
import { type OperacionCalculable } from '../../../shared/explicacion/operaciones';
import { dato, enCampo } from '../../../shared/explicacion/operando';
import { type Exacto } from '../../../shared/explicacion/texto-exacto';
import { normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';

const normas = normasEn('2026-10-30');

const operacionDe = (operacion: OperacionCalculable, valores: readonly Exacto[]) => {
  const cuaderno = new Cuaderno();
  const operandos = valores.map((valor, i) => dato(`${i + 1}.º`, valor));
  cuaderno.anotar('Paso', operacion, operandos, calificacionDeUnidad);
  return cuaderno.explicacion('figura').pasos.map(pasoEnPalabras)[0];
};

test('a grade is read with its weights, and where it is written', () => {
  const { pasos } = explicar('puntaje', (cuaderno) =>
    anotarPuntaje(cuaderno, { continua: decimal('8.5'), sumativa: decimal('9') }, normas),
  );
  expect(pasos.map(pasoEnPalabras)).toEqual([
    {
      paso: 'Calificación de la unidad',
      operacion: '0.7 × 8.5 + 0.3 × 9',
      resultado: '8.65',
      fundamento: `Reglamento UT, Art. 48. Lectura: ${calificacionDeUnidad.cita.lectura}`,
    },
  ]);
});

test.each<{ operacion: OperacionCalculable; valores: Exacto[]; dice: string; resultado: string }>([
  { operacion: 'dato', valores: ['SA'], dice: 'SA', resultado: 'SA' },
  { operacion: 'suma', valores: [15, 20, 35], dice: '15 + 20 + 35', resultado: '70' },
  { operacion: 'suma', valores: [], dice: 'nada que sumar', resultado: '0' },
  { operacion: 'suma-de-productos', valores: [], dice: 'nada que sumar', resultado: '0' },
  { operacion: 'resta', valores: [100, 65], dice: '100 − 65', resultado: '35' },
  { operacion: 'producto', valores: [100, decimal('0.5')], dice: '100 × 0.5', resultado: '50' },
  { operacion: 'cociente', valores: [853, 12], dice: '853 ÷ 12', resultado: '71.08 (exacto: 853/12)' },
  { operacion: 'minimo', valores: [3, 2], dice: 'el menor de 3 y 2', resultado: '2' },
  { operacion: 'maximo', valores: [0, -2], dice: 'el mayor de 0 y -2', resultado: '0' },
  { operacion: 'cuenta', valores: ['a', 'b'], dice: 'cuántos son: 1.º: a; 2.º: b', resultado: '2' },
  { operacion: 'cuenta', valores: [], dice: 'no hay ninguno', resultado: '0' },
  {
    operacion: 'dias-entre',
    valores: ['2026-10-14', '2026-10-30'],
    dice: 'del 2026-10-14 al 2026-10-30',
    resultado: '16',
  },
  { operacion: 'al-menos', valores: [17, 17], dice: '17 ≥ 17', resultado: 'Sí' },
  { operacion: 'menor-que', valores: [17, 17], dice: '17 < 17', resultado: 'No' },
  { operacion: 'igual-a', valores: ['NA', 'SA'], dice: 'NA = SA', resultado: 'No' },
  { operacion: 'pertenece', valores: [2, 2, 3], dice: '2 está en 2 y 3', resultado: 'Sí' },
  {
    operacion: 'falta-dato',
    valores: [null, 3],
    dice: 'falta 1.º: sin dato',
    resultado: 'Sí',
  },
  {
    operacion: 'falta-dato',
    valores: [null, 3, null],
    dice: 'faltan 1.º: sin dato; 3.º: sin dato',
    resultado: 'Sí',
  },
  { operacion: 'falta-dato', valores: [8, 3], dice: 'no falta nada: 1.º: 8; 2.º: 3', resultado: 'No' },
  { operacion: 'todas', valores: [true, false], dice: 'sí y no', resultado: 'No' },
  { operacion: 'alguna', valores: [true, false], dice: 'sí o no', resultado: 'Sí' },
  {
    operacion: 'peor-nivel',
    valores: ['verde', 'rojo'],
    dice: 'el peor de: 1.º: verde; 2.º: rojo',
    resultado: 'rojo',
  },
  {
    operacion: 'redondeo',
    valores: [decimal('8.5'), 0],
    dice: '8.5 al más cercano, .5 hacia arriba, sin decimales',
    resultado: '9',
  },
  {
    operacion: 'redondeo-hacia-arriba',
    valores: [decimal('17/3'), 2],
    dice: '17/3 hacia arriba, con 2 decimales',
    resultado: '5.67',
  },
])('$operacion of $valores reads «$dice»', ({ operacion, valores, dice, resultado }) => {
  expect(operacionDe(operacion, valores)).toMatchObject({ operacion: dice, resultado });
});

describe('a choice reads as the questions up to the one that decides', () => {
  const eleccion = (primera: boolean, segunda: boolean) => {
    const cuaderno = new Cuaderno();
    elegir(
      cuaderno,
      'Nivel',
      [
        [dato('¿Falta todo?', primera), { es: 'rojo' }],
        [dato('¿Falta algo?', segunda), { es: 'amarillo' }],
      ],
      { es: 'verde' },
      calificacionDeUnidad,
    );
    return cuaderno.explicacion('nivel').pasos.map(pasoEnPalabras)[0];
  };

  test.each([
    { primera: true, segunda: true, operacion: '¿Falta todo? sí', resultado: 'rojo' },
    { primera: false, segunda: true, operacion: '¿Falta todo? no; ¿Falta algo? sí', resultado: 'amarillo' },
    { primera: false, segunda: false, operacion: '¿Falta todo? no; ¿Falta algo? no', resultado: 'verde' },
  ])('$operacion', ({ primera, segunda, operacion, resultado }) => {
    expect(eleccion(primera, segunda)).toMatchObject({ operacion, resultado });
  });
});

test('a rule reads as what it was asked and the numbers it decides with', () => {
  const cuaderno = new Cuaderno();
  const operandos = [
    enCampo('asistencias', dato('Asistencias', 17)),
    enCampo('sesiones', dato('Sesiones', 20)),
  ];
  cuaderno.consultar('Derecho', tieneDerechoAEvaluacion, operandos, normas);
  expect(cuaderno.explicacion('derecho').pasos.map(pasoEnPalabras)[0]).toMatchObject({
    operacion: 'Asistencias: 17; Sesiones: 20; Asistencia mínima para ser evaluado: 0.85',
    resultado: 'Sí',
  });
});
