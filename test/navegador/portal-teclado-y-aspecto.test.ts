import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { SAE } from '../archivos-de-muestra';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

const REPORTE = '#/planteles/252/reportes/AGODIC26/2';
const MUCHAS = 60;

let servicio: Servicio;
let navegador: Browser;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

/** Tabs on until the focus is on something with that name, as someone without a mouse does. */
async function tabularHasta(pagina: Page, nombre: RegExp): Promise<void> {
  const nombres: string[] = [];
  for (let veces = 0; veces < MUCHAS; veces += 1) {
    await pagina.keyboard.press('Tab');
    const enfocado = await pagina.evaluate(() => {
      const elemento = document.activeElement;
      return elemento?.getAttribute('aria-label') ?? elemento?.textContent ?? '';
    });
    if (nombre.test(enfocado)) return;
    nombres.push(enfocado);
  }
  throw new Error(`the focus never reached ${nombre.source}; it went by ${nombres.join(' | ')}`);
}

test('a plantel reaches an alumno and every view with the keyboard alone', async () => {
  const { pagina, contexto, quejas } = await abrirVentana(navegador);
  await pagina.goto(servicio.origen);
  await pagina.getByRole('heading', { level: 1 }).waitFor();
  await tabularHasta(pagina, /^Entrar con mi cuenta/);
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL(/identidad/);
  await tabularHasta(pagina, /Marta Solís/);
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('heading', { name: 'Reportes publicados' }).waitFor();

  await pagina.keyboard.press('Tab');
  expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe('Saltar al contenido');
  await pagina.keyboard.press('Enter');
  await tabularHasta(pagina, /^Corte 2$/);
  await pagina.keyboard.press('Enter');
  await pagina.getByText(/alumnos están en rojo/).waitFor();
  // Arriving at another page takes the focus to its title.
  expect(await pagina.evaluate(() => document.activeElement?.tagName)).toBe('H1');

  await tabularHasta(pagina, /^Alumnos$/);
  await pagina.keyboard.press('Enter');
  await tabularHasta(pagina, /^Buscar nombre o matrícula$/);
  await pagina.keyboard.type('camacho velazquez');
  await pagina.getByText('1 de 77').waitFor();
  await tabularHasta(pagina, /^CAMACHO VELÁZQUEZ/);
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('heading', { name: /^CAMACHO VELÁZQUEZ/ }).waitFor();
  expect(quejas).toEqual([]);
  await contexto.close();
});

describe.each([
  { ancho: 320, colores: 'light' },
  { ancho: 360, colores: 'dark' },
  { ancho: 768, colores: 'light' },
  { ancho: 1440, colores: 'dark' },
] as const)('at $ancho px, $colores', ({ ancho, colores }) => {
  test('no page of a plantel overflows, and each is drawn on its own background', async () => {
    const { pagina, contexto, quejas } = await abrirVentana(navegador, { ancho, colores });
    await entrarAlPortal(pagina, servicio.origen, 'plantel252', REPORTE);
    for (const lugar of [
      '',
      '/alumnos',
      '/alumnos/2525203687',
      '/detalle',
      '/modulos',
      '/docentes',
      '/grupos',
    ]) {
      await pagina.goto(`${servicio.origen}/${REPORTE}${lugar}`);
      await pagina.locator('.resumen, .vista, .alumno').first().waitFor();
      expect({ lugar, faltas: await faltasDeAccesibilidad(pagina) }).toEqual({ lugar, faltas: [] });
    }
    const claridad = await pagina.locator('.tema').evaluate((tema) => {
      const [rojo = 0] = (getComputedStyle(tema).backgroundColor.match(/\d+/g) ?? []).map(Number);
      return rojo > 128 ? 'light' : 'dark';
    });
    expect(claridad).toBe(colores);
    expect(quejas).toEqual([]);
    await contexto.close();
  });

  test('no page of Dirección General overflows', async () => {
    const { pagina, contexto } = await abrirVentana(navegador, { ancho, colores });
    await entrarAlPortal(pagina, servicio.origen, 'dg');
    const lugares = [
      { lugar: '#/cortes/AGODIC26/2', listo: '.plantel' },
      { lugar: '#/cortes/AGODIC26/2/planteles/252', listo: '.zona' },
      { lugar: '#/cortes/AGODIC26/2/publicar', listo: '.publicar' },
      { lugar: '#/configuracion/minimo', listo: '.historia' },
      { lugar: '#/configuracion/calendario', listo: '.semestre' },
      { lugar: '#/configuracion/planteles', listo: '.planteles-editables' },
      { lugar: '#/configuracion/personas', listo: '.personas-editables' },
    ];
    for (const { lugar, listo } of lugares) {
      await pagina.goto(`${servicio.origen}/${lugar}`);
      await pagina.locator(listo).first().waitFor();
      expect({ lugar, faltas: await faltasDeAccesibilidad(pagina) }).toEqual({ lugar, faltas: [] });
    }
    await pagina.goto(`${servicio.origen}/#/cortes/AGODIC26/2/planteles/252`);
    await pagina.getByLabel('Archivos de la sábana').setInputFiles({
      name: 'sabana con un error.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(conUnError()),
    });
    await pagina.getByRole('button', { name: 'Revisar' }).click();
    await pagina.locator('.observaciones li').first().waitFor();
    expect(await pagina.locator('.observacion-lugar').first().innerText()).toMatch(
      /error\.csv\s+I2\s+«muy bien»/,
    );
    expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe('Recibo de la revisión');
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
    await contexto.close();
  });
});

/** The sample with a word where the first result should be. */
function conUnError(): string {
  const [encabezado = '', primera = '', ...resto] = readFileSync(
    path.join(SAE, 'sabana-larga-252-corte2.csv'),
    'utf8',
  ).split('\r\n');
  const celdas = primera.split(',');
  return [encabezado, celdas.with(8, 'muy bien').join(','), ...resto].join('\r\n');
}

test('the chosen aspect is kept, and forced colours keep every level apart by its shape', async () => {
  const { pagina, contexto } = await abrirVentana(navegador, { colores: 'light' });
  await entrarAlPortal(pagina, servicio.origen, 'plantel252', REPORTE);
  await pagina.getByLabel('Aspecto').selectOption('oscuro');
  await pagina.reload();
  await pagina.getByText(/alumnos están en rojo/).waitFor();
  expect(await pagina.locator('html').getAttribute('data-aspecto')).toBe('oscuro');
  await pagina.emulateMedia({ forcedColors: 'active' });
  await pagina.locator('html[data-aspecto="alto-contraste"]').waitFor({ state: 'attached' });
  const figuras = await pagina
    .locator('.panorama-niveles path')
    .evaluateAll((trazos) => trazos.map((trazo) => trazo.getAttribute('d')));
  expect(new Set(figuras).size).toBe(4);
  await contexto.close();
});

test('on paper the whole table is written, not only what showed', async () => {
  const { pagina, contexto } = await abrirVentana(navegador);
  await entrarAlPortal(pagina, servicio.origen, 'plantel252', `${REPORTE}/detalle`);
  await pagina.locator('.tabla-marco tbody tr').first().waitFor();
  await pagina.emulateMedia({ media: 'print' });
  await pagina.locator('tr[aria-rowindex="617"]').waitFor();
  expect(await pagina.locator('.barra').isVisible()).toBe(false);
  await contexto.close();
});

test('a session that ends in the middle says so, and coming back leads to the same page', async () => {
  const { pagina, contexto } = await abrirVentana(navegador);
  await entrarAlPortal(pagina, servicio.origen, 'plantel252');
  await pagina.getByRole('link', { name: 'Corte 2' }).waitFor();
  // What the browser remembers of the session is lost, here and at the provider.
  await pagina.evaluate(() => sessionStorage.clear());
  await contexto.clearCookies();
  await pagina.goto(`${servicio.origen}/${REPORTE}/grupos`);
  // Nothing remembers who it was: the window that opens asks.
  const [emergente] = await Promise.all([
    contexto.waitForEvent('page'),
    pagina.getByRole('button', { name: 'Entrar de nuevo' }).click(),
  ]);
  await emergente
    .getByText(/Marta Solís/)
    .first()
    .click();
  await pagina.getByRole('heading', { name: 'Grupos' }).waitFor();
  await contexto.close();
});

test('without network it says so, and trying again is enough', async () => {
  const { pagina, contexto } = await abrirVentana(navegador);
  await entrarAlPortal(pagina, servicio.origen, 'plantel252');
  await pagina.getByRole('link', { name: 'Corte 2' }).click();
  await pagina.getByText(/alumnos están en rojo/).waitFor();
  await contexto.setOffline(true);
  await pagina.goto(`${servicio.origen}/#/planteles/252`);
  await pagina.getByText('No hay conexión con SISEAC').waitFor();
  await contexto.setOffline(false);
  await pagina.getByRole('button', { name: 'Reintentar' }).click();
  await pagina.getByRole('heading', { name: 'Reportes publicados' }).waitFor();
  await contexto.close();
});

test('an address that is no page says so', async () => {
  const { pagina, contexto } = await abrirVentana(navegador);
  await entrarAlPortal(pagina, servicio.origen, 'plantel252', '#/cortes/abril/7');
  await pagina.getByRole('heading', { name: 'Esta página no existe' }).waitFor();
  expect(await pagina.title()).toBe('Esta página no existe · SISEAC');
  await contexto.close();
});
