import { describe, test } from '@jest/globals';
import { libro } from './hojas-de-prueba';
import { ACEPTA_TODO, esperarProblema, type ProblemaEsperado } from './problema-esperado';

describe('CON-08 on the sheets', () => {
  test.each<ProblemaEsperado>([
    {
      que: 'no docente',
      hojas: [libro({ B1: null })],
      clave: 'grupo-modulo-sin-docente',
      celda: 'A9',
      registros: ACEPTA_TODO,
    },
    {
      que: 'an alumno in two grupos',
      hojas: [libro(), { ...libro({ B2: '302' }), archivo: 'b.xlsx' }],
      clave: 'alumno-duplicado',
      celda: 'A9',
      motivo: /A9 de la hoja «Sabana» de «301_MTHS-00.xlsx»/,
      registros: { leidas: 12, aceptadas: 6, conAviso: 6 },
    },
    {
      que: 'a docente written two ways',
      hojas: [libro(), libro({ B1: 'Torres Reyes Juan', B2: '302' })],
      clave: 'docente-escrito-distinto',
      celda: 'B1',
      registros: { leidas: 12 },
    },
  ])('$que', esperarProblema);
});
