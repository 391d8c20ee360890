import { describe, expect, test } from '@jest/globals';
import { importarSabana } from '../../../shared/importacion/importar-sabana';
import { DESTINO, FILAS, hojaLarga, libro, conColumna } from './hojas-de-prueba';
import { ACEPTA_TODO, TODO_RECHAZADO, esperarProblema, type ProblemaEsperado } from './problema-esperado';

describe('a sheet of somewhere else names the cell that says so', () => {
  test.each<ProblemaEsperado>([
    {
      que: 'another plantel',
      hojas: [libro({ B4: '57 Veracruz I' })],
      clave: 'plantel-distinto',
      celda: 'B4',
      valor: '57 Veracruz I',
      registros: TODO_RECHAZADO,
    },
    {
      que: 'another periodo',
      hojas: [libro({ B5: 'FEB-JUL 2027' })],
      clave: 'periodo-distinto',
      celda: 'B5',
      motivo: /FEBJUL27/,
      registros: TODO_RECHAZADO,
    },
    {
      que: 'another corte',
      hojas: [libro({ F1: 3 })],
      clave: 'corte-distinto',
      celda: 'F1',
      valor: '3',
      registros: TODO_RECHAZADO,
    },
    {
      que: 'another plantel in a title',
      hojas: [{ ...hojaLarga(), filas: [['Sábana del plantel 57 Veracruz I'], ...hojaLarga().filas] }],
      clave: 'plantel-distinto',
      celda: 'A1',
      registros: TODO_RECHAZADO,
    },
    {
      que: 'another plantel in a column',
      hojas: [conColumna('Plantel', '57')],
      clave: 'plantel-distinto',
      celda: 'M2',
      registros: TODO_RECHAZADO,
    },
    {
      que: 'another corte in the name of the file',
      hojas: [hojaLarga(FILAS, { archivo: 'sabana-corte3.csv' })],
      clave: 'nombre-de-archivo-distinto',
      celda: null,
      registros: ACEPTA_TODO,
    },
  ])('$que', esperarProblema);
});

describe('the plantel that a label says', () => {
  test.each([
    { texto: '252 Orizaba', dicho: null },
    { texto: 'Plantel 252', dicho: null },
    { texto: 'CONALEP Orizaba, plantel no. 252', dicho: null },
    { texto: '30DPT0012K', dicho: null },
    { texto: '30DPT0012K Orizaba', dicho: null },
    { texto: '30DPT0012K 252 Orizaba', dicho: null },
    { texto: 'Orizaba 2 (turno 14)', dicho: null },
    { texto: '057 Veracruz I', dicho: '57' },
    { texto: 'Plantel: 57', dicho: '57' },
    { texto: 'CONALEP 2026, plantel 057 Veracruz I', dicho: '57' },
    { texto: '30DPT0012K plantel 57', dicho: '57' },
    { texto: 'CONALEP plantel 3 057', dicho: '57' },
    { texto: 'CONALEP plantel 1057', dicho: null },
  ])('$texto → $dicho', ({ texto, dicho }) => {
    const { recibo } = importarSabana([libro({ B4: texto })], DESTINO);
    const [observacion] = recibo.observaciones.filter(({ clave }) => clave === 'plantel-distinto');
    expect(observacion?.motivo ?? null).toBe(
      dicho && `El archivo dice el plantel ${dicho} y se está cargando en el plantel 252.`,
    );
  });
});
