import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

const ALUMNO = '#/planteles/252/reportes/AGODIC26/2/alumnos/2525203642';

let servicio: Servicio;
let navegador: Browser;
let ventana: Ventana;
let pagina: Page;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
  ventana = await abrirVentana(navegador);
  ({ pagina } = ventana);
  await entrarAlPortal(pagina, servicio.origen, 'dg', ALUMNO);
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const modulo = () => pagina.getByRole('region', { name: 'Módulo PBAS-03' });

describe('a figure of the report says why', () => {
  test('its steps end in it, each with the article that says so', async () => {
    await modulo().getByRole('button', { name: '¿Por qué? Desempeño: 61.11' }).click();
    const pasos = modulo().locator('.explicacion > .pasos > li');
    await pasos.last().waitFor();
    expect(await pasos.last().innerText()).toMatch(
      /^Desempeño al corte 2[\s\S]*61\.11[\s\S]*exacto: 1711\/28/,
    );
    const enlaces = await modulo().locator('.explicacion > .pasos .paso-fundamento a').all();
    expect(enlaces).toHaveLength(await pasos.count());
    expect(await enlaces[0]?.getAttribute('href')).toMatch(/^\/#\/norma\//);
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  });

  test('by keyboard: it takes the focus, Esc closes it, and the focus is back at the figure', async () => {
    const cifra = modulo().getByRole('button', { name: '¿Por qué? Logrado: 42.78' });
    await cifra.focus();
    await pagina.keyboard.press('Enter');
    await modulo().locator('.explicacion > .pasos').waitFor();
    expect(await pagina.evaluate('document.activeElement.textContent')).toBe('¿Por qué? Logrado: 42.78');
    expect(await cifra.getAttribute('aria-expanded')).toBe('true');
    await pagina.keyboard.press('Escape');
    expect(await modulo().locator('.explicacion').count()).toBe(0);
    expect(await cifra.evaluate((boton) => boton === document.activeElement)).toBe(true);
  });

  test.each([
    { cual: /^¿Por qué\? Semáforo rojo/, ultimo: /rojo/ },
    { cual: /^¿Por qué\? R02 Avance bajo/, ultimo: /rojo/ },
    { cual: /^¿Por qué\? R03 Imposible aprobar/, ultimo: /amarillo/ },
    { cual: /^¿Por qué\? Tope: 72\.78/, ultimo: /^72\.775$/ },
  ])('$cual', async ({ cual, ultimo }) => {
    await modulo().getByRole('button', { name: cual }).click();
    const paso = modulo().locator('.explicacion > .pasos > li').last();
    await paso.waitFor();
    expect(await paso.locator('.derivacion-resultado').innerText()).toMatch(ultimo);
    await pagina.keyboard.press('Escape');
  });

  test('and so do those of the alumno as a whole', async () => {
    await pagina.getByRole('button', { name: '¿Por qué? Nivel rojo' }).click();
    await pagina.locator('.alumno > header .explicacion > .pasos').waitFor();
    await pagina.keyboard.press('Escape');
    await pagina.getByRole('button', { name: '¿Por qué? 4 por debajo del mínimo' }).click();
    const paso = pagina.locator('.alumno > header .explicacion > .pasos > li').last();
    await paso.waitFor();
    expect(await paso.locator('.derivacion-resultado').innerText()).toBe('4');
    await pagina.keyboard.press('Escape');
  });
});

test('a módulo says what is still possible in a line, and shows it to whoever asks', async () => {
  const linea = modulo().getByText(
    'Puede aprobar: le faltan 27.23 de los 30 puntos por obtener, un logro de 90.75 en todo lo pendiente.',
  );
  await linea.click();
  expect(await modulo().getByRole('table').innerText()).toMatch(/3\.1[\s\S]*15[\s\S]*90\.75[\s\S]*81\.5/);
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
});

test('a published report is computed again, and is the same', async () => {
  await pagina.getByRole('button', { name: 'Comprobar' }).click();
  await pagina.getByText(/es idéntico a lo publicado, byte por byte/).waitFor();
});

test('the preview explains itself too, from what is saved', async () => {
  await pagina.goto(`${servicio.origen}/#/cortes/AGODIC26/2/planteles/252/vista-previa/alumnos/2525203642`);
  await pagina.getByRole('heading', { level: 1, name: 'Orizaba' }).waitFor();
  await modulo().getByRole('button', { name: '¿Por qué? Desempeño: 61.11' }).click();
  await modulo().locator('.explicacion > .pasos').waitFor();
  expect(await pagina.getByRole('button', { name: 'Comprobar' }).count()).toBe(0);
});

test('at 320 px nothing is wider than the screen', async () => {
  await pagina.setViewportSize({ width: 320, height: 800 });
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
});

test('the console has nothing to say', () => {
  expect(ventana.quejas).toEqual([]);
});
