import { describe, test } from '@jest/globals';
import { cambiar, hojaLarga } from './hojas-de-prueba';
import { UNO_CON_AVISO, UNO_RECHAZADO, esperarProblema, type ProblemaEsperado } from './problema-esperado';

describe('a row that cannot be placed names its cell', () => {
  test.each<ProblemaEsperado>([
    {
      que: 'no matrícula',
      hojas: [hojaLarga(cambiar(2, { matrícula: '' }))],
      clave: 'matricula-no-valida',
      celda: 'A4',
      valor: null,
      registros: UNO_RECHAZADO,
    },
    {
      que: 'a matrícula like a formula',
      hojas: [hojaLarga(cambiar(2, { matrícula: '=2+3' }))],
      clave: 'matricula-no-valida',
      celda: 'A4',
      valor: '=2+3',
      registros: UNO_RECHAZADO,
    },
    {
      que: 'a matrícula stored as a number',
      hojas: [hojaLarga(cambiar(2, { matrícula: 25200001 }))],
      clave: 'matricula-numerica',
      celda: 'A4',
      registros: UNO_CON_AVISO,
    },
    {
      que: 'a matrícula with spaces inside',
      hojas: [hojaLarga(cambiar(2, { matrícula: '00 2520 0001' }))],
      clave: 'matricula-con-espacios',
      celda: 'A4',
      valor: '00 2520 0001',
      motivo: /se leyó 0025200001\.$/,
      registros: UNO_CON_AVISO,
    },
    {
      que: 'no grupo',
      hojas: [hojaLarga(cambiar(1, { grupo: null }))],
      clave: 'sin-grupo',
      celda: 'C3',
      registros: UNO_RECHAZADO,
    },
    {
      que: 'no módulo',
      hojas: [hojaLarga(cambiar(1, { módulo: '' }))],
      clave: 'sin-modulo',
      celda: 'D3',
      registros: UNO_RECHAZADO,
    },
    {
      que: 'an R.A. that is not one',
      hojas: [hojaLarga(cambiar(1, { 'R.A.': 'final' }))],
      clave: 'ra-no-valida',
      celda: 'F3',
      registros: UNO_RECHAZADO,
    },
    {
      que: 'a weight that is not one',
      hojas: [hojaLarga(cambiar(1, { peso: '' }))],
      clave: 'peso-no-valido',
      celda: 'G3',
      registros: UNO_RECHAZADO,
    },
    {
      que: 'a corte that is not one',
      hojas: [hojaLarga(cambiar(1, { corte: 'dos' }))],
      clave: 'corte-no-valido',
      celda: 'H3',
      registros: UNO_RECHAZADO,
    },
  ])('$que', esperarProblema);
});
