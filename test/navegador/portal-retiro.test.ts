import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { publicar } from '../servicio/publicar';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { llavesAlPulsar } from './llaves-al-pulsar';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

const REPORTE = '#/planteles/252/reportes/AGODIC26/2';
const MOTIVO = 'Se publicó con la sábana de otro corte';

let servicio: Servicio;
let navegador: Browser;
let dg: Ventana;
let plantel: Ventana;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
  [dg, plantel] = [await abrirVentana(navegador), await abrirVentana(navegador, { ancho: 400 })];
  await entrarAlPortal(dg.pagina, servicio.origen, 'dg', REPORTE);
  await entrarAlPortal(plantel.pagina, servicio.origen, 'plantel252', REPORTE);
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

describe('a published report is withdrawn', () => {
  test('nothing is done without a reason, nor when the question is left with Escape', async () => {
    const { pagina } = dg;
    await pagina.getByRole('button', { name: 'Versiones' }).click();
    await pagina.getByRole('button', { name: 'Retirar…' }).click();
    const dialogo = pagina.getByRole('dialog', { name: /¿Retirar la versión/ });
    await dialogo.getByRole('textbox', { name: 'Motivo' }).waitFor();
    expect(await dialogo.innerText()).toContain('el plantel no puede leer el reporte');
    await dialogo.getByRole('button', { name: 'Retirar', exact: true }).click();
    await dialogo.getByText('Escriba el motivo del retiro').waitFor();
    await pagina.keyboard.press('Escape');
    await dialogo.waitFor({ state: 'hidden' });
    expect((await servicio.api('plantel252', 'planteles/252/reportes/AGODIC26/2')).status).toBe(200);
  });

  test('what is pressed again is the same withdrawal, and with another reason it is another', async () => {
    const { pagina } = dg;
    await pagina.getByRole('button', { name: 'Retirar…' }).click();
    const dialogo = pagina.getByRole('dialog', { name: /¿Retirar la versión/ });
    const motivo = dialogo.getByRole('textbox', { name: 'Motivo' });
    const boton = dialogo.getByRole('button', { name: 'Retirar', exact: true });
    const motivos = ['Con otra sábana', 'Con otra sábana', 'Con la sábana de otro corte'];
    const [una, repetida, otra] = await llavesAlPulsar(pagina, /\/retiros$/, { motivo, boton }, motivos);
    expect(repetida).toBe(una);
    expect(otra).not.toBe(una);
    await dialogo.getByRole('button', { name: 'Dejarlo publicado' }).click();
    await dialogo.waitFor({ state: 'hidden' });
  });

  test('with the keyboard alone, and the list says it is', async () => {
    const { pagina } = dg;
    await pagina.getByRole('button', { name: 'Retirar…' }).focus();
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('dialog').waitFor();
    // The question begins at its reason.
    await pagina.keyboard.type(MOTIVO);
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('Enter');
    const renglon = pagina.getByRole('listitem').filter({ hasText: 'Retirado' });
    await renglon.waitFor();
    expect(await renglon.innerText()).toContain(`Motivo: ${MOTIVO}`);
    await renglon.getByRole('button', { name: 'Versiones' }).click();
    await renglon.getByText('Retirada', { exact: true }).waitFor();
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  });

  test('its plantel is told when and why instead of reading it', async () => {
    const { pagina } = plantel;
    await pagina.reload();
    await pagina.getByText(/se retiró el/).waitFor();
    expect(await pagina.getByRole('main').innerText()).toContain(`Motivo: ${MOTIVO}`);
    expect(await pagina.getByRole('button', { name: /Reintentar|Volver a intentar/ }).count()).toBe(0);
  });
});

describe('on the board of Dirección General', () => {
  test.each([
    { ancho: 1280, colores: 'light' },
    { ancho: 320, colores: 'dark' },
  ] as const)('it is seen withdrawn, when and why, at $ancho px', async ({ ancho, colores }) => {
    const { pagina } = dg;
    await pagina.setViewportSize({ width: ancho, height: 800 });
    await pagina.emulateMedia({ colorScheme: colores });
    await pagina.goto(`${servicio.origen}/#/cortes/AGODIC26/2`);
    await pagina.getByRole('combobox', { name: 'Estado' }).selectOption('Retirados');
    const renglon = pagina.getByRole('listitem').filter({ hasText: 'Orizaba' });
    await renglon.getByText('Retirado', { exact: true }).waitFor();
    expect(await renglon.innerText()).toContain(`Motivo: ${MOTIVO}`);
    expect(await pagina.locator('.plantel').count()).toBe(1);
    expect(await pagina.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(ancho);
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  });

  test('and where it is published again, which needs no reason for it', async () => {
    const { pagina } = dg;
    await pagina.goto(`${servicio.origen}/#/cortes/AGODIC26/2/publicar?planteles=252`);
    await pagina.getByText(/^Retirado el /).waitFor();
    await pagina.getByRole('button', { name: 'Publicar 1 plantel como definitivo' }).waitFor();
    expect(await pagina.getByRole('textbox', { name: 'Motivo del reemplazo' }).count()).toBe(0);
    await pagina.setViewportSize({ width: 1280, height: 800 });
  });
});

test('the report of a unit is withdrawn in the same way, and its plantel is told', async () => {
  const unidad = '#/planteles/252/unidades/SEPDIC26/1';
  const motivo = 'Se publicó con una captura sin revisar';
  await dg.pagina.goto(`${servicio.origen}/${unidad}`);
  await dg.pagina.getByRole('button', { name: 'Versiones' }).click();
  // There is none before it to go back to.
  await dg.pagina.getByRole('button', { name: 'Retirar…' }).waitFor();
  expect(await dg.pagina.getByRole('button', { name: 'Volver a la versión anterior…' }).count()).toBe(0);
  await dg.pagina.getByRole('button', { name: 'Retirar…' }).click();
  await dg.pagina.getByRole('textbox', { name: 'Motivo' }).fill(motivo);
  await dg.pagina.getByRole('button', { name: 'Retirar', exact: true }).click();
  const renglon = dg.pagina.getByRole('listitem').filter({ hasText: motivo });
  await renglon.getByText('Unidad 1').waitFor();
  await plantel.pagina.goto(`${servicio.origen}/${unidad}`);
  await plantel.pagina.getByText(/unidad 1 de SEPDIC26, se retiró el/).waitFor();
  expect(await plantel.pagina.getByRole('main').innerText()).toContain(`Motivo: ${motivo}`);
  await dg.pagina.goto(`${servicio.origen}/#/unidades/SEPDIC26/1/publicar`);
  await dg.pagina.getByText(/^Retirado el /).waitFor();
});

test('the last publication is taken back, and the one before it is in force again', async () => {
  const { pagina } = dg;
  await publicar(servicio, 2, { caracter: 'preliminar', planteles: ['252'] });
  await publicar(servicio, 2, { caracter: 'definitivo', planteles: ['252'], motivo: 'Concluyó el corte' });
  await pagina.goto(`${servicio.origen}/${REPORTE}`);
  await pagina.getByRole('button', { name: 'Versiones' }).click();
  // The one that was replaced can still be read as it was; the one that was withdrawn cannot.
  const reemplazada = pagina.getByRole('listitem').filter({ hasText: 'Reemplazada' });
  const bajada = pagina.waitForEvent('download');
  await reemplazada.getByRole('button', { name: 'Descargar en Excel la versión 2' }).click();
  expect((await bajada).suggestedFilename()).toContain('corte 2 v2 preliminar.xlsx');
  const retiradas = pagina.getByRole('listitem').filter({ hasText: MOTIVO });
  expect(await retiradas.getByRole('button').count()).toBe(0);
  const vigente = pagina.getByRole('listitem').filter({ hasText: 'Vigente' });
  const sello = await vigente.locator('.sello').innerText();
  await pagina.getByRole('button', { name: 'Volver a la versión anterior…' }).click();
  await pagina.getByRole('textbox', { name: 'Motivo' }).fill('Todavía faltaban rectificaciones');
  await pagina.getByRole('button', { name: 'Volver a la versión anterior', exact: true }).click();
  await pagina.getByRole('heading', { name: 'Reportes publicados' }).waitFor();
  await plantel.pagina.goto(`${servicio.origen}/${REPORTE}`);
  await plantel.pagina.getByRole('button', { name: 'Versiones' }).click();
  const retirada = plantel.pagina.getByRole('listitem').filter({ hasText: 'Todavía faltaban' });
  expect(await retirada.locator('.sello').innerText()).toBe(sello);
  await plantel.pagina.getByRole('listitem').filter({ hasText: 'Vigente' }).waitFor();
  expect(await plantel.pagina.getByRole('button', { name: /Retirar|Volver a la versión/ }).count()).toBe(0);
  expect([...dg.quejas, ...plantel.quejas].filter((queja) => !/410|503/.test(queja))).toEqual([]);
});
