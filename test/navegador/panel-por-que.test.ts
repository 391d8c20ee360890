import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { type Anfitrion } from '../../addin/banco/anfitrion/anfitrion';
import { direccionDelPanel, ponerExcel } from '../anfitrion/office-en-navegador';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { abrirNavegador, abrirVentana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

/* «¿Por qué?» of a cell that the pane wrote: genuine office.js, sign-in and service. */

let servicio: Servicio;
let navegador: Browser;
let pagina: Page;
let anfitrion: Anfitrion;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
  ({ pagina } = await abrirVentana(navegador, { ancho: 320, alto: 800 }));
  anfitrion = await ponerExcel(pagina);
  await pagina.goto(direccionDelPanel(servicio.origen));
  const ventana = pagina.waitForEvent('popup');
  await boton('Entrar con mi cuenta institucional').click();
  await (await ventana).locator('[value="dg"]').click();
  await pagina.getByRole('combobox', { name: 'Plantel' }).selectOption('252');
  await pagina.getByRole('combobox', { name: 'Corte' }).selectOption('2');
  await boton('Escribir en el libro').click();
  await pagina.getByText(/^Listo/).waitFor();
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const boton = (name: string) => pagina.getByRole('button', { name, exact: true });
const ultimo = () => pagina.locator('.explicacion > .pasos > li').last().locator('.derivacion-resultado');

/** Chooses the cell of a table under a heading; returns what it says. */
function elegir(nombre: string, titulo: string, renglon: number): unknown {
  const tabla = anfitrion.libro.buscarTabla(nombre);
  if (!tabla) throw new Error(`there is no table ${nombre}`);
  const { hoja, area } = tabla;
  const celdas = hoja.exceljs;
  let columna = area.columna1;
  while (celdas.getCell(area.fila1, columna).value !== titulo) columna += 1;
  const fila = area.fila1 + renglon;
  anfitrion.libro.seleccion = {
    hoja,
    area: { fila1: fila, fila2: fila, columna1: columna, columna2: columna },
  };
  return celdas.getCell(fila, columna).value;
}

test.each([
  { tabla: 'siseac_reporte', titulo: 'Desempeño' },
  { tabla: 'siseac_reporte', titulo: 'Tope' },
  { tabla: 'siseac_alumnos', titulo: 'Módulos en R02 rojo' },
])('$titulo of $tabla ends in what the cell says', async ({ tabla, titulo }) => {
  const celda = elegir(tabla, titulo, 1);
  await boton('Explicar la celda elegida').click();
  await pagina.getByText(new RegExp(`^¿Por qué\\? ${titulo} de `)).waitFor();
  await ultimo().waitFor();
  expect(Number(await ultimo().innerText())).toBe(Number(celda));
});

test('any cell of a row of Riesgo explains its flag, and what is still possible in its módulo', async () => {
  let renglon = 1;
  while (elegir('siseac_riesgo', 'Bandera', renglon) !== 'R02') renglon += 1;
  elegir('siseac_riesgo', 'Salida', renglon);
  await boton('Explicar la celda elegida').click();
  await pagina.getByText(/^¿Por qué\? R02 Avance bajo de /).waitFor();
  await ultimo().waitFor();
  expect(await ultimo().innerText()).toMatch(/rojo/);
  await pagina.getByRole('heading', { name: /^Qué es todavía posible en / }).waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
});

test('Esc closes it and gives the focus back; the norm opens beside the workbook', async () => {
  expect(await pagina.locator('.paso-fundamento a').first().getAttribute('target')).toBe('_blank');
  await pagina.getByText(/^¿Por qué\? R02/).press('Escape');
  expect(await pagina.locator('.pasos').count()).toBe(0);
  expect(await boton('Explicar la celda elegida').evaluate((uno) => uno === document.activeElement)).toBe(
    true,
  );
});

test('a cell that is no figure says what to choose', async () => {
  elegir('siseac_reporte', 'Nombre', 1);
  await boton('Explicar la celda elegida').click();
  const aviso = pagina.getByRole('alert');
  expect(await aviso.innerText()).toMatch(/«Nombre» es un dato[\s\S]*En las hojas Reporte o Alumnos elija/);
});

test('what is possible in an asignatura is beside the task, and the task stays as it was', async () => {
  await pagina.getByRole('tab', { name: 'Qué es posible' }).click();
  await pagina.getByRole('group', { name: 'Captura de la unidad 1' }).getByLabel('Continua').fill('7.8');
  await pagina.getByText('8.47 en sumativa').waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  await pagina.getByRole('tab', { name: 'Reporte de corte' }).click();
  expect(await pagina.getByText(/^Listo/).isVisible()).toBe(true);
});
