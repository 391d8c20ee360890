import { beforeEach, describe, expect, test } from '@jest/globals';
import { aceptarCambios, devolverDatos } from '../../../../addin/libro/captura/aceptar-cambios';
import { escribirDatos } from '../../../../addin/libro/captura/escribir-datos';
import { restaurarHojas } from '../../../../addin/libro/captura/restaurar-hojas';
import { Persona } from '../../../../addin/banco/anfitrion/persona';
import { enLista, valorDe } from '../../../../shared/captura/celdas';
import { abrirExcel, type ExcelAbierto } from '../../../anfitrion/office-en-node';
import { celdasConalep, LUGAR_CONALEP } from '../../../captura-de-prueba';
import { abrir, crear, exigido, MOMENTO, pendientes } from './libro-con-captura';

let excel: ExcelAbierto;
let persona: Persona;
beforeEach(() => {
  excel = abrirExcel();
  persona = new Persona(excel.libro);
});

describe('typed in the sheets, with nobody looking', () => {
  const celdaDe = (titulo: string, fila: number) => {
    const tabla = excel.libro.buscarTabla('siseac_captura_1');
    if (!tabla) throw new Error('there is no captura');
    const { area, hoja } = tabla;
    for (let columna = area.columna1; columna <= area.columna2; columna += 1) {
      const celda = hoja.exceljs.getCell(area.fila1 + 1 + fila, columna);
      if (hoja.exceljs.getCell(area.fila1, columna).value === titulo)
        return { hoja: hoja.exceljs.name, celda: celda.address };
    }
    throw new Error(`there is no ${titulo}`);
  };

  test('it is listed, counts once it is accepted, and can be given back', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const { hoja, celda } = celdaDe('R.A. 1.2', 0);
    persona.teclear(hoja, celda, '95');
    const leida = await abrir();
    expect(leida.hallazgos).toMatchObject([
      { clase: 'cambio-sin-complemento', celda, antes: null, dice: '95' },
    ]);
    expect(valorDe(leida.celdas, { matricula: '0001', columna: 'ra/1.2' })).toBeNull();
    const { captura, aceptados } = exigido(await aceptarCambios(1, () => true, MOMENTO));
    expect([aceptados, captura.hallazgos, pendientes(captura)]).toEqual([
      1,
      [],
      [['0001', 'ra/1.2', null, '95']],
    ]);
    persona.teclear(hoja, celda, '96');
    expect(exigido(await devolverDatos(1, () => true)).hallazgos).toEqual([]);
    expect(excel.libro.buscarHoja(hoja)?.exceljs.getCell(celda).value).toBe(95);
  });

  test('a decimal comma is understood where it can only be one, and its cell is left with the number', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const [una, otra] = [celdaDe('R.A. 1.2', 0), celdaDe('R.A. 1.2', 1)];
    persona.teclear(una.hoja, una.celda, '77,5');
    persona.pegar(otra.hoja, otra.celda, [["'1,234"]]);
    const { captura, aceptados } = exigido(await aceptarCambios(1, () => true, MOMENTO));
    expect([aceptados, pendientes(captura)]).toEqual([1, [['0001', 'ra/1.2', null, '77.5']]]);
    expect(captura.hallazgos).toMatchObject([
      { clase: 'ilegible', celda: otra.celda, remedio: 'Escríbalo sin coma: 1.234 o 1234.' },
    ]);
    expect(excel.libro.buscarHoja(una.hoja)?.exceljs.getCell(una.celda).value).toBe(77.5);
  });

  test('what may not be captured is told, and the rest is taken', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const { hoja, celda } = celdaDe('R.A. 1.2', 1);
    persona.teclear(hoja, celda, '95');
    const asistencia = excel.libro.buscarTabla('siseac_asistencia_1');
    if (!asistencia) throw new Error('there is no asistencia');
    persona.pegar(asistencia.hoja.exceljs.name, `D${asistencia.area.fila1 + 1}`, [[12]]);
    const { aceptados, rechazados } = exigido(await aceptarCambios(1, () => true, MOMENTO));
    expect(aceptados).toBe(1);
    expect(rechazados).toMatchObject([{ clave: { columna: 'asistencias' } }]);
  });

  /** The person takes the protection off, as anybody may: there is no password. */
  const desproteger = () =>
    Excel.run(async (contexto) => {
      contexto.workbook.tables.getItem('siseac_captura_1').worksheet.protection.unprotect();
      await contexto.sync();
    });
  const hojaDeCaptura = () => excel.libro.buscarTabla('siseac_captura_1')?.hoja.exceljs.name ?? '';

  test('sorted, moved, inserted and renamed, a book is still recognised', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const antes = await abrir();
    await desproteger();
    persona.ordenar('siseac_captura_1', 'Nombre', false);
    persona.moverColumna('siseac_captura_1', 'R.A. 1.2', 1);
    persona.insertarColumna(hojaDeCaptura(), 'A');
    persona.insertarFila(hojaDeCaptura(), 1);
    persona.renombrarHoja(hojaDeCaptura(), 'Mis notas');
    expect(await abrir()).toEqual(antes);
    exigido(await escribirDatos(1, [{ matricula: '0001', columna: 'ra/1.2', valor: '61' }], MOMENTO));
    expect((await abrir()).hallazgos).toEqual([]);
  });

  test.each([
    { que: 'a row', romper: () => persona.borrarFila(hojaDeCaptura(), 6), clase: 'alumno-ausente' },
    { que: 'a column', romper: () => persona.borrarColumna(hojaDeCaptura(), 'C'), clase: 'columna-ausente' },
    {
      que: 'a table',
      romper: () =>
        Excel.run(async (contexto) => {
          contexto.workbook.tables.getItem('siseac_captura_1').worksheet.delete();
          await contexto.sync();
        }),
      clase: 'tabla-ausente',
    },
  ])('$que that was deleted is missed, and made again with what it held', async ({ romper, clase }) => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const antes = await abrir();
    await desproteger();
    await romper();
    const rota = await abrir();
    expect(rota.hallazgos).toMatchObject([{ clase }]);
    expect(enLista(rota.celdas)).toEqual(enLista(antes.celdas));
    expect(exigido(await restaurarHojas(1))).toEqual(antes);
  });
});
