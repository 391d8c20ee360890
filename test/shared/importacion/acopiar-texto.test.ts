import { describe, test } from '@jest/globals';
import { libro } from './hojas-de-prueba';
import { ACEPTA_TODO, esperarProblema, type ProblemaEsperado } from './problema-esperado';

describe('names that are not names are kept as text and named', () => {
  test.each<ProblemaEsperado>([
    {
      que: 'a name like a formula',
      hojas: [libro({ B9: '=HYPERLINK("http://x","y")' })],
      clave: 'texto-como-formula',
      celda: 'B9',
      valor: '=HYPERLINK("http://x","y")',
      registros: { leidas: 6, conAviso: 3 },
    },
    {
      que: 'a docente like a formula',
      hojas: [libro({ B1: '@SUM(A1)' })],
      clave: 'texto-como-formula',
      celda: 'B1',
      registros: ACEPTA_TODO,
    },
    {
      que: 'letters already lost',
      hojas: [libro({ B9: 'PE\uFFFDA MUÑOZ' })],
      clave: 'letras-perdidas',
      celda: 'B9',
      registros: { leidas: 6 },
    },
    {
      que: 'an error for a docente',
      hojas: [libro({ B1: { error: '#REF!' } })],
      clave: 'dato-ilegible',
      celda: 'B1',
      valor: '#REF!',
      registros: ACEPTA_TODO,
    },
    {
      que: 'a name without end',
      hojas: [libro({ B9: 'A'.repeat(201) })],
      clave: 'texto-largo',
      celda: 'B9',
      valor: 'A'.repeat(200),
      registros: { leidas: 6, conAviso: 3 },
    },
    {
      que: 'a módulo whose name is like a formula',
      hojas: [libro({ B3: 'MTHS-00 =cmd()' })],
      clave: 'texto-como-formula',
      celda: 'B3',
      valor: '=cmd()',
      registros: ACEPTA_TODO,
    },
    {
      que: 'an error for a name',
      hojas: [libro({ B9: { error: '#¿NOMBRE?' } })],
      clave: 'dato-ilegible',
      celda: 'B9',
      registros: { leidas: 6, conAviso: 3 },
    },
  ])('$que', esperarProblema);
});
