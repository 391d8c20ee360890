import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { type Browser, type Locator } from 'playwright-core';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

let servicio: Servicio;
let navegador: Browser;
beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

/** Where the bottom of something is, in whole pixels. */
const altura = async (cosa: Locator): Promise<number> => {
  const caja = await cosa.boundingBox();
  return caja ? Math.round(caja.y + caja.height) : Number.NaN;
};

describe.each([
  { ancho: 320, colores: 'dark' },
  { ancho: 1280, colores: 'light' },
] as const)('at $ancho px, $colores', ({ ancho, colores }) => {
  test('the bitácora is searched, opened, exported, and found empty', async () => {
    const { pagina, contexto, quejas } = await abrirVentana(navegador, { ancho, colores });
    await entrarAlPortal(pagina, servicio.origen, 'dg', '#/bitacora');
    const asientos = pagina.locator('.asiento-abrir');
    await asientos.first().waitFor();
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
    if (ancho === 1280) {
      // All that is looked for fits in one row, and so do the headings, one of which can be pressed.
      expect(await altura(pagina.getByRole('button', { name: 'Buscar' }))).toBe(
        await altura(pagina.getByLabel('Hasta').locator('xpath=..')),
      );
      expect(await altura(pagina.locator('th > button', { hasText: 'Cuándo' }))).toBe(
        await altura(pagina.locator('th > span', { hasText: 'Quién' })),
      );
    }

    await pagina.getByLabel('Acción').selectOption('publicar');
    await pagina.getByRole('button', { name: 'Buscar' }).focus();
    await pagina.keyboard.press('Enter');
    const publicado = pagina.getByRole('button', { name: /^Reporte definitivo del? .*, versión 1/ }).first();
    await publicado.focus();
    await pagina.keyboard.press('Enter');
    const detalle = pagina.locator('.asiento-detalle');
    expect(await detalle.locator('h2:focus').innerText()).toMatch(/^Plantel \d+, asiento \d+$/);
    expect(await detalle.innerText()).toMatch(/Antes\s+Nada\s+Después\s+Versión 1, [0-9a-f]{64}/);
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
    await pagina.getByRole('button', { name: 'Cerrar' }).press('Enter');
    expect(await publicado.evaluate((boton) => boton === document.activeElement)).toBe(true);

    const descarga = pagina.waitForEvent('download');
    await pagina.getByRole('button', { name: 'Exportar CSV' }).click();
    const archivo = await readFile(await (await descarga).path(), 'utf8');
    expect(archivo).toContain('"accion"');

    await pagina.getByLabel('Persona').fill('nadie que exista');
    await pagina.getByRole('button', { name: 'Buscar' }).click();
    await pagina.getByText('Nada coincide con lo que busca').waitFor();
    expect(quejas).toEqual([]);
    await contexto.close();
  });
});
