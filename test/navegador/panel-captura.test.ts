import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { Persona } from '../../addin/banco/anfitrion/persona';
import { enLista } from '../../shared/captura/celdas';
import { alumnoDeModulo, celdasConalep, LUGAR_CONALEP, planConalep } from '../captura-de-prueba';
import { configurar, PERSONAS, reconfigurar } from '../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { DocenteEnElPanel } from './docente-en-el-panel';
import { hastaQue } from './hasta-que';
import { abrirNavegador } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

/* The docente's whole task in a pane of Excel: genuine office.js, sign-in, service and storage; only Excel is ours. */

const LUGAR = { ...LUGAR_CONALEP, periodo: 'AGODIC30' };

/** The first corte closed long ago, and the second one is open for as long as anybody runs this. */
const CALENDARIO = {
  ...{ periodo: LUGAR.periodo, inicio: '2020-01-06', fin: '2099-12-18', diasNoLaborables: [] },
  cortes: [
    corte(1, '2020-02-03', '2020-02-04'),
    corte(2, '2020-03-02', '2099-03-03'),
    corte(3, '2099-11-02', '2099-11-03'),
  ],
};
function corte(numero: number, capturaInicio: string, capturaFin: string) {
  return { corte: numero, capturaInicio, capturaFin, fechaReferencia: capturaFin, reunionRevision: null };
}

let servicio: Servicio;
let navegador: Browser;
let docente: DocenteEnElPanel;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio(), abrirNavegador()]);
  await configurar(servicio);
  const guardado = await reconfigurar(servicio, `calendarios/${LUGAR.periodo}`, CALENDARIO);
  expect(guardado.status).toBe(200);
  const suDocente = PERSONAS.find(({ id }) => id === 'docente')?.docente ?? '';
  const alumnos = ['ALBA RÍOS ANA', 'BRAVO LEÓN LUIS', 'CANO RUIZ EVA'].map((nombre, i) =>
    alumnoDeModulo({ nombre, matricula: `000${i + 1}`, logros: [null, null] }),
  );
  docente = new DocenteEnElPanel(servicio, navegador, LUGAR);
  await docente.enviar(
    enLista(celdasConalep(alumnos, planConalep({ docentes: [suDocente] }))).map(
      ({ matricula, columna, valor }) => ({
        ...{ matricula, columna, antes: null, despues: valor },
      }),
    ),
  );
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const libro = new LibroDeExcel();

describe('the docente beside their workbook', () => {
  test('begins from what the service has, and captures with the keyboard: it is sent by itself', async () => {
    await docente.abrirPanel(libro);
    await docente.boton(/^Elegir: MTHS-00/).click();
    await docente.boton('Crear las hojas').click();
    const listo = docente.pagina.locator('p', {
      hasText: 'Listo: las hojas de la captura están en el libro.',
    });
    await listo.waitFor();
    expect(await listo.evaluate((uno) => uno === document.activeElement)).toBe(true);
    await docente.boton('Empezar a capturar').click();
    await docente.estado('Enviado.').waitFor();
    await docente.elegirColumna('R.A. 1.2');
    await docente.teclear('ALBA', ['7', '8', 'Enter', '9', '5', 'Enter']);
    await docente.enviado({ '0001': '78', '0002': '95' });
    expect([docente.enLaHoja(0), docente.enLaHoja(1)]).toEqual([78, 95]);
  });

  test('without network all goes on, and it is sent when the network returns', async () => {
    await docente.red(false);
    await docente.teclear('CANO', ['6', '0', 'Enter']);
    await docente.estado('Sin conexión').waitFor();
    await hastaQue(() => docente.enLaHoja(2) === 60);
    expect(await docente.enElServicio('ra/1.2')).not.toHaveProperty('0003');
    await docente.red(true);
    await docente.pagina.evaluate('dispatchEvent(new Event("online"))');
    await docente.enviado({ '0003': '60' });
  });

  test('the last writing is taken back, in the sheet too', async () => {
    await docente.teclear('CANO', ['1', '0', 'Enter']);
    await docente.pagina.getByText('escribiendo').waitFor({ state: 'detached' });
    await docente.boton('Deshacer').first().click();
    await hastaQue(() => docente.enLaHoja(2) === 60);
    await docente.enviado({ '0003': '60' });
  });

  test('a column copied from another sheet is pasted with the keyboard, and one undo takes it all back', async () => {
    await docente.portapapeles('70,5\n1,234\n61\n99\n');
    await docente.teclear('ALBA', ['Control+v']);
    const pregunta = docente.pagina.getByRole('alertdialog', { name: 'Pegar en la rejilla' });
    await pregunta.getByText('BRAVO LEÓN LUIS, R.A. 1.2').waitFor();
    await pregunta.getByText('Escríbalo sin coma: 1.234 o 1234.').waitFor();
    await pregunta.getByText('1 renglón pasa del último alumno y queda fuera.').waitFor();
    await docente.pagina.keyboard.press('Tab');
    await docente.pagina.keyboard.press('Enter');
    await docente.enviado({ '0001': '70.5', '0002': '95', '0003': '61' });
    expect([docente.enLaHoja(0), docente.enLaHoja(1), docente.enLaHoja(2)]).toEqual([70.5, 95, 61]);
    await docente.pagina.getByRole('region', { name: 'Lo que no se capturó' }).getByText('«1,234»').waitFor();
    await docente.pagina.getByRole('grid').focus();
    await docente.pagina.keyboard.press('Control+z');
    await hastaQue(() => docente.enLaHoja(0) === 78 && docente.enLaHoja(2) === 60);
    await docente.enviado({ '0001': '78', '0003': '60' });
  });

  test('a refused value is typed over, and Escape leaves the cell as it was', async () => {
    await docente.teclear('ALBA', ['1', '5', '0', 'Enter', 'a']);
    expect(await docente.pagina.locator('.rejilla-editor').inputValue()).toBe('a');
    await docente.pagina.keyboard.press('Escape');
    await docente.teclear('ALBA', ['ArrowUp', '1', '5', '0', 'Enter']);
    await docente.pagina.getByRole('alert').getByText('El resultado está fuera de 0 a 100.').waitFor();
    await docente.pagina.keyboard.press('Escape');
    await docente.pagina.locator('.rejilla-editor').waitFor({ state: 'detached' });
    expect(docente.enLaHoja(0)).toBe(78);
  });

  test('what a person types in the sheet counts as it is typed; what is wrong is told at once', async () => {
    const persona = new Persona(libro);
    const { hoja, celda } = docente.celdaDe(1);
    persona.teclear(hoja, celda, '88');
    await docente.enviado({ '0002': '88' });
    persona.pegar(hoja, celda, [['ochenta']]);
    await docente.pagina.getByRole('heading', { name: 'Por revisar en las hojas' }).waitFor();
    await docente.pagina.getByText('El resultado no es un número.').waitFor();
    persona.teclear(hoja, celda, '88');
    await docente.pagina
      .getByRole('heading', { name: 'Por revisar en las hojas' })
      .waitFor({ state: 'detached' });
  });

  test('a cell that somebody else changed meanwhile waits for a choice, and both values are kept', async () => {
    await docente.red(false);
    await docente.teclear('ALBA', ['5', '0', 'Enter']);
    await docente.estado('Sin conexión').waitFor();
    await docente.enElServicio('ra/1.2');
    await docente.enviar([{ matricula: '0001', columna: 'ra/1.2', antes: '78', despues: '40' }]);
    await docente.red(true);
    await docente.pagina.evaluate('dispatchEvent(new Event("online"))');
    await docente.estado('Conflicto.').waitFor();
    await docente.boton(/^Quedarse con éste, 50, en este libro: /).waitFor();
    await docente.pagina.getByText(/Lo cambió usted, en otra ventana u otro equipo, el /).waitFor();
    await docente.boton(/^Quedarse con éste, 40, en el servicio: /).click();
    await docente.estado('Todo está en el servicio').waitFor();
    expect(docente.enLaHoja(0)).toBe(40);
    await docente.parte('Envío').click();
    await docente.boton('Ver el historial').click();
    await docente.pagina.getByText('se descartó 50').first().waitFor({ state: 'attached' });
    await docente.parte('Capturar').click();
  });

  test('after its window a corte asks for a rectification, and the rest goes all the same', async () => {
    await docente.pagina.getByText('cerró el 4 de febrero de 2020').waitFor();
    await docente.pagina.getByRole('combobox', { name: 'Qué capturar' }).selectOption({ label: 'Corte 1' });
    await docente.teclear('ALBA', ['9', '0', 'Enter']);
    await docente.estado('Por corregir.').waitFor();
    await docente.elegirColumna('R.A. 1.2');
    await docente.teclear('BRAVO', ['7', '7', 'Enter']);
    await hastaQue(async () => (await docente.enElServicio('ra/1.2'))['0002'] === '77');
    await docente.parte('Envío').click();
    const retenidas = docente.pagina.getByRole('region', { name: 'Lo que no se pudo enviar' });
    // Its colon is part of it, so that no line begins with one.
    await retenidas.getByRole('button', { name: /^ALBA RÍOS ANA, .*:$/ }).waitFor();
    await retenidas.getByText('se capturó 90').waitFor();
    await retenidas.getByText('Escriba el motivo para poder pedirla.').waitFor();
    await docente.pagina.getByLabel(/^Motivo de la rectificación del corte 1/).fill('Se traspapeló la lista');
    // What goes on meanwhile leaves what is being typed.
    await docente.parte('Capturar').click();
    await docente.teclear('BRAVO', ['7', '6', 'Enter']);
    await hastaQue(async () => (await docente.enElServicio('ra/1.2'))['0002'] === '76');
    await docente.parte('Envío').click();
    expect(await docente.pagina.getByLabel(/^Motivo de la rectificación del corte 1/).inputValue()).toBe(
      'Se traspapeló la lista',
    );
    await docente.boton('Pedir la rectificación').click();
    await docente.pagina.getByText('espera la decisión').waitFor();
    await docente.pagina
      .getByRole('status')
      .getByText(/^Se pidió con el folio /)
      .waitFor();
    expect(await docente.enElServicio('ra/1.1')).toEqual({});
  });

  test('a workbook edited without the add-in is recognised when it is opened again', async () => {
    await docente.pagina.close();
    const cerrado = await LibroDeExcel.abrirBytes(await libro.guardar());
    const persona = new Persona(cerrado);
    const tabla = cerrado.buscarTabla('siseac_captura_1');
    if (!tabla) throw new Error('the captura did not survive');
    persona.teclear(tabla.hoja.exceljs.name, `D${tabla.area.fila1 + 3}`, '66');
    await docente.abrirPanel(cerrado);
    await docente.pagina.getByText('CANO RUIZ EVA: ').waitFor();
    await docente.boton('Aceptar 1 cambio').click();
    await hastaQue(async () => (await docente.enElServicio('ra/1.2'))['0003'] === '66');
    // Nobody altered the grades that followed from what it said before: they are calculated again.
    const tablaDeCifras = cerrado.buscarTabla('siseac_calificaciones_1');
    const { fila1 = 0 } = tablaDeCifras?.area ?? {};
    await hastaQue(() => tablaDeCifras?.hoja.exceljs.getCell(fila1 + 3, 5).value === 39.6);
    await docente.parte('Calificaciones').click();
    expect(await docente.pagina.getByRole('alert', { name: 'Cifras alteradas' }).count()).toBe(0);
  });

  test('what an alumno may still reach is beside their grades', async () => {
    await docente.parte('Calificaciones').click();
    const ficha = docente.pagina.locator('.ficha').first();
    await ficha.locator('summary').first().click();
    await ficha
      .locator('.ficha-posible > summary')
      .getByText(/aprobar/)
      .click();
    await ficha.locator('.puntos-posibles').waitFor();
    expect(await faltasDeAccesibilidad(docente.pagina)).toEqual([]);
  });

  test('nothing is wider than 320 px, and everything has a name', async () => {
    for (const cual of ['Capturar', 'Calificaciones', 'Envío', 'Grupo y plan']) {
      await docente.parte(cual).click();
      expect(await docente.pagina.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(await faltasDeAccesibilidad(docente.pagina)).toEqual([]);
    }
  });
});
