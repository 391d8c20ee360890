import { beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as esperar } from 'node:timers/promises';
import { Persona } from '../../addin/banco/anfitrion/persona';
import { abrirExcel, type ExcelAbierto } from './office-en-node';

let anfitrion: ExcelAbierto;
let persona: Persona;
beforeEach(async () => {
  anfitrion = abrirExcel();
  persona = new Persona(anfitrion.libro);
  await Excel.run(async (contexto) => {
    const hoja = contexto.workbook.worksheets.getItem('Hoja1');
    hoja.getRange('B2:C4').values = [
      ['Matrícula', 'EC1'],
      ['001', 7],
      ['002', 8],
    ];
    hoja.tables.add('B2:C4', true).name = 'prueba';
    await contexto.sync();
  });
});

const primera = (filas: unknown[][]): unknown => filas[0]?.[0];
/** Events come when they come: a test that waits in vain ends by its own limit. */
async function hasta(cumple: () => boolean): Promise<void> {
  while (!cumple()) await esperar(5);
}
/** What a handler of events has been told since it was put, as far as its tests look. */
type Oido = Record<string, unknown>;

async function oir(
  poner: (contexto: Excel.RequestContext, alSuceder: (dato: object) => Promise<void>) => unknown,
) {
  const oidos: Oido[] = [];
  await Excel.run(async (contexto) => {
    poner(contexto, (dato) => {
      oidos.push({ ...dato });
      return Promise.resolve();
    });
    await contexto.sync();
  });
  return oidos;
}

const enLaHoja = () =>
  oir((contexto, alSuceder) => contexto.workbook.worksheets.getItem('Hoja1').onChanged.add(alSuceder));

describe('a table', () => {
  const enLaTabla = () =>
    oir((contexto, alSuceder) => contexto.workbook.tables.getItem('prueba').onChanged.add(alSuceder));

  test('tells what somebody types in it, with the value before and after', async () => {
    const oidos = await enLaTabla();
    const todos = await enLaHoja();
    persona.teclear('Hoja1', 'F9', 'fuera');
    persona.teclear('Hoja1', 'C3', '9.5');
    await hasta(() => todos.length === 2 && oidos.length > 0);
    expect(oidos).toMatchObject([
      {
        type: 'TableChanged',
        changeType: 'RangeEdited',
        source: 'Local',
        address: 'C3',
        details: { valueBefore: 7, valueAfter: 9.5, valueTypeAfter: 'Double' },
      },
    ]);
  });

  test('leads to the cells that changed', async () => {
    let valores: unknown[][] = [];
    await Excel.run(async (contexto) => {
      contexto.workbook.tables.getItem('prueba').onChanged.add((cambio) =>
        Excel.run(async (otro) => {
          const rango = cambio.getRange(otro).load('values');
          await otro.sync();
          valores = rango.values;
        }),
      );
      await contexto.sync();
    });
    persona.pegar('Hoja1', 'B3', [['003', 6]]);
    await hasta(() => valores.length > 0);
    expect(valores).toEqual([[3, 6]]);
  });

  test('tells no more to whoever stopped listening', async () => {
    const todos = await enLaHoja();
    const oidos: Oido[] = [];
    const puesto = await Excel.run(async (contexto) => {
      const resultado = contexto.workbook.tables.getItem('prueba').onChanged.add((dato) => {
        oidos.push({ ...dato });
        return Promise.resolve();
      });
      await contexto.sync();
      return resultado;
    });
    persona.teclear('Hoja1', 'C3', '9');
    await hasta(() => oidos.length === 1);
    await Excel.run(puesto.context, async (contexto) => {
      puesto.remove();
      await contexto.sync();
    });
    persona.teclear('Hoja1', 'C3', '8');
    await hasta(() => todos.length === 2);
    expect(oidos).toHaveLength(1);
  });
});

test('a sheet tells apart what the add-in does from what somebody does', async () => {
  const oidos = await enLaHoja();
  persona.teclear('Hoja1', 'E1', 'x');
  await Excel.run(async (contexto) => {
    contexto.workbook.worksheets.getItem('Hoja1').getRange('E2').values = [['y']];
    await contexto.sync();
  });
  persona.insertarColumna('Hoja1', 'A');
  await hasta(() => oidos.length === 3);
  expect(oidos.map(({ address, triggerSource, changeType }) => [address, triggerSource, changeType])).toEqual(
    [
      ['E1', 'Unknown', 'RangeEdited'],
      ['E2', 'ThisLocalAddin', 'RangeEdited'],
      ['A:A', 'Unknown', 'ColumnInserted'],
    ],
  );
});

test('selecting is told by the workbook and by its sheet', async () => {
  const deHoja = await oir((contexto, alSuceder) =>
    contexto.workbook.worksheets.getItem('Hoja1').onSelectionChanged.add(alSuceder),
  );
  const deLibro = await oir((contexto, alSuceder) => contexto.workbook.onSelectionChanged.add(alSuceder));
  persona.seleccionar('Hoja1', 'B3');
  await hasta(() => deHoja.length > 0 && deLibro.length > 0);
  expect(deHoja).toMatchObject([{ address: 'B3' }]);
  expect(deLibro).toHaveLength(1);
});

test('the workbook tells that its sheets are renamed and deleted', async () => {
  const oidos = await oir((contexto, alSuceder) => {
    contexto.workbook.worksheets.add('Otra');
    contexto.workbook.worksheets.onDeleted.add(alSuceder);
    contexto.workbook.worksheets.onNameChanged.add(alSuceder);
  });
  persona.renombrarHoja('Hoja1', 'Captura');
  await Excel.run(async (contexto) => {
    contexto.workbook.worksheets.getItem('Otra').delete();
    await contexto.sync();
  });
  await hasta(() => oidos.length === 2);
  expect(oidos).toMatchObject([
    { nameBefore: 'Hoja1', nameAfter: 'Captura' },
    { type: 'WorksheetDeleted', source: 'Local' },
  ]);
});

test('two Excels at once work each on its own', async () => {
  const otro = abrirExcel();
  const leer = async (): Promise<unknown> =>
    Excel.run(async (contexto) => {
      const rango = contexto.workbook.worksheets.getItem('Hoja1').getRange('B3').load('values');
      await contexto.sync();
      return primera(rango.values);
    });
  await expect(Promise.all([anfitrion.en(leer), otro.en(leer), anfitrion.en(leer)])).resolves.toEqual([
    1,
    '',
    1,
  ]);
  anfitrion.activar();
  await expect(leer()).resolves.toBe(1);
});
