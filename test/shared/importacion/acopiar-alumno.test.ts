import { describe, test } from '@jest/globals';
import { cambiar, hojaLarga, libro } from './hojas-de-prueba';
import { ACEPTA_TODO, UNO_CON_AVISO, esperarProblema, type ProblemaEsperado } from './problema-esperado';

describe('attendance that cannot be names its cell', () => {
  test.each<ProblemaEsperado>([
    {
      que: 'more asistencias than sesiones',
      hojas: [libro({ H9: 44 })],
      clave: 'asistencias-mayores-que-sesiones',
      celda: 'H9',
      motivo: /\(G9\)/,
      registros: { leidas: 6, aceptadas: 3, conAviso: 3 },
    },
    {
      que: 'negative asistencias',
      hojas: [libro({ H9: -1 })],
      clave: 'dato-ilegible',
      celda: 'H9',
      valor: '-1',
      registros: { leidas: 6, aceptadas: 3, conAviso: 3 },
    },
    {
      que: 'half a session',
      hojas: [libro({ G9: 43.5 })],
      clave: 'dato-ilegible',
      celda: 'G9',
      valor: '43.5',
      registros: { leidas: 6, aceptadas: 3, conAviso: 3 },
    },
    {
      que: 'a date that does not exist',
      hojas: [hojaLarga(cambiar(0, { 'última asistencia': '31/02/2026' }))],
      clave: 'dato-ilegible',
      celda: 'L2',
      valor: '31/02/2026',
      registros: ACEPTA_TODO,
    },
    {
      que: 'a month before its day',
      hojas: [libro({ I9: '10/27/2026' })],
      clave: 'dato-ilegible',
      celda: 'I9',
      registros: { leidas: 6, conAviso: 3 },
    },
    {
      que: 'asistencias that rows contradict',
      hojas: [hojaLarga(cambiar(2, { asistencias: '41' }))],
      clave: 'dato-contradictorio',
      celda: 'J4',
      motivo: /40 en J2/,
      registros: UNO_CON_AVISO,
    },
  ])('$que', esperarProblema);
});
