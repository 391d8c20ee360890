import { describe, test } from '@jest/globals';
import { hojaLarga, libro, sinColumna, conColumna } from './hojas-de-prueba';
import { ACEPTA_TODO, TODO_RECHAZADO, esperarProblema, type ProblemaEsperado } from './problema-esperado';

describe('a sheet that lacks something names where it looked', () => {
  test.each<ProblemaEsperado>([
    {
      que: 'a missing column',
      hojas: [sinColumna('peso')],
      clave: 'columna-faltante',
      celda: 'A1',
      valor: 'peso',
      motivo: /logro \(H1\)/,
      registros: TODO_RECHAZADO,
    },
    {
      que: 'two columns that mean the same',
      hojas: [conColumna('Calificación', '80')],
      clave: 'columna-ambigua',
      celda: 'M1',
      valor: 'logro',
      motivo: /I1 y M1/,
      registros: TODO_RECHAZADO,
    },
    {
      que: 'a missing optional column',
      hojas: [sinColumna('docente')],
      clave: 'columna-opcional-faltante',
      celda: 'A1',
      valor: 'docente',
      registros: ACEPTA_TODO,
    },
    {
      que: 'a book without matrícula',
      hojas: [libro({ A8: 'clave interna' })],
      clave: 'columna-faltante',
      celda: 'A8',
      valor: 'matrícula',
      registros: TODO_RECHAZADO,
    },
    {
      que: 'two columns of one R.A.',
      hojas: [libro({ D8: 'RA 1.1' })],
      clave: 'columna-ambigua',
      celda: 'D8',
      motivo: /C8 y D8/,
      registros: TODO_RECHAZADO,
    },
    {
      que: 'no row of weights',
      hojas: [libro({ B7: 'otra cosa' })],
      clave: 'fila-faltante',
      celda: 'A8',
      motivo: /los pesos.*R\.A\. 1\.1 \(C8\)/,
      registros: TODO_RECHAZADO,
    },
    {
      que: 'no row of cortes',
      hojas: [libro({ B6: null })],
      clave: 'fila-faltante',
      celda: 'A8',
      valor: 'corte',
      registros: TODO_RECHAZADO,
    },
    {
      que: 'two rows of weights',
      hojas: [libro({ B6: 'Peso' })],
      clave: 'fila-ambigua',
      celda: 'B7',
      motivo: /B6 y B7/,
      registros: TODO_RECHAZADO,
    },
    {
      que: 'no label of grupo',
      hojas: [libro({ A2: null, B2: null })],
      clave: 'rotulo-faltante',
      celda: 'A8',
      motivo: /MTHS-00 Manejo de espacios \(B3\)/,
      registros: TODO_RECHAZADO,
    },
    {
      que: 'a grupo written twice',
      hojas: [libro({ D2: 'Grupo:', E2: '302' })],
      clave: 'rotulo-ambiguo',
      celda: 'E2',
      motivo: /B2 y E2/,
      registros: TODO_RECHAZADO,
    },
    {
      que: 'a grupo that is not one',
      hojas: [libro({ B2: '=1+1' })],
      clave: 'grupo-no-valido',
      celda: 'B2',
      registros: TODO_RECHAZADO,
    },
    {
      que: 'a weight that is not a number',
      hojas: [libro({ D7: 'cuarenta' })],
      clave: 'peso-no-valido',
      celda: 'D7',
      valor: 'cuarenta',
      registros: TODO_RECHAZADO,
    },
    {
      que: 'a corte that is not one',
      hojas: [libro({ E6: 4 })],
      clave: 'corte-no-valido',
      celda: 'E6',
      valor: '4',
      registros: TODO_RECHAZADO,
    },
    {
      que: 'a heading without rows',
      hojas: [hojaLarga([])],
      clave: 'hoja-sin-filas',
      celda: 'A1',
      registros: { leidas: 0 },
    },
    {
      que: 'a sheet of something else',
      hojas: [
        {
          archivo: 'x.csv',
          hoja: null,
          filas: [
            ['uno', 'dos'],
            ['1', '2'],
          ],
        },
      ],
      clave: 'hoja-no-reconocida',
      celda: null,
      registros: { leidas: 0 },
    },
    {
      que: 'a list of incidencias',
      hojas: [
        {
          archivo: 'x.csv',
          hoja: null,
          filas: [
            ['matrícula', 'fecha', 'tipo'],
            ['1', '2026-10-10', 'incidencia'],
          ],
        },
      ],
      clave: 'hoja-de-otra-carga',
      celda: 'A1',
      registros: { leidas: 0 },
    },
  ])('$que', esperarProblema);
});
