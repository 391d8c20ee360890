import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';

/* The pages under the very policy they are deployed with: the browser itself says what it refuses. */

let servicio: Servicio;
let navegador: Browser;
beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const infracciones = ({ quejas }: Ventana): string[] =>
  quejas.filter((queja) => /Content Security Policy|Cross-Origin|Permissions-Policy|Refused/i.test(queja));

test('the portal, signed in, with a report, its rules and its guide, breaks nothing of it', async () => {
  const ventana = await abrirVentana(navegador);
  const { pagina } = ventana;
  await entrarAlPortal(pagina, servicio.origen, 'plantel252', '#/reportes/252/AGODIC26/2');
  for (const donde of ['#/norma/UT-44', '#/ayuda']) {
    await pagina.goto(`${servicio.origen}/${donde}`);
    await pagina.getByRole('heading').first().waitFor();
  }
  expect(infracciones(ventana)).toEqual([]);
  await ventana.contexto.close();
});

test('the pane with the genuine office.js in the bench signs in and breaks nothing of it', async () => {
  const ventana = await abrirVentana(navegador, { ancho: 1360 });
  const { pagina } = ventana;
  await pagina.goto(`${servicio.origen}/banco.html`);
  const panel = pagina.frameLocator('iframe[title="Panel de SISEAC"]');
  const entrada = pagina.waitForEvent('popup');
  await panel.getByRole('button', { name: 'Entrar con mi cuenta institucional' }).click();
  await (await entrada).locator('[value="dg"]').click();
  await panel.getByRole('combobox', { name: 'Plantel' }).selectOption('252');
  expect(infracciones(ventana)).toEqual([]);
  await ventana.contexto.close();
});

test('a script that somebody put into a page does not run, and the browser says so', async () => {
  const ventana = await abrirVentana(navegador);
  await ventana.pagina.goto(`${servicio.origen}/`);
  await ventana.pagina.evaluate(() => {
    const guion = document.createElement('script');
    guion.textContent = 'document.documentElement.dataset.tomada = "1"';
    document.body.append(guion);
  });
  // The page’s own title changes when it likes; this mark nobody else makes.
  expect(await ventana.pagina.locator('html').getAttribute('data-tomada')).toBeNull();
  expect(infracciones(ventana)).toHaveLength(1);
  await ventana.contexto.close();
});
