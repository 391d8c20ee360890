import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { CARPETA_UT, LIBROS } from '../asignaturas-de-muestra';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

let servicio: Servicio;
let navegador: Browser;
let ventana: Ventana;
let pagina: Page;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
  ventana = await abrirVentana(navegador);
  ({ pagina } = ventana);
  await entrarAlPortal(pagina, servicio.origen, 'dg', '#/cortes/AGODIC26/2');
  await pagina.getByRole('link', { name: 'Probar otra norma…' }).click();
  await pagina.getByRole('heading', { name: 'Probar otra norma' }).waitFor();
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const boton = (name: string) => pagina.getByRole('button', { name, exact: true });
const probado = (name: string | RegExp) => pagina.getByRole('heading', { name }).waitFor();
const versiones = async (): Promise<unknown> =>
  (await servicio.api('dg', 'periodos/AGODIC26/cortes/2/planteles')).json();

test('nothing can be tried before a value is written, and what is wrong is said as it is typed', async () => {
  expect(await boton('Probar').isDisabled()).toBe(true);
  await pagina.getByLabel('Por probar').fill('120');
  await pagina.getByText('Se esperaba un número de 0 a 100').waitFor();
  await pagina.getByLabel('Por probar').fill('70');
  await pagina.getByText('Lo escrito es lo vigente: pruebe con otro valor.').waitFor();
  expect(await boton('Probar').isDisabled()).toBe(true);
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
});

test('a proposal is tried over every plantel, and nothing is written', async () => {
  const antes = await versiones();
  await boton('Mínimo 60').click();
  await boton('Probar').click();
  await probado('Cambiarían 578 de 1,464 registros de alumno en módulo, y el nivel de 92 de 183 alumnos');
  expect(await pagina.locator('.simulacion-probados').innerText()).toBe('Mínimo aprobatorio: de 70 a 60');
  await pagina.getByText('Es una prueba: no se escribió nada').waitFor();
  expect(await pagina.getByRole('row', { name: /^Orizaba/ }).innerText()).toMatch(/190\s+616/);
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  expect(await versiones()).toEqual(antes);
});

test('the list is filtered by kind and by plantel, and leaves as CSV', async () => {
  await pagina
    .getByRole('combobox', { name: 'Tipo de cambio' })
    .selectOption({ label: 'Nivel del alumno: de rojo a amarillo (42)' });
  await pagina.getByText('42 de 1,192').waitFor();
  await pagina.getByRole('combobox', { name: 'Plantel' }).selectOption('Orizaba');
  await pagina.getByText(/^\d\d? de 1,192$/).waitFor();
  const visibles = Number((await pagina.getByText(/^\d\d? de 1,192$/).innerText()).split(' ')[0]);
  const descarga = pagina.waitForEvent('download');
  await boton('Descargar CSV').click();
  const archivo = await descarga;
  expect(archivo.suggestedFilename()).toBe('Prueba AGODIC26 corte 2.csv');
  const renglones = (await readFile(await archivo.path(), 'utf8')).trim().split('\r\n');
  expect(renglones).toHaveLength(visibles + 1);
  expect(renglones[1]).toMatch(/^"Orizaba","\d+","[^"]+","","Nivel del alumno","Rojo","Amarillo"$/);
});

test('each line leads to the alumno in the preview of the corte', async () => {
  const enlace = pagina.getByRole('table', { name: 'Cambios, alumno por alumno' }).getByRole('link').first();
  expect(await enlace.getAttribute('href')).toMatch(
    /^#\/cortes\/AGODIC26\/2\/planteles\/\d+\/vista-previa\/alumnos\/\d+$/,
  );
});

test('where nobody changes it says so, and what to do', async () => {
  await pagina.getByLabel('Por probar').fill('70.0');
  // What was found with the former number is no longer on the screen.
  expect(await pagina.getByRole('heading', { name: /^Cambiarían/ }).count()).toBe(0);
  await boton('Probar').click();
  await probado('Con este cambio nadie cambia');
  await pagina.getByText('Pruebe con un valor más lejano del vigente.').waitFor();
});

test('a run can be called off', async () => {
  let soltar: () => void = () => undefined;
  const detenidas = new Promise<void>((listo) => {
    soltar = listo;
  });
  await pagina.route('**/simulaciones', async (ruta) => {
    await detenidas;
    await ruta.continue().catch(() => undefined);
  });
  await boton('Mínimo 60').click();
  await boton('Probar').click();
  await pagina.getByText(/^\d de 2 planteles$/).waitFor();
  await boton('Cancelar').click();
  await pagina.getByText('Se canceló. Nada se había escrito.').waitFor();
  soltar();
  expect(await pagina.getByRole('heading', { name: /^Cambiarían/ }).count()).toBe(0);
  expect(await boton('Probar').evaluate((probar) => probar === document.activeElement)).toBe(true);
  await pagina.unroute('**/simulaciones');
});

test('numbers that contradict each other are not tried', async () => {
  await pagina.getByRole('link', { name: 'Asignaturas de la UT' }).click();
  await boton('60/40').click();
  await pagina.getByLabel('Por probar').nth(1).fill('50 %');
  await pagina.getByText(/\(60 %\) y .* \(50 %\) deben sumar 100 %: cambie los dos/).waitFor();
  await pagina.getByText('Elija los libros de las asignaturas para poder probar.').waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
});

test('workbooks of asignaturas are tried under other weights', async () => {
  await pagina
    .getByLabel('Archivos de las asignaturas')
    .setInputFiles(LIBROS.map((libro) => path.join(CARPETA_UT, libro)));
  await boton('60/40').click();
  await boton('Probar').click();
  await probado('Con este cambio nadie cambia');
  expect(await pagina.locator('.simulacion-probados').innerText()).toMatch(/de 70 % a 60 %/);
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
});

test('at 320 px nothing is wider than the screen, and the console has nothing to say', async () => {
  await pagina.setViewportSize({ width: 320, height: 800 });
  await pagina.getByRole('link', { name: 'Sábanas de este corte' }).click();
  await boton('Mínimo 60').click();
  await boton('Probar').click();
  await probado(/^Cambiarían/);
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  expect(ventana.quejas).toEqual([]);
});
