import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { configurar, reconfigurar } from '../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

/* Dirección General keeps the list of people, with the keyboard and at 320 px. */

let servicio: Servicio;
let navegador: Browser;
let pagina: Page;
beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio(), abrirNavegador()]);
  ({ pagina } = await abrirVentana(navegador, { ancho: 320, alto: 800, colores: 'dark' }));
  await entrarAlPortal(pagina, servicio.origen, 'dg', '#/configuracion/personas');
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const renglones = () => pagina.locator('.personas-editables > li');
const guardar = () => pagina.getByRole('button', { name: 'Guardar personas' });

test('an empty list says how it is begun', async () => {
  await pagina.getByRole('heading', { name: 'Todavía no hay personas' }).waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
});

test('whoever begins it is the first on it, administers and belongs to no plantel', async () => {
  await pagina.getByRole('button', { name: 'Agregar persona' }).click();
  expect(await pagina.getByRole('textbox', { name: 'Cuenta' }).inputValue()).toBe('dg');
  const planteles = pagina.getByRole('textbox', { name: 'Planteles' });
  await planteles.fill('252');
  await guardar().click();
  await pagina.getByText('Quien administra es de la Dirección General, que ve todos').waitFor();
  await planteles.fill('');
  await guardar().click();
  await pagina.getByText('Guardado.').waitFor();
  // What was saved is no longer what is there.
  await planteles.fill('2');
  expect(await pagina.getByText('Guardado.').count()).toBe(0);
  await planteles.fill('');
  const guardadas = await (await servicio.api('dg', 'configuracion/personas')).text();
  expect(guardadas).toContain(
    '"id":"dg","nombre":"Elena Robles Marín","planteles":[],"docente":null,"administra":true',
  );
  await configurar(servicio);
  await pagina.reload();
  await renglones().first().waitFor();
});

test('a person is searched by name, without accents or case', async () => {
  await pagina.getByRole('searchbox', { name: 'Buscar persona' }).fill('solis');
  await pagina.getByText('Personas: 1 de 5.').waitFor();
  expect(await renglones().count()).toBe(1);
  await pagina.getByRole('searchbox', { name: 'Buscar persona' }).fill('nadie así');
  await pagina.getByText('Nadie coincide con lo que busca.').waitFor();
  await pagina.getByRole('searchbox', { name: 'Buscar persona' }).fill('');
});

test('one is added with the keyboard alone, and what is lacking is said in its field', async () => {
  await pagina.getByRole('button', { name: 'Agregar persona' }).focus();
  await pagina.keyboard.press('Enter');
  await guardar().click();
  await pagina.getByText('Falta el nombre.').waitFor();
  await pagina.getByRole('textbox', { name: 'Nombre' }).first().focus();
  await pagina.keyboard.type('Nora Díaz');
  await pagina.keyboard.press('Enter');
  await pagina.getByText('Falta la cuenta de la persona.').waitFor();
  await pagina.getByRole('alert').getByText('Revise los datos señalados de Nora Díaz.').waitFor();
  await pagina.keyboard.press('Shift+Tab');
  await pagina.keyboard.type('nora');
  await pagina.keyboard.press('Tab');
  await pagina.keyboard.press('Tab');
  await pagina.keyboard.type('252, 57');
  await pagina.keyboard.press('Enter');
  await pagina.getByText('Guardado.').waitFor();
  const guardadas = await (await servicio.api('dg', 'configuracion/personas')).text();
  expect(guardadas).toContain('"id":"nora","nombre":"Nora Díaz","planteles":["252","57"]');
});

test('a plantel that is not registered is told in its field, until it is another one', async () => {
  const planteles = pagina.getByRole('textbox', { name: 'Planteles' }).first();
  const dicho = 'Renglón 1, Nora Díaz (cuenta nora): el plantel 999 no está en la lista de planteles.';
  await planteles.fill('252, 999');
  await guardar().click();
  await pagina.getByText('agregue antes el plantel en Configuración › Planteles').waitFor();
  const suyos = renglones().first().getByText(dicho);
  expect(await suyos.count()).toBe(1);
  // In its field and in the summary, which names the person: no more is said.
  expect(await pagina.getByText(dicho).count()).toBe(2);
  expect(await pagina.getByText(/^Revise los datos señalados/).count()).toBe(0);
  await planteles.fill('252, 57');
  expect(await suyos.count()).toBe(0);
  // Nor is the refusal of what was sent told any longer beside what is there now.
  expect(await pagina.getByRole('alert').count()).toBe(0);
  await guardar().click();
  await pagina.getByText('Guardado.').waitFor();
});

test('one is given leave, and enters no more', async () => {
  expect((await servicio.api('plantel57', 'sesion')).status).toBe(200);
  await pagina.getByRole('checkbox', { name: 'De baja, no puede entrar: Raúl Peña Lagunes' }).press('Space');
  await guardar().click();
  await pagina.getByText('Guardado.').waitFor();
  expect((await servicio.api('plantel57', 'sesion')).status).toBe(403);
});

test('the last who administers stays, and the page says why', async () => {
  const administra = pagina.getByRole('checkbox', { name: 'Administra: Elena Robles Marín' });
  await administra.press('Space');
  await guardar().click();
  await pagina.getByRole('alert').getByText('Nadie quedaría a cargo de las personas').waitFor();
  await administra.press('Space');
  await guardar().click();
  await pagina.getByText('Guardado.').waitFor();
});

test('what another one saved meanwhile is not written over', async () => {
  const respuesta = await servicio.api('dg', 'configuracion/personas');
  const personas: unknown = await respuesta.json();
  if (!Array.isArray(personas)) throw new Error('there is a list');
  expect((await reconfigurar(servicio, 'personas', personas.slice(0, -1))).status).toBe(200);
  await pagina.getByRole('textbox', { name: 'Nombre' }).first().fill('Nora Díaz Cano');
  await guardar().click();
  const aviso = pagina.getByRole('alert');
  await aviso.getByText('Alguien más lo cambió antes').waitFor();
  await aviso.getByText('Alguien más cambió la lista de personas desde que usted abrió la página').waitFor();
  // What was typed is still there, to be copied.
  expect(await pagina.getByRole('textbox', { name: 'Nombre' }).first().inputValue()).toBe('Nora Díaz Cano');
  expect(await (await servicio.api('dg', 'configuracion/personas')).json()).toEqual(personas.slice(0, -1));
});

test.each(['none', 'active'] as const)(
  'with forced colours %s nothing overflows nor lacks a name',
  async (forcedColors) => {
    await pagina.emulateMedia({ forcedColors });
    expect(await pagina.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  },
);
