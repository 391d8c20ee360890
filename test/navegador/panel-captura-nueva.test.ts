import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { type Browser, type Page } from 'playwright-core';
import { z } from 'zod';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

/* A captura begun by hand without network, and what is changed in it afterwards, in 320 px. */

let navegador: Browser;
let ventana: Ventana;
let pagina: Page;
let codigo: { readonly js: string; readonly css: string };

beforeAll(async () => {
  [navegador, codigo] = await Promise.all([abrirNavegador(), construir()]);
});
afterAll(() => navegador.close());

beforeEach(async () => {
  ventana = await abrirVentana(navegador, { ancho: 320, alto: 900 });
  ({ pagina } = ventana);
  pagina.setDefaultTimeout(10_000);
  await pagina.setContent('<html lang="es-MX"><title>Captura</title><div id="raiz"></div></html>');
  await pagina.addStyleTag({ content: codigo.css });
  await pagina.addScriptTag({ content: codigo.js });
});
afterEach(async () => {
  expect(await pagina.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(ventana.quejas).toEqual([]);
  await ventana.contexto.close();
});

async function construir() {
  const { outputFiles } = await build({
    entryPoints: [require.resolve('./pagina-de-captura.tsx')],
    ...{ bundle: true, write: false, outdir: 'salida', jsx: 'automatic', minify: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const de = (fin: string) => outputFiles.find(({ path }) => path.endsWith(fin))?.text ?? '';
  return { js: de('.js'), css: de('.css') };
}

const boton = (name: string | RegExp) => pagina.getByRole('button', { name });
const campo = (name: string | RegExp) => pagina.getByRole('textbox', { name });
const texto = (buscado: string | RegExp) => pagina.getByText(buscado).first();
const Celdas = z.array(z.tuple([z.string(), z.string(), z.string()]));
const celdas = async () => Celdas.parse(JSON.parse(await pagina.locator('#celdas').innerText()));
const conCampo = (celda: string) => pagina.locator(`[data-celda="${celda}"]`);
const enfocado = () => pagina.evaluate('document.activeElement?.dataset.celda');

/** As a spreadsheet does: the text goes to the field that has the focus. */
const pegar = (bloque: string) =>
  pagina.evaluate((copiado) => {
    const datos = new DataTransfer();
    datos.setData('text/plain', copiado);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: datos, bubbles: true, cancelable: true }),
    );
  }, bloque);

async function escribirLugar(): Promise<void> {
  for (const [nombre, valor] of [
    ['Plantel (clave)', '252'],
    ['Periodo', 'agodic26'],
    ['Grupo', 'TTS-4A'],
    ['Asignatura (clave)', 'BDA-04'],
    ['Nombre de la asignatura', 'Bases de datos'],
    ['Docente', 'ROSAS PÉREZ ANA'],
  ] as const) {
    await pagina.getByLabel(nombre, { exact: true }).fill(valor);
  }
}

async function crear(): Promise<void> {
  await escribirLugar();
  await campo(/^Pegue aquí/).fill('26130131\tALVARADO PAULINA\n26130135\tALVARADO ÁNGEL');
  await boton('Agregar 2 alumnos').click();
  await boton('Crear las hojas').click();
  await pagina.getByRole('heading', { name: 'Cambiar el plan' }).waitFor();
}

test('without network it says so; everything that is missing is named until the sheets can be made', async () => {
  await texto(/^Sin conexión o sin haber entrado/).waitFor();
  await texto('Antes falta: qué se captura (paso 1), agregar a los alumnos (paso 4).').waitFor();
  await pagina.getByLabel('Plantel (clave)').fill('057');
  await pagina.keyboard.press('Tab');
  await texto(/^La clave del plantel lleva/).waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  await escribirLugar();
  await campo(/^Pegue aquí/).fill('26130131\tALVARADO PAULINA\n26130131\tOTRA\nx/1\tMAL');
  await texto(/1 alumno nuevo, 0 con otro dato, 0 ya estaban, 2 con error/).waitFor();
  await boton('Agregar 1 alumno').click();
  expect(await campo(/^Pegue aquí/).inputValue()).toBe('26130131\tOTRA\nx/1\tMAL');
  await boton('Crear las hojas').click();
  await pagina.getByRole('heading', { name: 'Cambiar el plan' }).waitFor();
  expect((await celdas()).slice(1)).toEqual([
    ['26130131', 'nombre', 'ALVARADO PAULINA'],
    ['26130131', 'veces-cursada', '1'],
  ]);
});

test('sums are told as one types, with their article, and the keys of the table do what they say', async () => {
  await conCampo('5/peso').fill('0.3999');
  await texto('Los indicadores de Saber Hacer en la unidad 1 suman 0.9999 y deben sumar 1.').waitFor();
  await conCampo('5/peso').press('Control+z');
  expect(await conCampo('5/peso').inputValue()).toBe('0.4');
  await conCampo('5/clave').press('ArrowUp');
  expect(await enfocado()).toBe('4/clave');
  await pagina.keyboard.press('Enter');
  expect(await enfocado()).toBe('7/clave');
  expect(await conCampo('7/clave').inputValue()).toBe('U1-H3');
  await pagina.keyboard.press('Control+Delete');
  expect(await conCampo('7/clave').count()).toBe(0);
  await boton('Deshacer').first().click();
  await conCampo('7/evidencia').focus();
  await pegar('Ensayo\tRúbrica\tsumativa\t0.1\nMapa\tPortafolio\tfinal\t0,1\n');
  await texto('1 celda no se tomó.').waitFor();
  expect(await conCampo('5/evidencia').inputValue()).toBe('Mapa');
  expect(await conCampo('7/peso').inputValue()).toBe('0.1');
});

test('a whole plan pasted with its headings replaces what was there', async () => {
  await pagina.getByRole('radio', { name: 'CONALEP' }).check();
  await conCampo('0/peso').focus();
  await pegar('R.A.\tPeso\tCorte\n1.1\t33.33\t1\n1.2\t33.33\t2\n2.1\t33.33\t3\n');
  await texto('Los pesos de los resultados de aprendizaje suman 99.99 y deben sumar 100.').waitFor();
  await boton('Repartir por igual').click();
  await texto('El plan está completo.').waitFor();
  expect(await conCampo('2/peso').inputValue()).toBe('33.34');
});

test('a session is called with one key for each alumno', async () => {
  await crear();
  await pagina.getByRole('radio', { name: /^Sesión por sesión/ }).check();
  await boton('Pasar lista').click();
  await boton('ALVARADO PAULINA: Asistió').press('f');
  await pagina.keyboard.press('J');
  await texto('2 faltas de 2.').waitFor();
  await pagina.keyboard.press('a');
  await texto('1 falta de 2.').waitFor();
  await boton('Guardar la sesión').click();
  await texto('Sesiones dadas (1)').waitFor();
  expect((await celdas()).filter(([, columna]) => columna.startsWith('u1/s/'))).toEqual([
    ['26130131', 'u1/s/2026-11-02/1', 'F'],
    ['26130135', 'u1/s/2026-11-02/1', 'A'],
  ]);
  expect(await pagina.getByRole('radio', { name: /^Totales/ }).isDisabled()).toBe(true);
});

test('a sealed plan shows what changes for whom, wants a reason, and moves no score', async () => {
  await crear();
  await boton('Calificar').click();
  const antes = await celdas();
  await boton('Repartir por igual los pesos de Saber Hacer').click();
  await texto('Ya hay resultados capturados con este plan').waitFor();
  await texto(
    /Cambia el indicador U1-H1 de la unidad 1: peso, de 0.6 a 0.5. 1 dato capturado en ella/,
  ).waitFor();
  await texto('1 cifra cambia').waitFor();
  await pagina.getByRole('row', { name: /PAULINA 26130131 Unidad 1 8.9.* 8.75/ }).waitFor();
  expect(await boton('Cambiar el plan').isDisabled()).toBe(true);
  await campo('Motivo del cambio').fill('Acuerdo de academia');
  await boton('Cambiar el plan').click();
  await pagina.waitForFunction('document.querySelector("#motivo").innerText === "Acuerdo de academia"');
  expect((await celdas()).slice(1)).toEqual(antes.slice(1));
});

test('a column that has a score is not taken away', async () => {
  await crear();
  await boton('Calificar').click();
  await boton('Quitar el indicador U1-H2').click();
  await boton('Repartir por igual los pesos de Saber Hacer').click();
  await texto('Este cambio no se puede hacer: dejaría datos capturados sin su columna.').waitFor();
  await texto('el indicador U1-H2 de la unidad 1: 1 dato').waitFor();
  await campo('Motivo del cambio').fill('Sobra');
  expect(await boton('Cambiar el plan').isDisabled()).toBe(true);
});
