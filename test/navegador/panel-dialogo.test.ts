import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { type Dialogos, ponerDialogos } from '../anfitrion/dialogo-en-navegador';
import { direccionDelPanel, ponerExcel } from '../anfitrion/office-en-navegador';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { hastaQue } from './hasta-que';
import { abrirNavegador, abrirVentana } from './navegador';

/* Signing in where Office does not do it by itself and carries no popup: its own dialog, with the genuine office.js. */

let servicio: Servicio;
let navegador: Browser;
let pagina: Page;
let dialogos: Dialogos;
let popups: number;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio(), abrirNavegador()]);
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});
beforeEach(async () => {
  ({ pagina } = await abrirVentana(navegador, { ancho: 320, alto: 800 }));
  popups = 0;
  pagina.on('popup', () => {
    popups += 1;
  });
  await ponerExcel(pagina);
  dialogos = await ponerDialogos(pagina);
});
afterEach(() => pagina.context().close());

const abrirPanel = () => pagina.goto(direccionDelPanel(servicio.origen));
const boton = (name: string) => pagina.getByRole('button', { name });
const entrar = () => boton('Entrar con mi cuenta institucional').click();
const entrarComo = async (persona: string): Promise<void> => {
  await entrar();
  const dialogo = await dialogos.abierto();
  await dialogo.locator(`[value="${persona}"]`).click();
  await boton('Salir').waitFor();
  await hastaQue(() => !dialogos.hayAbierto());
};
const aviso = (dice: string) => pagina.getByRole('alert').getByText(dice).waitFor();

test('the dialog brings back the provider’s answer, which only the pane can use; leaving ends that session too', async () => {
  await abrirPanel();
  await entrarComo('dg');
  expect(dialogos.dicho).toHaveLength(1);
  expect(dialogos.dicho[0]).toMatch(/[#&]code=/);
  expect(dialogos.dicho[0]).not.toMatch(/token/);

  await boton('Salir').click();
  await hastaQue(() => dialogos.dicho.length === 2 && !dialogos.hayAbierto());
  expect(dialogos.dicho[1]).not.toMatch(/[?&#]code=/);
  expect(await pagina.getByRole('alert').count()).toBe(0);

  // The provider remembers nobody: whoever is next has to be chosen.
  await entrarComo('plantel252');
  expect(popups).toBe(0);
});

test('not opened, or closed by the person, it is told with what to do next, and can be tried again', async () => {
  await abrirPanel();
  dialogos.negar(12_009);
  await entrar();
  await aviso('elija «Permitir»');

  await entrar();
  await (await dialogos.abierto()).locator('[value="dg"]').waitFor();
  await dialogos.cerrarPorLaPersona();
  await aviso('se cerró antes de terminar');

  await entrarComo('dg');
  dialogos.negar(12_009);
  await boton('Salir').click();
  await aviso('su sesión puede seguir abierta');
});

test('our page goes nowhere but to the provider', async () => {
  const direccion = `${direccionDelPanel(servicio.origen).replace('panel', 'dialogo')}&destino=`;
  await pagina.goto(`${direccion}${encodeURIComponent('https://otro.test/')}`);
  await pagina.getByText('La dirección no es la del proveedor de identidad.').waitFor();
  expect(new URL(pagina.url()).origin).toBe(servicio.origen);
});
