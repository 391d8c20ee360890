import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { CAPITULOS } from '../../addin/ayuda/capitulos';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

/* The guide of the docente and the privacy notice, open to anybody in the portal. */

let servicio: Servicio;
let navegador: Browser;
let ventana: Ventana;
let pagina: Page;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio(), abrirNavegador()]);
  ventana = await abrirVentana(navegador, { ancho: 320, alto: 800 });
  pagina = ventana.pagina;
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const titulo = (nombre: string | RegExp) => pagina.getByRole('heading', { level: 1, name: nombre });
const enfocado = () => pagina.evaluate(() => document.activeElement?.textContent);

test('the contents lead to each chapter, by keyboard alone', async () => {
  await pagina.goto(`${servicio.origen}/#/ayuda`);
  await titulo('Guía del docente').waitFor();
  expect(await pagina.locator('.ayuda-indice li').count()).toBe(CAPITULOS.length);
  await pagina.getByRole('searchbox').focus();
  await pagina.keyboard.press('ArrowDown');
  await pagina.keyboard.press('ArrowDown');
  await pagina.keyboard.press('Enter');
  await titulo('El plan y sus sumas').waitFor();
  expect(await enfocado()).toBe('El plan y sus sumas');
  await pagina.getByRole('link', { name: /^Siguiente/ }).press('Enter');
  await titulo('Capturar con el teclado').waitFor();
});

test('a chapter is found by what it says, and opening it leaves the search', async () => {
  await pagina.goto(`${servicio.origen}/#/ayuda`);
  await pagina.getByRole('searchbox').fill('MEJORA voluntaria');
  await pagina.getByRole('status').filter({ hasText: 'capítulo' }).waitFor();
  await pagina.keyboard.press('ArrowDown');
  await pagina.keyboard.press('Enter');
  await titulo('Las remediales').waitFor();
  await pagina.getByText(/^Recuperación: para una unidad NA/).waitFor();
  expect(await pagina.getByRole('searchbox').inputValue()).toBe('');
});

test('a function is found by its name, and its example is copied', async () => {
  await ventana.contexto.grantPermissions(['clipboard-read', 'clipboard-write']);
  await pagina.goto(`${servicio.origen}/#/ayuda`);
  await pagina.getByRole('searchbox').fill('siseac.necesita');
  await pagina.getByRole('button', { name: 'Copiar el ejemplo de NECESITA' }).click();
  await pagina.getByText('Copiada.').waitFor();
  expect(await pagina.evaluate(() => navigator.clipboard.readText())).toMatch(/^=SISEAC\.NECESITA\(/);
});

test('an article leads to its rule', async () => {
  await pagina.goto(`${servicio.origen}/#/ayuda/asistencia`);
  await pagina.getByRole('link', { name: 'Art. 44' }).click();
  await titulo('¿Tiene derecho a evaluación?').waitFor();
});

test('a chapter that does not exist shows the contents', async () => {
  await pagina.goto(`${servicio.origen}/#/ayuda/nada`);
  await titulo('Guía del docente').waitFor();
  expect(await pagina.locator('.ayuda-indice li').count()).toBe(CAPITULOS.length);
});

describe.each([
  { ancho: 320, colores: 'light', forzados: false },
  { ancho: 768, colores: 'dark', forzados: false },
  { ancho: 320, colores: 'dark', forzados: true },
] as const)('at $ancho px, $colores, forced colours $forzados', ({ ancho, colores, forzados }) => {
  test('every chapter has names for everything and does not overflow', async () => {
    const { pagina: una, contexto, quejas } = await abrirVentana(navegador, { ancho, colores });
    if (forzados) await una.emulateMedia({ forcedColors: 'active' });
    for (const { clave, titulo: suyo } of CAPITULOS) {
      await una.goto(`${servicio.origen}/#/ayuda/${clave}`);
      await una.getByRole('heading', { level: 1, name: suyo }).waitFor();
      expect({ clave, faltas: await faltasDeAccesibilidad(una) }).toEqual({ clave, faltas: [] });
    }
    await una.getByRole('link', { name: 'Aviso de privacidad' }).click();
    await una.getByRole('heading', { level: 2, name: 'Cómo pedir los suyos' }).waitFor();
    expect(await faltasDeAccesibilidad(una)).toEqual([]);
    expect(quejas).toEqual([]);
    await contexto.close();
  });
});

test('nothing was complained of along the way', () => {
  expect(ventana.quejas).toEqual([]);
});
