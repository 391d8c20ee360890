import { describe, expect, test } from '@jest/globals';
import { importarSabana } from '../../../shared/importacion/importar-sabana';
import { cambiar, DESTINO, FILAS, hojaLarga, libro } from './hojas-de-prueba';
import { ACEPTA_TODO, TODO_RECHAZADO, esperarProblema, type ProblemaEsperado } from './problema-esperado';

describe('contradictions name both cells', () => {
  test.each<ProblemaEsperado>([
    {
      que: 'a weight that rows contradict',
      hojas: [hojaLarga(cambiar(3, { peso: '35' }))],
      clave: 'peso-contradictorio',
      celda: 'G5',
      motivo: /30 en G2/,
      registros: TODO_RECHAZADO,
    },
    {
      que: 'a corte that rows contradict',
      hojas: [hojaLarga(cambiar(5, { corte: '2' }))],
      clave: 'corte-contradictorio',
      celda: 'H7',
      motivo: /3 en H4/,
      registros: TODO_RECHAZADO,
    },
    {
      que: 'weights that add up to 99.9',
      hojas: [libro({ C7: 29.9 })],
      clave: 'pesos-no-suman-100',
      celda: 'C7',
      valor: '99.9',
      motivo: /29\.9 \(C7\), 1\.2 = 40 \(D7\), 2\.1 = 30 \(E7\)/,
      registros: TODO_RECHAZADO,
    },
    {
      que: 'a record with two values',
      hojas: [hojaLarga([...FILAS, ...cambiar(0, { logro: '81' }).slice(0, 1)])],
      clave: 'registro-contradictorio',
      celda: 'I2',
      valor: '80',
      motivo: /I8/,
      registros: { leidas: 7, aceptadas: 5, rechazadas: 2 },
    },
    {
      que: 'a captured record and a blank one',
      hojas: [hojaLarga([...FILAS, ...cambiar(0, { logro: '' }).slice(0, 1)])],
      clave: 'registro-contradictorio',
      celda: 'I8',
      valor: null,
      registros: { leidas: 7, rechazadas: 2 },
    },
    {
      que: 'two values in two files',
      hojas: [hojaLarga(), libro({ C9: 81 })],
      clave: 'registro-contradictorio',
      celda: 'C9',
      valor: '81',
      motivo: /I2 de «larga\.csv»/,
      registros: { leidas: 12, rechazadas: 2, fusionadas: 5 },
    },
    {
      que: 'a name that differs',
      hojas: [hojaLarga(cambiar(1, { nombre: 'ALVAREZ NUÑEZ ZOE' }))],
      clave: 'nombre-distinto',
      celda: 'B3',
      valor: 'ALVAREZ NUÑEZ ZOE',
      motivo: /B2/,
      registros: ACEPTA_TODO,
    },
    {
      que: 'no name',
      hojas: [
        hojaLarga(
          cambiar(0, { nombre: '' })
            .slice(0, 3)
            .map((f) => ({ ...f, nombre: '' })),
        ),
      ],
      clave: 'sin-nombre',
      celda: 'B2',
      registros: { leidas: 3 },
    },
    {
      que: 'a percentage that its logros do not give',
      hojas: [libro({ F9: 60.21 })],
      clave: 'porcentaje-distinto',
      celda: 'F9',
      valor: '60.21',
      motivo: /60\.20/,
      registros: { leidas: 6, aceptadas: 3, conAviso: 3 },
    },
    {
      que: 'a record twice',
      hojas: [hojaLarga([...FILAS, ...FILAS.slice(0, 2)])],
      clave: 'registro-fusionado',
      celda: 'I8',
      valor: '80',
      motivo: /I2 \(y así 2/,
      registros: { leidas: 8, aceptadas: 6, fusionadas: 2 },
    },
  ])('$que', esperarProblema);
});

describe('repeats without end', () => {
  const muchas = (logro: string) =>
    Array.from({ length: 100_000 }, () => cambiar(0, { logro }).slice(0, 1)).flat();

  test.each([
    {
      que: 'the same',
      logro: '80',
      cuentas: { aceptadas: 6, fusionadas: 100_000, rechazadas: 0 },
      avisos: 1,
    },
    {
      que: 'another',
      logro: '81',
      cuentas: { aceptadas: 5, fusionadas: 0, rechazadas: 100_001 },
      avisos: 100_001,
    },
    {
      que: 'one that cannot be read',
      logro: 'x',
      cuentas: { aceptadas: 5, fusionadas: 0, rechazadas: 100_001 },
      avisos: 100_001,
    },
  ])('100,000 rows that say $que cost one look each', ({ logro, cuentas, avisos }) => {
    const { recibo } = importarSabana([hojaLarga([...FILAS, ...muchas(logro)])], DESTINO);
    expect(recibo.registros).toMatchObject({ leidas: 100_006, ...cuentas });
    expect(recibo.observaciones.length + (recibo.observacionesOmitidas ?? 0)).toBe(avisos);
  });

  test('those merged before the contradiction are refused with it, each by its own cell', () => {
    const filas = [...FILAS, ...muchas('80').slice(0, 2), ...muchas('81').slice(0, 2)];
    const { recibo } = importarSabana([hojaLarga(filas)], DESTINO);
    const errores = recibo.observaciones.filter(({ gravedad }) => gravedad === 'error');
    expect(errores.map(({ celda, valor }) => ({ celda, valor }))).toEqual([
      { celda: 'I2', valor: '80' },
      { celda: 'I8', valor: '80' },
      { celda: 'I9', valor: '80' },
      { celda: 'I10', valor: '81' },
      { celda: 'I11', valor: '81' },
    ]);
    expect(recibo.registros).toMatchObject({ leidas: 10, aceptadas: 5, rechazadas: 5 });
  });
});
