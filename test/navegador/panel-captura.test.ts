import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { type Anfitrion } from '../../addin/banco/anfitrion/anfitrion';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { Persona } from '../../addin/banco/anfitrion/persona';
import { enLista } from '../../shared/captura/celdas';
import { type CambioDeCelda } from '../../shared/modelo/captura';
import { direccionDelPanel, ponerExcel } from '../anfitrion/office-en-navegador';
import { alumnoDeModulo, celdasConalep, LUGAR_CONALEP, planConalep } from '../captura-de-prueba';
import { servicioDeEnvios } from '../convergencia/servicio-de-envios';
import { configurar, PERSONAS, reconfigurar } from '../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { hastaQue } from './hasta-que';
import { abrirNavegador, abrirVentana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

/* The docente's whole task in a pane of Excel: genuine office.js, sign-in, service and storage; only Excel is ours. */

const LUGAR = { ...LUGAR_CONALEP, periodo: 'AGODIC30' };
const CUANDO = '2026-10-27T15:00:00.000Z';

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
let pagina: Page;
let anfitrion: Anfitrion;
let version = 0;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio(), abrirNavegador()]);
  await configurar(servicio);
  const guardado = await reconfigurar(servicio, `calendarios/${LUGAR.periodo}`, CALENDARIO);
  expect(guardado.status).toBe(200);
  const docente = PERSONAS.find(({ id }) => id === 'docente')?.docente ?? '';
  const alumnos = ['ALBA RÍOS ANA', 'BRAVO LEÓN LUIS', 'CANO RUIZ EVA'].map((nombre, i) =>
    alumnoDeModulo({ nombre, matricula: `000${i + 1}`, logros: [null, null] }),
  );
  await enviar(
    enLista(celdasConalep(alumnos, planConalep({ docentes: [docente] }))).map(
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

/** What another Excel of the same docente sends meanwhile. */
async function enviar(cambios: readonly Omit<CambioDeCelda, 'cuando' | 'motivo'>[]): Promise<void> {
  const envio = {
    ...{ version, rectificacion: null },
    cambios: cambios.map((cambio) => ({ ...cambio, cuando: CUANDO, motivo: null })),
  };
  const hecho = await servicioDeEnvios(servicio).enviarCaptura(LUGAR, envio, `prueba-del-panel-${version}`);
  if (!hecho.ok) throw new Error(JSON.stringify(hecho.problema));
  version = hecho.valor.version;
}

async function enElServicio(columna: string): Promise<Record<string, string>> {
  const guardada = await servicioDeEnvios(servicio).captura(LUGAR);
  if (!guardada.ok) throw new Error(guardada.problema.detail);
  version = guardada.valor.version;
  const suyas = guardada.valor.celdas.filter((celda) => celda.columna === columna);
  return Object.fromEntries(suyas.map(({ matricula, valor }) => [matricula, valor]));
}

const boton = (name: string | RegExp) => pagina.getByRole('button', { name });
const estado = (palabra: string) => pagina.locator('.envio-estado', { hasText: palabra });
const parte = (name: string) => pagina.getByRole('tab', { name });

async function abrirPanel(libro: LibroDeExcel): Promise<void> {
  ({ pagina } = await abrirVentana(navegador, { ancho: 320, alto: 900 }));
  anfitrion = await ponerExcel(pagina, { libro });
  await pagina.goto(direccionDelPanel(servicio.origen));
  const ventana = pagina.waitForEvent('popup');
  await boton('Entrar con mi cuenta institucional').click();
  await (await ventana).locator('[value="docente"]').click();
}

const red = (hay: boolean) =>
  hay ? pagina.unroute('**/api/**') : pagina.route('**/api/**', (ruta) => ruta.abort());

async function elegirColumna(titulo: string): Promise<void> {
  await pagina.getByRole('combobox', { name: 'Qué capturar' }).selectOption({ label: 'Corte 2' });
  await pagina.getByRole('combobox', { name: 'Columna' }).selectOption({ label: titulo });
}

/** In the grid of the pane, from the alumno who is there. */
async function teclear(nombre: string, teclas: readonly string[]): Promise<void> {
  await pagina.getByRole('grid').getByText(nombre).click();
  for (const tecla of teclas) await pagina.keyboard.press(tecla);
}

/** What somebody copied elsewhere. */
async function portapapeles(texto: string): Promise<void> {
  await pagina.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pagina.evaluate(`navigator.clipboard.writeText(${JSON.stringify(texto)})`);
}

/** The cell of R.A. 1.2 of an alumno in the sheet, by its row from zero. */
function celdaDe(fila: number): { hoja: string; celda: string } {
  const tabla = anfitrion.libro.buscarTabla('siseac_captura_1');
  if (!tabla) throw new Error('there is no captura');
  return { hoja: tabla.hoja.exceljs.name, celda: `D${tabla.area.fila1 + 1 + fila}` };
}
const enLaHoja = (fila: number) => {
  const { hoja, celda } = celdaDe(fila);
  return anfitrion.libro.buscarHoja(hoja)?.exceljs.getCell(celda).value;
};

const libro = new LibroDeExcel();

describe('the docente beside their workbook', () => {
  test('begins from what the service has, and captures with the keyboard: it is sent by itself', async () => {
    await abrirPanel(libro);
    await boton(/^Elegir: MTHS-00/).click();
    await boton('Crear las hojas').click();
    const listo = pagina.locator('p', { hasText: 'Listo: las hojas de la captura están en el libro.' });
    await listo.waitFor();
    expect(await listo.evaluate((uno) => uno === document.activeElement)).toBe(true);
    await boton('Empezar a capturar').click();
    await estado('Enviado.').waitFor();
    await elegirColumna('R.A. 1.2');
    await teclear('ALBA', ['7', '8', 'Enter', '9', '5', 'Enter']);
    await enviado({ '0001': '78', '0002': '95' });
    expect([enLaHoja(0), enLaHoja(1)]).toEqual([78, 95]);
  });

  test('without network all goes on, and it is sent when the network returns', async () => {
    await red(false);
    await teclear('CANO', ['6', '0', 'Enter']);
    await estado('Sin conexión').waitFor();
    await hastaQue(() => enLaHoja(2) === 60);
    expect(await enElServicio('ra/1.2')).not.toHaveProperty('0003');
    await red(true);
    await pagina.evaluate('dispatchEvent(new Event("online"))');
    await enviado({ '0003': '60' });
  });

  test('the last writing is taken back, in the sheet too', async () => {
    await teclear('CANO', ['1', '0', 'Enter']);
    await pagina.getByText('escribiendo').waitFor({ state: 'detached' });
    await boton('Deshacer').first().click();
    await hastaQue(() => enLaHoja(2) === 60);
    await enviado({ '0003': '60' });
  });

  test('a column copied from another sheet is pasted with the keyboard, and one undo takes it all back', async () => {
    await portapapeles('70,5\n1,234\n61\n99\n');
    await teclear('ALBA', ['Control+v']);
    const pregunta = pagina.getByRole('alertdialog', { name: 'Pegar en la rejilla' });
    await pregunta.getByText('BRAVO LEÓN LUIS, R.A. 1.2').waitFor();
    await pregunta.getByText('Escríbalo sin coma: 1.234 o 1234.').waitFor();
    await pregunta.getByText('1 renglón pasa del último alumno y queda fuera.').waitFor();
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('Enter');
    await enviado({ '0001': '70.5', '0002': '95', '0003': '61' });
    expect([enLaHoja(0), enLaHoja(1), enLaHoja(2)]).toEqual([70.5, 95, 61]);
    await pagina.getByRole('region', { name: 'Lo que no se capturó' }).getByText('«1,234»').waitFor();
    await pagina.getByRole('grid').focus();
    await pagina.keyboard.press('Control+z');
    await hastaQue(() => enLaHoja(0) === 78 && enLaHoja(2) === 60);
    await enviado({ '0001': '78', '0003': '60' });
  });

  test('a refused value is typed over, and Escape leaves the cell as it was', async () => {
    await teclear('ALBA', ['1', '5', '0', 'Enter', 'a']);
    expect(await pagina.locator('.rejilla-editor').inputValue()).toBe('a');
    await pagina.keyboard.press('Escape');
    await teclear('ALBA', ['ArrowUp', '1', '5', '0', 'Enter']);
    await pagina.getByRole('alert').getByText('El resultado está fuera de 0 a 100.').waitFor();
    await pagina.keyboard.press('Escape');
    await pagina.locator('.rejilla-editor').waitFor({ state: 'detached' });
    expect(enLaHoja(0)).toBe(78);
  });

  test('what a person types in the sheet counts as it is typed; what is wrong is told at once', async () => {
    const persona = new Persona(libro);
    const { hoja, celda } = celdaDe(1);
    persona.teclear(hoja, celda, '88');
    await enviado({ '0002': '88' });
    persona.pegar(hoja, celda, [['ochenta']]);
    await pagina.getByRole('heading', { name: 'Por revisar en las hojas' }).waitFor();
    await pagina.getByText('El resultado no es un número.').waitFor();
    persona.teclear(hoja, celda, '88');
    await pagina.getByRole('heading', { name: 'Por revisar en las hojas' }).waitFor({ state: 'detached' });
  });

  test('a cell that somebody else changed meanwhile waits for a choice, and both values are kept', async () => {
    await red(false);
    await teclear('ALBA', ['5', '0', 'Enter']);
    await estado('Sin conexión').waitFor();
    await enElServicio('ra/1.2');
    await enviar([{ matricula: '0001', columna: 'ra/1.2', antes: '78', despues: '40' }]);
    await red(true);
    await pagina.evaluate('dispatchEvent(new Event("online"))');
    await estado('Conflicto.').waitFor();
    await boton(/^En este libro: quedarse con 50/).waitFor();
    await pagina.getByText(/Lo cambió usted, en otra ventana u otro equipo, el /).waitFor();
    await boton(/^En el servicio: quedarse con 40/).click();
    await estado('Todo está en el servicio').waitFor();
    expect(enLaHoja(0)).toBe(40);
    await parte('Envío').click();
    await boton('Ver el historial').click();
    await pagina.getByText('se descartó 50').first().waitFor({ state: 'attached' });
    await parte('Capturar').click();
  });

  test('after its window a corte asks for a rectification, and the rest goes all the same', async () => {
    await pagina.getByText('cerró el 4 de febrero de 2020').waitFor();
    await pagina.getByRole('combobox', { name: 'Qué capturar' }).selectOption({ label: 'Corte 1' });
    await teclear('ALBA', ['9', '0', 'Enter']);
    await estado('Por corregir.').waitFor();
    await elegirColumna('R.A. 1.2');
    await teclear('BRAVO', ['7', '7', 'Enter']);
    await hastaQue(async () => (await enElServicio('ra/1.2'))['0002'] === '77');
    await parte('Envío').click();
    const retenidas = pagina.getByRole('region', { name: 'Lo que no se pudo enviar' });
    await retenidas.getByRole('button', { name: /^ALBA RÍOS ANA, / }).waitFor();
    await retenidas.getByText('se capturó 90').waitFor();
    await retenidas.getByText('Escriba el motivo para poder pedirla.').waitFor();
    await pagina.getByLabel(/^Motivo de la rectificación del corte 1/).fill('Se traspapeló la lista');
    // What goes on meanwhile leaves what is being typed.
    await parte('Capturar').click();
    await teclear('BRAVO', ['7', '6', 'Enter']);
    await hastaQue(async () => (await enElServicio('ra/1.2'))['0002'] === '76');
    await parte('Envío').click();
    expect(await pagina.getByLabel(/^Motivo de la rectificación del corte 1/).inputValue()).toBe(
      'Se traspapeló la lista',
    );
    await boton('Pedir la rectificación').click();
    await pagina.getByText('espera la decisión').waitFor();
    await pagina
      .getByRole('status')
      .getByText(/^Se pidió con el folio /)
      .waitFor();
    expect(await enElServicio('ra/1.1')).toEqual({});
  });

  test('a workbook edited without the add-in is recognised when it is opened again', async () => {
    await pagina.close();
    const cerrado = await LibroDeExcel.abrirBytes(await libro.guardar());
    const persona = new Persona(cerrado);
    const tabla = cerrado.buscarTabla('siseac_captura_1');
    if (!tabla) throw new Error('the captura did not survive');
    persona.teclear(tabla.hoja.exceljs.name, `D${tabla.area.fila1 + 3}`, '66');
    await abrirPanel(cerrado);
    await pagina.getByText('CANO RUIZ EVA: ').waitFor();
    await boton('Aceptar 1 cambio').click();
    await hastaQue(async () => (await enElServicio('ra/1.2'))['0003'] === '66');
  });

  test('nothing is wider than 320 px, and everything has a name', async () => {
    for (const cual of ['Capturar', 'Calificaciones', 'Envío', 'Grupo y plan']) {
      await parte(cual).click();
      expect(await pagina.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
    }
  });
});

/** R.A. 1.2 of some alumnos is in the service, and the pane says that all is. */
async function enviado(esperado: Readonly<Record<string, string>>): Promise<void> {
  await hastaQue(async () => {
    const guardado = await enElServicio('ra/1.2');
    return Object.entries(esperado).every(([matricula, valor]) => guardado[matricula] === valor);
  });
  await estado('Todo está en el servicio').waitFor();
}
