import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { abrirNavegador, abrirVentana } from './navegador';

/* A workbook of the bench that cannot be downloaded. */

let servicio: Servicio;
let navegador: Browser;
beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

test('another does not take its place, and it is said', async () => {
  const { pagina } = await abrirVentana(navegador, { ancho: 1360, alto: 860 });
  await pagina.goto(`${servicio.origen}/banco.html`);
  await pagina.locator('#celda-A1').click();
  await pagina.getByRole('grid', { name: /^Hoja / }).focus();
  await pagina.keyboard.type('mío');
  await pagina.keyboard.press('Enter');
  await pagina.evaluate('URL.createObjectURL = () => { throw new Error(); };');
  await pagina.getByLabel('Libros de muestra').selectOption('captura-ut.xlsx');
  await pagina.getByRole('button', { name: 'Descargar y abrir' }).click();
  await pagina.getByRole('alert').getByText('No se pudo descargar el libro.').waitFor();
  expect(await pagina.getByRole('alertdialog').count()).toBe(0);
  expect(await pagina.locator('#celda-A1').textContent()).toBe('mío');
});
