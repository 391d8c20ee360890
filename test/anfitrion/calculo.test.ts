import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { valorDe } from '../../addin/banco/anfitrion/celda';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { leerArea } from '../../addin/banco/anfitrion/area';
import { Persona } from '../../addin/banco/anfitrion/persona';
import { Calculo, NO_SE_CALCULA } from '../../addin/banco/calculo/calculo';
import { Llamadas } from '../../addin/banco/calculo/llamadas';
import { funcionesEnExcel } from './funciones-en-node';

/* What the bench calculates of a workbook, with the functions of the add-in under the genuine runtime. */

let excel: Awaited<ReturnType<typeof funcionesEnExcel>>;
beforeAll(async () => {
  excel = await funcionesEnExcel();
});

let libro: LibroDeExcel;
let persona: Persona;
let calculo: Calculo;
let calculado: () => void;
beforeEach(() => {
  libro = new LibroDeExcel();
  persona = new Persona(libro);
  calculado = () => undefined;
  const llamadas: Llamadas = new Llamadas(excel.invocaciones, excel.metadatos, () => calculo.pedir());
  calculo = new Calculo(libro, llamadas, () => calculado());
  libro.sucesos.oir(() => calculo.pedir());
});

const escribir = (celda: string, ...filas: (string | number)[][]) => persona.pegar('Hoja1', celda, filas);
const lugar = (celda: string) => {
  const { fila1, columna1 } = leerArea(celda);
  return { fila: fila1, columna: columna1 };
};
const margen = (celda: string) => calculo.enCelda(libro.activa, lugar(celda).fila, lugar(celda).columna);
/** What the cell shows: its own, or what spills over it. */
const muestra = (celda: string) => margen(celda)?.derramado ?? valorDe(libro.activa.exceljs.getCell(celda));
/** Waits until a cell shows something, as a person would. */
const hasta = (celda: string, valor: unknown): Promise<void> =>
  new Promise((resolver) => {
    calculado = () => {
      if (muestra(celda) === valor) resolver();
    };
    calculo.pedir();
  });

function ponerTabla(): void {
  escribir('A1', ['Matrícula', 'Puntaje', 'Estado'], ['b', 9, ''], ['a', 7, 'NA'], ['c', '', '']);
  libro.renombrarTabla(libro.agregarTabla(libro.activa, leerArea('A1:C4')), 'grupo');
}

describe('the formulas of Excel that the add-in writes', () => {
  test.each([
    { formula: '=1+2*3-4/2', da: 5 },
    { formula: '=-2+5', da: 3 },
    { formula: '="a"&1&""', da: 'a1' },
    { formula: '="NA"="na"', da: true },
    { formula: '=D9=""', da: true },
    { formula: '="a"<"á"', da: true },
    { formula: '="á"<"a"', da: false },
    { formula: '="á">"a"', da: true },
    { formula: '="á"="a"', da: false },
    { formula: '="á"<"b"', da: true },
    { formula: '=1/0', da: '#DIV/0!' },
    { formula: '=IF(B2>=8,"sí","no")', da: 'sí' },
    { formula: '=IF(OR(B4="",FALSE),"falta",B4)', da: 'falta' },
    { formula: '=IF(AND(B2=9,B3=7),1)', da: 1 },
    { formula: '=IFERROR(1/0,"otro")', da: 'otro' },
    { formula: '=IFNA(MATCH("z",A2:A4,0),"nada")', da: 'nada' },
    { formula: '=IFNA(1/0,"nada")', da: '#DIV/0!' },
    { formula: '=IFNA(B2,"nada")', da: 9 },
    { formula: '=ISERROR(MATCH("z",A2:A4,0))', da: true },
    { formula: '=ISERROR(B2)', da: false },
    { formula: '=ISBLANK(INDEX($D:$D,2))', da: true },
    { formula: '=ISBLANK("")', da: false },
    { formula: '=ISBLANK(1/0)', da: false },
    { formula: '=MIN(B2:B4,8)', da: 7 },
    { formula: '=MIN(A2:A4)', da: 0 },
    { formula: '=MIN(8,1/0)', da: '#DIV/0!' },
    { formula: '=ABS(B3-B2)', da: 2 },
    { formula: '=SUM(B2:B4,1)', da: 17 },
    { formula: '=COUNT(grupo[Puntaje])', da: 2 },
    { formula: '=COUNTIF(grupo[Matrícula],"?*")', da: 3 },
    { formula: '=COUNTIF(grupo[Estado],"NA")', da: 1 },
    { formula: '=COUNTIFS(grupo[Puntaje],">=7",grupo[Puntaje],"<9")', da: 1 },
    { formula: '=COUNTIFS(grupo[Matrícula],"?*",grupo[Puntaje],"")', da: 1 },
    { formula: '=INDEX($B:$B,1+MATCH("a",grupo[Matrícula],0))', da: 7 },
    { formula: '=COUNT(INDEX(grupo[Puntaje],1):INDEX(grupo[Puntaje],2))', da: 2 },
    { formula: '=COUNT({1,2;3,4})', da: 4 },
    { formula: '=SUM(MATCH({"c","b"},A2:A4,0))', da: 4 },
    { formula: '=SUM(INDEX(grupo[Puntaje],MATCH({"a","b"},grupo[Matrícula],0)))', da: 16 },
    { formula: '=CHOOSE(2,"uno","dos")', da: 'dos' },
    { formula: '=CHOOSE(3,"uno","dos")', da: '#VALUE!' },
    { formula: '=COUNT(CHOOSE({2,1},A2:A4,B2:B4))', da: 2 },
    { formula: '=INDEX(B2:B4,MATCH("z",A2:A4,0))', da: '#N/A' },
    { formula: '=INDEX(B2:B4,9)', da: '#REF!' },
    { formula: '=grupo[Nada]', da: '#REF!' },
  ])('$formula is $da', ({ formula, da }) => {
    ponerTabla();
    escribir('F1', [formula]);
    calculo.calcular();
    expect(muestra('F1')).toBe(da);
    expect(margen('F1')?.texto ?? null).toBeNull();
  });

  test('follow the cells that they read, whatever their order', () => {
    escribir('A1', ['=A2+1', '=A1*2'], ['=A3', ''], [4, '']);
    calculo.calcular();
    expect(['A1', 'A2', 'B1'].map(muestra)).toEqual([5, 4, 10]);
    persona.teclear('Hoja1', 'A3', '10');
    calculo.calcular();
    expect(['A1', 'A2', 'B1'].map(muestra)).toEqual([11, 10, 22]);
    persona.deshacer();
    calculo.calcular();
    expect(muestra('B1')).toBe(10);
  });

  test('spill, are read where they spill, and say so when they do not fit', () => {
    escribir('A1', [1, '', '=SUM(B1:B3)'], [2], [3]);
    persona.teclear('Hoja1', 'B1', '=A1:A3*2');
    calculo.calcular();
    expect(['B1', 'B2', 'B3', 'C1'].map(muestra)).toEqual([2, 4, 6, 12]);
    expect(libro.activa.exceljs.getCell('B2').value).toBeNull();
    persona.teclear('Hoja1', 'E1', '=CHOOSE({2,1},A1:A3,B1:B3)');
    calculo.calcular();
    expect(['E1', 'F1', 'E3', 'F3'].map(muestra)).toEqual([2, 1, 6, 3]);
    persona.teclear('Hoja1', 'B3', '9');
    calculo.calcular();
    expect(muestra('B1')).toBe('#VALUE!');
    expect(margen('B1')?.nota).toMatch(/no cabe/);
    persona.teclear('Hoja1', 'G1', '=ISERROR(B1)');
    calculo.calcular();
    expect(muestra('G1')).toBe(true);
  });
});

test.each(['=VLOOKUP(1,A1:B2,2)', '=LET(x,1,x)', '=A1#', '=1 2', '=IFERROR(TODAY(),0)'])(
  '%s shows its own text, and so do those who read it',
  (formula) => {
    escribir('A1', [1], [formula], ['=IFERROR(A2,0)+1']);
    calculo.calcular();
    expect(margen('A2')).toMatchObject({ texto: formula, nota: NO_SE_CALCULA });
    expect(margen('A3')?.nota).toBe(NO_SE_CALCULA);
  },
);

describe('the functions of the add-in', () => {
  test('answer, and answer again when what they read changes', async () => {
    escribir('A1', [8.5, 9, '=SISEAC.PUNTAJE(A1,B1)']);
    await hasta('C1', 8.65);
    persona.teclear('Hoja1', 'B1', '10');
    await hasta('C1', 8.95);
  });

  test('spill over a column, and the rest of the sheet reads it', async () => {
    escribir('A1', [9, 9, '=SISEAC.PUNTAJES(A1:A3,B1:B3)', '=SUM(C1:C3)'], [8, 8], [10, 10]);
    await hasta('D1', 27);
    expect(['C1', 'C2', 'C3'].map(muestra)).toEqual([9, 8, 10]);
  });

  test('say why they refuse, in the cell', async () => {
    escribir('A1', [11, 9, '=SISEAC.PUNTAJE(A1,B1)', '=IFERROR(C1,"Revisar")']);
    await hasta('D1', 'Revisar');
    expect(margen('C1')?.nota).toMatch(/continua.*«11».*Art\. 48/);
  });

  test('one that does not exist is not known by that name', () => {
    escribir('A1', ['=SISEAC.NADA(1)']);
    calculo.calcular();
    expect(muestra('A1')).toBe('#NAME?');
  });
});
