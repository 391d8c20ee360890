import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { reporteEnElLibro } from '../addin/libro/reporte-en-el-libro';
import { type Anfitrion } from '../../addin/banco/anfitrion/anfitrion';
import { leerArea } from '../../addin/banco/anfitrion/area';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { direccionDelPanel, ponerExcel, servirOffice } from '../anfitrion/office-en-navegador';
import { esperadoDe } from '../muestra';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { abrirNavegador, abrirVentana } from './navegador';
import { SAE } from '../archivos-de-muestra';

/* The whole task of a corte inside Excel: genuine office.js, sign-in, service and storage; only Excel is ours. */

const CORTE2 = path.join(SAE, '252-orizaba/corte2');
const LIBROS = readdirSync(CORTE2).map((archivo) => path.join(CORTE2, archivo));

let servicio: Servicio;
let navegador: Browser;
let pagina: Page;
let anfitrion: Anfitrion;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

async function abrirPanel(libro = new LibroDeExcel(), persona = 'dg'): Promise<void> {
  ({ pagina } = await abrirVentana(navegador, { ancho: 320, alto: 800 }));
  anfitrion = await ponerExcel(pagina, { libro });
  await pagina.goto(direccionDelPanel(servicio.origen));
  const ventana = pagina.waitForEvent('popup');
  await boton('Entrar con mi cuenta institucional').click();
  await elegirPersona(await ventana, persona);
}

async function elegirPersona(ventana: Page, persona: string): Promise<void> {
  await ventana.locator(`[value="${persona}"]`).click();
}

/** The line of a table's sheet that says what edition it is. */
const tituloDe = (tabla: string) => anfitrion.libro.buscarTabla(tabla)?.hoja.exceljs.getCell('A3').value;

const boton = (name: string | RegExp) => pagina.getByRole('button', { name });
const texto = (buscado: string | RegExp) => pagina.getByText(buscado);

async function elegir(plantel: string, corte: string): Promise<void> {
  await pagina.getByRole('combobox', { name: 'Plantel' }).selectOption(plantel);
  await pagina.getByRole('combobox', { name: 'Corte' }).selectOption(corte);
}

describe('Servicios Escolares, from the books of the SAE to a published report', () => {
  beforeEach(() => abrirPanel());

  test('imports 16 books, writes the report into the workbook, publishes it and sees the result', async () => {
    await elegir('252', '2');
    await pagina.getByLabel('Archivos de la sábana').setInputFiles(LIBROS);
    await boton('Revisar').click();
    await texto('16 hojas: 77 alumnos en 16 grupos-módulo.').waitFor();
    await boton('Guardar la sábana').click();
    await texto('La sábana quedó guardada').waitFor();

    await boton('Escribir en el libro').click();
    await texto(/^Listo: [\d,]+ filas en el libro\.$/).waitFor();
    expect(reporteEnElLibro(anfitrion.libro)).toEqual(esperadoDe('252-corte2'));

    await texto(/La versión reemplazada se puede seguir leyendo.*primero retírela/).waitFor();
    await pagina.getByLabel('Motivo del reemplazo').fill('Se volvió a cargar desde Excel');
    await boton(/^Publicar como/).click();
    await texto(/^Terminó: 1 plantel listo\.$/).waitFor();

    await boton('Deshacer').click();
    await texto('El libro volvió a como estaba.').waitFor();
    expect(anfitrion.libro.hojas.map(({ exceljs }) => exceljs.name)).toEqual(['Hoja1']);
  });

  test('what is written says which edition it is, where the figures are those published', async () => {
    await elegir('252', '2');
    await boton('Escribir en el libro').click();
    await texto(/^Listo/).waitFor();
    expect(tituloDe('siseac_reporte')).toMatch(/^DEFINITIVO {2}· {2}Versión \d+ {2}· {2}Publicado el /);
  });

  test('remembers what was chosen last', async () => {
    await elegir('57', '2');
    await texto(/^Sábana guardada, versión \d+$/).waitFor();
    const guardado: unknown = await pagina.evaluate('localStorage.getItem("siseac.panel.destino")');
    expect(JSON.parse(String(guardado))).toEqual({ periodo: 'AGODIC26', corte: 2, plantel: '57' });
  });

  test.each([
    { que: 'written', ruta: /vista-previa/, elige: /^Escribir en el libro/, termina: /^Listo/ },
    { que: 'published', ruta: /publicaciones$/, elige: /^Publicar como/, termina: /^Terminó/ },
  ])('the destination stays while it is $que', async ({ ruta, elige, termina }) => {
    await elegir('252', '2');
    await pagina.getByLabel('Motivo del reemplazo').fill('Se revisó');
    const plantel = pagina.getByRole('combobox', { name: 'Plantel' });
    const paso = new EventEmitter();
    await pagina.route(ruta, async (pedida) => {
      await once(paso, 'abierto');
      await pedida.continue();
    });
    await boton(elige).click();
    await pagina.locator('select:disabled').nth(2).waitFor();
    paso.emit('abierto');
    await texto(termina).waitFor();
    expect(await plantel.isEnabled()).toBe(true);
  });

  test('says that what was published was withdrawn, since when and why, and asks for no reason to publish', async () => {
    const retiro = await servicio.api('dg', 'planteles/252/reportes/AGODIC26/1/retiros', {
      metodo: 'POST',
      encabezados: { 'idempotency-key': 'retiro-en-el-panel', 'if-match': '"1"' },
      cuerpo: JSON.stringify({ motivo: 'Se publicó con otra sábana', queda: 'ninguna' }),
    });
    expect(retiro.status).toBe(200);
    await elegir('252', '1');
    await texto(/Lo publicado se retiró el .+, por Elena Robles Marín\. Motivo: Se publicó/).waitFor();
    expect(await pagina.getByRole('textbox', { name: 'Motivo del reemplazo' }).count()).toBe(0);
    expect(await boton(/^Publicar como/).isEnabled()).toBe(true);
  });

  test('a plantel without a sábana has one step only', async () => {
    await elegir('57', '3');
    await boton('Revisar').waitFor();
    await texto('Consultando el servicio…').waitFor({ state: 'detached' });
    expect(await boton('Escribir en el libro').count()).toBe(0);
  });

  test('a refused write says why, and the workbook stays as it was', async () => {
    await elegir('252', '1');
    anfitrion.libro.estructuraProtegida = true;
    await boton('Escribir en el libro').click();
    await texto('El libro o una de sus hojas está protegido').waitFor();
    expect(anfitrion.libro.tablas).toEqual([]);
  });

  test('a file that is no spreadsheet is refused with its remedy', async () => {
    await elegir('252', '3');
    await pagina
      .getByLabel('Archivos de la sábana')
      .setInputFiles({ name: 'foto.xlsx', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n') });
    await boton('Revisar').click();
    expect(await pagina.getByRole('alert').innerText()).not.toBe('');
    expect(await boton('Guardar la sábana').count()).toBe(0);
  });
});

test('the active sheet is imported, and a remark leads to its cell', async () => {
  const libro = await LibroDeExcel.abrir(path.join(CORTE2, '101_PEMA-04.xlsx'));
  const hoja = libro.activa.exceljs;
  // Somebody typed a letter in the first alumno's second result.
  hoja.getCell('D9').value = '8O';
  await abrirPanel(libro);
  await elegir('252', '2');
  await pagina.getByLabel('La hoja activa de este libro').check();
  await boton('Revisar').click();
  await boton('Ir a la celda D9').click();
  while (libro.seleccion.area.fila1 === 1) await pagina.waitForTimeout(20);
  expect(libro.seleccion.area).toEqual(leerArea('D9'));
});

test('whoever leaves ends the session of the provider too: the next one is asked who they are', async () => {
  await abrirPanel();
  const ventanaDeSalida = pagina.waitForEvent('popup');
  await boton('Salir').click();
  const salida = await ventanaDeSalida;
  await boton('Entrar con mi cuenta institucional').waitFor();
  if (!salida.isClosed()) await salida.waitForEvent('close');
  const ventanaDeEntrada = pagina.waitForEvent('popup');
  await boton('Entrar con mi cuenta institucional').click();
  await elegirPersona(await ventanaDeEntrada, 'plantel252');
  await pagina.getByText('Marta Solís Arcos').waitFor();
});

test('with the window of the provider blocked, whoever leaves is told that their session may go on', async () => {
  await abrirPanel();
  await boton('Salir').waitFor();
  await pagina.evaluate('window.open = () => null');
  await boton('Salir').click();
  await boton('Entrar con mi cuenta institucional').waitFor();
  const aviso = pagina.getByRole('alert');
  await aviso.getByText('Salió de este panel, pero su sesión puede seguir abierta').waitFor();
  expect(await aviso.innerText()).toContain('cierre Excel y todas las ventanas del navegador');
});

test('a plantel is told where its report is', async () => {
  await abrirPanel(undefined, 'plantel252');
  await pagina.getByRole('heading', { name: 'El reporte de corte lo hace Servicios Escolares' }).waitFor();
  expect(await pagina.getByRole('link', { name: 'Abrir el portal de SISEAC' }).getAttribute('href')).toBe(
    '/',
  );
});

test('outside Excel the page says how to open it there', async () => {
  ({ pagina } = await abrirVentana(navegador, { ancho: 320 }));
  await servirOffice(pagina);
  await pagina.goto(`${servicio.origen}/panel.html`);
  await pagina.getByRole('heading', { name: 'Este panel se abre dentro de Excel' }).waitFor();
  expect(await texto('manifest.xml').count()).toBe(1);
});

test('without network for office.js it does not stay blank', async () => {
  ({ pagina } = await abrirVentana(navegador, { ancho: 320 }));
  await pagina.route(/appsforoffice/, (ruta) => ruta.abort());
  await pagina.goto(`${servicio.origen}/panel.html`);
  await pagina.getByRole('heading', { name: 'Este panel se abre dentro de Excel' }).waitFor();
});

test('nothing is wider than 320 px, and everything is reached with the keyboard', async () => {
  await abrirPanel();
  await elegir('252', '2');
  await boton('Escribir en el libro').waitFor();
  expect(await pagina.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  const alcanzados = new Set<string>();
  for (let paso = 0; paso < 25; paso += 1) {
    await pagina.keyboard.press('Tab');
    alcanzados.add(
      String(await pagina.evaluate('document.activeElement?.innerText || document.activeElement?.tagName')),
    );
  }
  expect([...alcanzados]).toEqual(
    expect.arrayContaining(['Elegir archivos', 'Escribir en el libro', 'Salir']),
  );
});
