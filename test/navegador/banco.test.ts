import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { valorDe } from '../../addin/banco/anfitrion/celda';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { abrirNavegador, abrirVentana } from './navegador';

/* Somebody without Excel: the real pane, its sign-in and the service, over a workbook that the page itself holds. */

let servicio: Servicio;
let navegador: Browser;
let pagina: Page;
let panel: FrameLocator;
let quejas: readonly string[];

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
  ({ pagina, quejas } = await abrirVentana(navegador, { ancho: 1360, alto: 860 }));
  await pagina.goto(`${servicio.origen}/banco.html`);
  panel = pagina.frameLocator('iframe[title="Panel de SISEAC"]');
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const celda = (direccion: string) => pagina.locator(`#celda-${direccion}`);

test('what is typed is in the grid, by keyboard alone, and is taken back', async () => {
  await pagina.getByRole('grid', { name: 'Hoja Hoja1' }).focus();
  for (const tecla of ['7', 'Enter', '8', 'Tab', '=', '1', 'Enter']) await pagina.keyboard.press(tecla);
  expect(await celda('A1').textContent()).toBe('7');
  expect(await celda('A2').textContent()).toBe('8');
  await pagina.keyboard.press('Control+z');
  await pagina.keyboard.press('Control+z');
  expect(await celda('A2').textContent()).toBe('');
  expect(await celda('A1').textContent()).toBe('7');
});

test('a formula of SISEAC is answered by the pane, and again when what it reads changes', async () => {
  const grid = pagina.getByRole('grid', { name: 'Hoja Hoja1' });
  const teclear = async (direccion: string, texto: string): Promise<void> => {
    await celda(direccion).click();
    await grid.focus();
    await pagina.keyboard.type(texto);
    await pagina.keyboard.press('Enter');
  };
  await teclear('E1', '8.5');
  await teclear('F1', '9');
  await teclear('G1', '=SISEAC.PUNTAJE(E1,F1)');
  await celda('G1').getByText('8.65').waitFor();
  await teclear('F1', '10');
  await celda('G1').getByText('8.95').waitFor();
  await teclear('H1', '=VLOOKUP(1,E1:F1,2)');
  await celda('H1').getByText('=VLOOKUP(1,E1:F1,2)').waitFor();
  await celda('H1').click();
  await pagina.getByText('El banco no calcula esta fórmula').waitFor();
  await celda('E1').click();
  await pagina.getByRole('button', { name: 'Insertar fila' }).click();
  expect(await celda('E1').textContent()).toBe('');
  expect(await celda('E2').textContent()).toBe('8.5');
  for (const direccion of ['E2', 'F2', 'G2', 'H2']) {
    await celda(direccion).click();
    await grid.focus();
    await pagina.keyboard.press('Delete');
  }
  await celda('E1').click();
  await pagina.getByRole('button', { name: 'Eliminar fila' }).click();
});

test('an error says why where it is, and under the grid when its cell is the active one', async () => {
  const porQue = pagina.getByRole('status', { name: 'Motivo de la celda' });
  await celda('E3').click();
  expect(await porQue.innerText()).toBe('');
  await pagina.getByRole('grid', { name: 'Hoja Hoja1' }).focus();
  await pagina.keyboard.type('=SISEAC.PUNTAJE(11,9)');
  await pagina.keyboard.press('Enter');
  await celda('E3').getByText('#VALUE!').waitFor();
  await celda('E3').click();
  const motivo = 'continua: escriba un número de 0 a 10; llegó «11» (Art. 48).';
  await porQue.getByText(motivo).waitFor();
  expect(await celda('E3').getAttribute('title')).toBe(motivo);
  await pagina.keyboard.press('Delete');
  await porQue.getByText(motivo).waitFor({ state: 'detached' });
});

test('the outline of the active cell is above the text that goes on over it', async () => {
  await celda('B8').click();
  await pagina.getByRole('grid', { name: 'Hoja Hoja1' }).focus();
  await pagina.keyboard.type('Un texto que sigue sobre las celdas de su derecha');
  await pagina.keyboard.press('Enter');
  await pagina.addStyleTag({ content: '.rejilla * { pointer-events: auto !important }' });
  for (const direccion of ['B8', 'C8', 'D8']) {
    await celda(direccion).dispatchEvent('mousedown');
    const quien = await celda(direccion).evaluate((una) => {
      const { right, top, height } = una.getBoundingClientRect();
      return document.elementFromPoint(right - 1, top + height / 2)?.className;
    });
    expect([direccion, quien]).toEqual([direccion, 'rejilla-marca']);
  }
  await celda('B8').dispatchEvent('mousedown');
  await pagina.keyboard.press('Delete');
});

test('the pane has the colours of the system, and follows them while it is open', async () => {
  await panel.locator('html[data-aspecto="claro"]').waitFor({ state: 'attached' });
  await pagina.emulateMedia({ colorScheme: 'dark' });
  await panel.locator('html[data-aspecto="oscuro"]').waitFor({ state: 'attached' });
  await pagina.emulateMedia({ forcedColors: 'active' });
  await panel.locator('html[data-aspecto="alto-contraste"]').waitFor({ state: 'attached' });
  await pagina.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await panel.locator('html[data-aspecto="claro"]').waitFor({ state: 'attached' });
  expect(await panel.locator('html').getAttribute('data-aspecto')).toBe('claro');
});

test('the pane writes its report into the grid, and the workbook is downloaded and opened again', async () => {
  const ventana = pagina.waitForEvent('popup');
  await panel.getByRole('button', { name: 'Entrar con mi cuenta institucional' }).click();
  await (await ventana).locator('[value="dg"]').click();
  await panel.getByRole('combobox', { name: 'Plantel' }).selectOption('252');
  await panel.getByRole('combobox', { name: 'Corte' }).selectOption('2');
  await panel.getByRole('button', { name: 'Escribir en el libro' }).click();
  await panel.getByText(/^Listo: [\d,]+ filas en el libro\.$/).waitFor();
  await pagina.getByRole('button', { name: /^Riesgo/ }).click();
  await pagina.getByRole('grid', { name: 'Hoja Riesgo' }).waitFor();

  const bajada = pagina.waitForEvent('download');
  await pagina.getByRole('button', { name: 'Descargar xlsx' }).click();
  expect((await bajada).suggestedFilename()).toBe('Reporte SISEAC, Plantel 252 Orizaba, Corte 2.xlsx');
  const libro = await LibroDeExcel.abrirBytes(readFileSync(await (await bajada).path()));
  expect(libro.tablas.map(({ nombre }) => nombre)).toContain('siseac_riesgo');
  expect(valorDe(libro.hojas[0]?.exceljs.getCell('A1') ?? libro.activa.exceljs.getCell('A1'))).toBe(7);

  await pagina.getByLabel('Abrir un libro…').setInputFiles({
    name: 'otra-vez.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await libro.guardar()),
  });
  await pagina.getByText('otra-vez.xlsx').waitFor();
  await pagina.getByRole('button', { name: /^Riesgo/ }).waitFor();
  // A build without sample workbooks is told so by a 404, which is not a failure of the page.
  expect(quejas.filter((queja) => !queja.includes('404'))).toEqual([]);
});

describe('another workbook in place of one with changes that were not downloaded', () => {
  let suya: Page;
  const enA1 = () => suya.locator('#celda-A1');
  const pregunta = () => suya.getByRole('alertdialog', { name: '¿Abrir otro libro?' });
  const muestras = () => suya.getByLabel('Libros de muestra');
  const cambiar = async (texto: string): Promise<void> => {
    await enA1().click();
    await suya.getByRole('grid', { name: /^Hoja / }).focus();
    await suya.keyboard.type(texto);
    await suya.keyboard.press('Enter');
    await enA1().getByText(texto, { exact: true }).waitFor();
  };
  beforeAll(async () => {
    ({ pagina: suya } = await abrirVentana(navegador, { ancho: 320 }));
    await suya.goto(`${servicio.origen}/banco.html`);
    await suya.getByRole('grid', { name: 'Hoja Hoja1' }).waitFor();
  });

  test('waits for an answer, and Escape leaves all as it was', async () => {
    await cambiar('mío');
    await muestras().selectOption('captura-ut.xlsx');
    await pregunta()
      .getByText('El libro abierto tiene cambios que no se han descargado. Si abre otro se pierden.')
      .waitFor();
    expect(await suya.locator(':focus').innerText()).toBe('Cancelar');
    expect(await suya.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await suya.keyboard.press('Escape');
    await pregunta().waitFor({ state: 'detached' });
    expect(await enA1().textContent()).toBe('mío');
  });

  test('is downloaded first by who says so, and a sample just opened asks nothing', async () => {
    await muestras().selectOption('captura-ut.xlsx');
    const bajada = suya.waitForEvent('download');
    await pregunta().getByRole('button', { name: 'Descargar y abrir' }).press('Enter');
    const libro = await LibroDeExcel.abrir(await (await bajada).path());
    expect(valorDe(libro.activa.exceljs.getCell('A1'))).toBe('mío');
    await suya.getByRole('grid', { name: 'Hoja Captura' }).waitFor();
    await muestras().selectOption({ label: 'Libro en blanco' });
    await suya.getByRole('grid', { name: 'Hoja Hoja1' }).waitFor();
    expect(await pregunta().count()).toBe(0);
  });

  test('takes its place at once for who says so, or has downloaded it', async () => {
    await cambiar('otro');
    await muestras().selectOption('captura-ut.xlsx');
    await pregunta().getByRole('button', { name: 'Abrir el otro' }).click();
    await suya.getByRole('grid', { name: 'Hoja Captura' }).waitFor();
    await muestras().selectOption({ label: 'Libro en blanco' });
    await suya.getByRole('grid', { name: 'Hoja Hoja1' }).waitFor();
    await cambiar('nuevo');
    const bajada = suya.waitForEvent('download');
    await suya.getByRole('button', { name: 'Descargar xlsx' }).click();
    await bajada;
    await muestras().selectOption('captura-ut.xlsx');
    await suya.getByRole('grid', { name: 'Hoja Captura' }).waitFor();
  });
});

describe('the docente of the Universidad Tecnológica, over the sample workbook', () => {
  let suya: Page;
  let suPanel: FrameLocator;
  beforeAll(async () => {
    ({ pagina: suya } = await abrirVentana(navegador, { ancho: 1360, alto: 860 }));
    await suya.goto(`${servicio.origen}/banco.html`);
    suPanel = suya.frameLocator('iframe[title="Panel de SISEAC"]');
    await abrir('captura-ut.xlsx');
    await suya.getByRole('grid', { name: 'Hoja Captura' }).waitFor();
    const ventana = suya.waitForEvent('popup');
    await suPanel.getByRole('button', { name: 'Entrar con mi cuenta institucional' }).click();
    await (await ventana).locator('[value="docente-ut"]').click();
    await suPanel.getByRole('tab', { name: 'Calificaciones' }).waitFor();
  });

  const abrir = (archivo: string) => suya.getByLabel('Libros de muestra').selectOption(archivo);
  const hoja = (nombre: string | RegExp) =>
    suya.getByRole('navigation', { name: 'Hojas del libro' }).getByRole('button', { name: nombre });
  const enHoja = (direccion: string) => suya.locator(`#celda-${direccion}`);

  test('remedials are offered in one place of the pane', async () => {
    const remediales = suPanel.getByRole('region', { name: 'Remediales' });
    await suPanel.getByRole('grid').waitFor();
    expect(await remediales.count()).toBe(0);
    const queCapturar = suPanel.getByRole('combobox', { name: 'Qué capturar' });
    await queCapturar.selectOption({ label: 'Remediales' });
    await remediales.waitFor();
    expect(await remediales.count()).toBe(1);
    await queCapturar.selectOption({ index: 0 });
  });

  test('another sheet is seen from its first column, with its headings whole', async () => {
    await hoja(/^Calificaciones/).click();
    await suya.getByRole('grid', { name: 'Hoja Calificaciones' }).focus();
    for (let paso = 0; paso < 14; paso += 1) await suya.keyboard.press('ArrowRight');
    await hoja(/^Captura/).click();
    const numero = await suya.locator('.rejilla-encabezado .rejilla-numero').boundingBox();
    const primera = await enHoja('A1').boundingBox();
    expect(primera?.x).toBeGreaterThanOrEqual((numero?.x ?? 0) + (numero?.width ?? 0));
    await hoja(/^Calificaciones/).click();
    const cabe = await enHoja('D5').evaluate((celda) => celda.scrollHeight <= celda.clientHeight + 1);
    expect([await enHoja('D5').textContent(), cabe]).toEqual(['U1 asistencia %', true]);
  });

  test('a table is sorted by the column where one is, either way', async () => {
    await hoja(/^Remediales/).click();
    await enHoja('A6').click();
    const matriculas = () => Promise.all(['A6', 'A7', 'A8', 'A9'].map((celda) => enHoja(celda).innerText()));
    for (const [boton, sentido] of [
      ['Ordenar de Z a A', -1],
      ['Ordenar de A a Z', 1],
    ] as const) {
      await suya.getByRole('button', { name: boton }).click();
      const vistas = await matriculas();
      expect(vistas).toEqual(vistas.toSorted((a, b) => sentido * a.localeCompare(b)));
      expect(new Set(vistas).size).toBeGreaterThan(1);
    }
    await enHoja('H2').click();
    expect(await suya.getByRole('button', { name: 'Ordenar de A a Z' }).isDisabled()).toBe(true);
  });

  test('at 320 px nothing of the bench is wider than the screen', async () => {
    await suya.setViewportSize({ width: 320, height: 900 });
    expect(await suya.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await suya.setViewportSize({ width: 1360, height: 860 });
  });

  test('with the colours of the person the sheet that is open is told apart, and so is the active cell', async () => {
    await suya.emulateMedia({ forcedColors: 'active' });
    const contorno = (boton: Locator) => boton.evaluate((uno) => getComputedStyle(uno).outlineStyle);
    expect(await contorno(hoja(/^Remediales/))).toBe('solid');
    expect(await contorno(hoja(/^Captura/))).toBe('none');
    const borde = await suya.locator('.rejilla-marca').evaluate((una) => {
      const { borderTopColor, borderTopStyle } = getComputedStyle(una);
      return [borderTopStyle, borderTopColor === getComputedStyle(document.body).backgroundColor];
    });
    expect(borde).toEqual(['solid', false]);
    await suya.emulateMedia({ forcedColors: 'none' });
  });
});
