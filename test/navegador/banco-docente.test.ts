import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { reconfigurar } from '../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { CapturaGuardada } from '../../shared/modelo/captura';
import { abrirBanco, CALENDARIO, type EnElBanco } from './en-el-banco';
import { hastaQue } from './hasta-que';
import { abrirNavegador } from './navegador';

/* The docente's whole task at the bench: a sample captura, its sheets, the pane beside them and the service. */

const CAPTURA = 'periodos/SEPDIC26/grupos/TTS-4A/asignaturas/BDA-04/capturas?plantel=252';

/** Who is first in the sample, with 8 in everything. */
const PAULINA = '26130131';

let servicio: Servicio;
let navegador: Browser;
let banco: EnElBanco;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
  expect((await reconfigurar(servicio, 'calendarios/SEPDIC26', CALENDARIO)).status).toBe(200);
  banco = await abrirBanco(navegador, servicio, 'docente-ut', 'captura-ut.xlsx');
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

async function enElServicio(columna: string): Promise<string | undefined> {
  const { celdas } = CapturaGuardada.parse(await (await servicio.api('docente-ut', CAPTURA)).json());
  return celdas.find((celda) => celda.matricula === PAULINA && celda.columna === columna)?.valor;
}

test('a score typed in the sheet changes its grade, which Excel recalculates and agrees with', async () => {
  await banco.irA('Calificaciones');
  await banco.dice(PAULINA, 'U3 puntaje', '8.00');
  await banco.dice(PAULINA, 'Comprobación', 'Coincide');
  await banco.irA('Captura');
  await banco.teclear(PAULINA, 'U3-S1', '6');
  await banco.irA('Calificaciones');
  // 2 less than 8 in 33.33 % of the 30 % of Saber.
  await banco.dice(PAULINA, 'U3 puntaje', '7.80');
  await banco.dice(PAULINA, 'U3 nivel', 'NA');
  await banco.dice(PAULINA, 'Comprobación', 'Coincide');
  await hastaQue(async () => (await enElServicio('u3/i/U3-S1')) === '6');
});

test('the pane says why, down to the score that was typed', async () => {
  await (await banco.celda(PAULINA, 'U3 puntaje')).click();
  await banco.parte('Calificaciones').click();
  await banco.boton('Explicar la celda elegida').click();
  await banco.panel
    .getByText(/^¿Por qué\? Calificación de la unidad 3 de ALVARADO CARRILLO PAULINA/)
    .waitFor();
  const pasos = banco.panel.locator('.explicacion > .pasos > li');
  await pasos.filter({ hasText: /Suma ponderada.*×6U3-S1/ }).waitFor();
  const ultimo = pasos.last();
  expect(await ultimo.locator('.derivacion-resultado').innerText()).toMatch(/^7\.8\b/);
  await ultimo.getByText('Reglamento UT, Art. 48').waitFor();
});

test('what is typed in the pane is in the sheet, in its grade and in the service', async () => {
  await banco.parte('Capturar').click();
  await banco.panel.getByRole('combobox', { name: 'Qué capturar' }).selectOption({ label: 'Unidad 3' });
  await banco.panel.getByRole('combobox', { name: 'Columna' }).selectOption({ label: 'U3-S1' });
  await banco.panel.getByRole('grid').getByText('ALVARADO CARRILLO PAULINA').click();
  for (const tecla of ['9', 'Enter']) await banco.pagina.keyboard.press(tecla);
  await banco.irA('Captura');
  await banco.dice(PAULINA, 'U3-S1', '9');
  await banco.irA('Calificaciones');
  await banco.dice(PAULINA, 'U3 puntaje', '8.10');
  await banco.dice(PAULINA, 'Comprobación', 'Coincide');
  await hastaQue(async () => (await enElServicio('u3/i/U3-S1')) === '9');
});

test('the chart of the sheet follows the data', async () => {
  await banco.parte('Calificaciones').click();
  await banco.boton('Poner las gráficas en el libro').click();
  await banco.irA('Gráficas');
  const deNa = banco.pagina
    .getByRole('figure', { name: 'Alumnos en cada nivel' })
    .getByRole('table', { name: 'Unidad 3' })
    .getByRole('row', { name: 'NA' });
  await deNa.getByText('2', { exact: true }).waitFor();
  await banco.irA('Captura');
  await banco.teclear(PAULINA, 'U3-S1', '6');
  await banco.irA('Gráficas');
  await deNa.getByText('3', { exact: true }).waitFor();
});

test('an official figure that somebody alters is found at once and named, and goes back', async () => {
  await banco.parte('Capturar').click();
  await banco.irA('Calificaciones');
  await banco.teclear(PAULINA, 'U3 puntaje', '10');
  await banco.pagina.getByRole('alert').getByText('protegida').waitFor();
  await banco.pagina.getByRole('button', { name: 'Desproteger hoja' }).click();
  await banco.teclear(PAULINA, 'U3 puntaje', '10');
  await banco.dice(PAULINA, 'Comprobación', 'Revisar');
  // Whatever part of the pane is looked at.
  await banco.panel.getByText('Hay 1 cifra alterada en la hoja Calificaciones.').waitFor();
  await banco.boton('Ver cuáles').click();
  const alteradas = banco.panel.getByRole('alert', { name: 'Cifras alteradas' });
  await alteradas.getByText('«U3 puntaje» de la matrícula 26130131 dice «10» y debe decir «7.8».').waitFor();
  await alteradas.getByRole('button', { name: 'Recalcular la hoja' }).click();
  await banco.dice(PAULINA, 'U3 puntaje', '7.80');
  await banco.dice(PAULINA, 'Comprobación', 'Coincide');
  await alteradas.waitFor({ state: 'detached' });
  // The person took the protection off: it is theirs to put back.
  await banco.panel
    .getByText('La hoja quedó sin protección: protéjala en Revisar › Proteger hoja.', { exact: true })
    .waitFor();
  await banco.pagina.getByRole('button', { name: 'Proteger hoja', exact: true }).click();
  await banco.teclear(PAULINA, 'U3 puntaje', '10');
  await banco.pagina.getByRole('alert').getByText('protegida').waitFor();
});

test('while envíos are paused what is captured stays in the workbook, and then it goes', async () => {
  const pausar = banco.pagina.getByRole('button', { name: 'Pausar envíos' });
  const enPausa = banco.pagina.getByRole('button', { name: 'Pausar envíos', pressed: true });
  await hastaQue(async () => (await enElServicio('u3/i/U3-S1')) === '6');
  await pausar.click();
  await banco.irA('Captura');
  await banco.teclear(PAULINA, 'U3-S1', '7');
  await banco.parte('Envío').click();
  await banco.panel.getByText('No hay conexión con SISEAC').waitFor();
  expect(await enElServicio('u3/i/U3-S1')).toBe('6');
  await enPausa.click();
  await hastaQue(async () => (await enElServicio('u3/i/U3-S1')) === '7');
});
