import { beforeEach, describe, expect, test } from '@jest/globals';
import { leerArea } from '../../addin/banco/anfitrion/area';
import { formulaMovida, movimientoDe } from '../../addin/banco/anfitrion/formula-movida';
import { Persona } from '../../addin/banco/anfitrion/persona';
import { abrirExcel, type ExcelAbierto } from './office-en-node';

describe('a formula after cells moved', () => {
  const CORTES = {
    'row 3 inserted': { area: leerArea('3:3'), eje: 'filas', signo: 1 },
    'row 3 deleted': { area: leerArea('3:3'), eje: 'filas', signo: -1 },
    'column B inserted': { area: leerArea('B:B'), eje: 'columnas', signo: 1 },
    'B3:C4 inserted downwards': { area: leerArea('B3:C4'), eje: 'filas', signo: 1 },
  } as const;
  test.each([
    { tras: 'row 3 inserted', antes: 'A2+A3+$A$4', despues: 'A2+A4+$A$5' },
    {
      tras: 'row 3 inserted',
      antes: 'SUM(A1:A10)-SUM(A:A)+SUM(2:3)',
      despues: 'SUM(A1:A11)-SUM(A:A)+SUM(2:4)',
    },
    {
      tras: 'row 3 inserted',
      antes: '"A3"&tabla[A3]&[@[A3]]&A3X&SISEAC.A3(1)',
      despues: '"A3"&tabla[A3]&[@[A3]]&A3X&SISEAC.A3(1)',
    },
    {
      tras: 'row 3 inserted',
      antes: "Otra!A3+'Hoja1'!A3+'Otra ''x'''!A3",
      despues: "Otra!A3+'Hoja1'!A4+'Otra ''x'''!A3",
    },
    { tras: 'row 3 deleted', antes: 'A2+A4+A3', despues: 'A2+A3+#REF!' },
    {
      tras: 'row 3 deleted',
      antes: 'SUM(A1:A3)+SUM(A3:A5)+SUM(A3:B3)',
      despues: 'SUM(A1:A2)+SUM(A3:A4)+SUM(#REF!)',
    },
    { tras: 'column B inserted', antes: 'A1+B$1+$C1+SUM(A1:B2)', despues: 'A1+C$1+$D1+SUM(A1:C2)' },
    { tras: 'B3:C4 inserted downwards', antes: 'A3+B3+C9+D3+SUM(A3:B5)', despues: 'A3+B5+C11+D3+SUM(A3:B5)' },
  ] as const)('$antes is $despues with $tras', ({ tras, antes, despues }) => {
    expect(formulaMovida(antes, 'Hoja1', 'Hoja1', movimientoDe(CORTES[tras]))).toBe(despues);
  });
});

describe('somebody inserts or deletes a row', () => {
  let anfitrion: ExcelAbierto;
  let persona: Persona;
  beforeEach(async () => {
    anfitrion = abrirExcel();
    persona = new Persona(anfitrion.libro);
    await Excel.run(async (contexto) => {
      const hoja = contexto.workbook.worksheets.getItem('Hoja1');
      hoja.getRange('A5').formulas = [['=A2+A4']];
      hoja.getRange('C4').dataValidation.rule = { custom: { formula: '=C4>A4' } };
      const { custom } = hoja.getRange('C4').conditionalFormats.add('Custom');
      custom.rule.formula = '=C4>A4';
      custom.format.fill.color = '#FDE7E9';
      contexto.workbook.worksheets.add('Otra').getRange('A1').formulas = [['=Hoja1!A4']];
      await contexto.sync();
    });
  });
  const hallado = () => {
    const [hoja, otra] = anfitrion.libro.hojas;
    return {
      celdas: ['A4', 'A5', 'A6'].map((celda) => hoja?.exceljs.getCell(celda).formula),
      otra: otra?.exceljs.getCell('A1').formula,
      condicion: hoja?.condicionales.map(({ regla }) => regla),
      validacion: hoja?.validaciones.map(({ validacion }) => validacion.regla?.custom?.formula),
    };
  };

  test('formulas and rules of any sheet follow the cells that they name, and undoing puts all back', () => {
    const antes = hallado();
    persona.insertarFila('Hoja1', 3);
    expect(hallado()).toEqual({
      celdas: [undefined, undefined, 'A2+A5'],
      otra: 'Hoja1!A5',
      condicion: [{ formula: '=C5>A5' }],
      validacion: ['=C5>A5'],
    });
    persona.deshacer();
    expect(hallado()).toEqual(antes);
    persona.borrarFila('Hoja1', 2);
    expect(hallado()).toMatchObject({ celdas: ['#REF!+A3', undefined, undefined], otra: 'Hoja1!A3' });
    persona.deshacer();
    expect(hallado()).toEqual(antes);
  });
});
