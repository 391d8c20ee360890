import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

let servicio: Servicio;
let navegador: Browser;
let ventana: Ventana;
let pagina: Page;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio(), abrirNavegador()]);
  ventana = await abrirVentana(navegador);
  ({ pagina } = ventana);
  await pagina.goto(`${servicio.origen}/#/posible`);
  await pagina.getByRole('heading', { name: 'Qué es todavía posible' }).waitFor();
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const unidad = (numero: number) =>
  pagina.getByRole('listitem').filter({ has: pagina.getByRole('heading', { name: `Unidad ${numero}` }) });
const escribir = (numero: number, campo: string, texto: string) =>
  unidad(numero).getByLabel(campo, { exact: true }).fill(texto);
const final = () => pagina.getByRole('status').innerText();

test('asks nobody who they are, and begins with everything possible', async () => {
  expect(await final()).toBe('Se puede acreditar sin remediales. Lo más alto que se alcanza es 10 AU.');
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
});

test('as one types: the least sumativa of each level, and what is out of reach', async () => {
  await escribir(1, 'Continua', '7.8');
  await unidad(1).getByText('8.47 en sumativa').waitFor();
  expect(await unidad(1).locator('.metas').innerText()).toMatch(/DE\s+Imposible\s+AU\s+Imposible/);
});

test('absences left, and that there are none', async () => {
  await escribir(2, 'Asistencias', '16');
  await escribir(2, 'Sesiones dadas', '20');
  await escribir(2, 'Sesiones en total', '32');
  await unidad(2).getByText('No puede faltar ni una vez más.').waitFor();
  await escribir(2, 'Asistencias', '18');
  await unidad(2).getByText('Puede faltar 2 veces más.').waitFor();
});

test('a unit without the right is passed with a remedial alone, while there is one', async () => {
  await escribir(2, 'Asistencias', '5');
  await unidad(2).getByText('Sólo aprueba con remedial').waitFor();
  expect(await final()).toMatch(/^Se puede acreditar con 1 remedial cuando menos\./);
  await pagina.getByText('Cómo se llega a 8 SA').click();
  expect(await pagina.locator('.camino[open]').innerText()).toMatch(
    /Unidad 2: sin derecho: NA, y después remedial de recuperación con 8: SA/,
  );
  await pagina.getByLabel('Remediales usadas').selectOption('2');
  await unidad(2).getByText('Ya no puede aprobar').waitFor();
  expect(await final()).toBe('Ya no es posible acreditar esta asignatura.');
});

test('in an integradora levels have the other letters', async () => {
  await pagina.getByLabel('Remediales usadas').selectOption('0');
  await pagina.getByLabel('Es integradora (CO, CD, CA)').check();
  await pagina.getByText('Cómo se llega a 8 CO').waitFor();
});

test('what cannot be is said beside its field', async () => {
  await escribir(3, 'Continua', '11');
  await unidad(3).getByText('De 0 a 10, por ejemplo 8.5').waitFor();
  expect(await final()).toBe('Falta corregir la unidad 3 para saber el final.');
  await unidad(2).locator('.unidad-situacion').waitFor();
  const [continua, sumativa] = await Promise.all(
    ['Continua', 'Sumativa'].map((campo) => unidad(3).getByLabel(campo).boundingBox()),
  );
  expect(continua?.y).toBe(sumativa?.y);
  await escribir(3, 'Continua', '');
  await escribir(3, 'Asistencias', '9');
  await escribir(3, 'Sesiones dadas', '8');
  await unidad(3).getByText('No pueden ser más que las sesiones dadas').waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
});

test('units come and go', async () => {
  await pagina.getByRole('button', { name: 'Quitar la unidad 3' }).click();
  expect(await unidad(3).count()).toBe(0);
  await pagina.getByRole('button', { name: 'Agregar unidad' }).click();
  expect(await unidad(3).getByLabel('Continua').inputValue()).toBe('');
});

test('at 320 px nothing is wider than the screen, and the console has nothing to say', async () => {
  await pagina.setViewportSize({ width: 320, height: 800 });
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  expect(ventana.quejas).toEqual([]);
});
