import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser } from 'playwright-core';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';
import { SAE } from '../archivos-de-muestra';

const corte3 = path.join(SAE, '252-orizaba/corte3');

let servicio: Servicio;
let navegador: Browser;
let ventana: Ventana;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
  ventana = await abrirVentana(navegador);
  await entrarAlPortal(ventana.pagina, servicio.origen, 'dg');
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

describe('Servicios Escolares DG, de los archivos a lo publicado', () => {
  test('starts at the board of the corte with every plantel', async () => {
    const { pagina } = ventana;
    await pagina.getByRole('link', { name: 'Orizaba', exact: true }).waitFor();
    expect(await pagina.locator('.plantel').count()).toBe(15);
    await pagina.getByRole('searchbox', { name: 'Buscar plantel' }).fill('cordoba');
    await expect(pagina.locator('.plantel').allInnerTexts()).resolves.toEqual([
      expect.stringContaining('Córdoba'),
    ]);
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  });

  test('a file that is not a sábana is refused with its remedy, and nothing is saved', async () => {
    const { pagina } = ventana;
    await pagina.goto(`${servicio.origen}/#/cortes/AGODIC26/3/planteles/252`);
    await pagina.getByText('todavía no tiene sábana').waitFor();
    await pagina
      .getByLabel('Archivos de la sábana')
      .setInputFiles({ name: 'carta.xlsx', mimeType: 'text/plain', buffer: Buffer.from('hola') });
    await pagina.getByRole('button', { name: 'Revisar' }).click();
    const aviso = pagina.getByRole('alert');
    await aviso.waitFor();
    expect((await aviso.innerText()).length).toBeGreaterThan(40);
    expect(await pagina.getByText('todavía no tiene sábana').count()).toBe(1);
    await pagina.getByRole('button', { name: 'Quitar todos' }).click();
  });

  test('checks, saves and previews the sixteen books of a corte', async () => {
    const { pagina } = ventana;
    const libros = readdirSync(corte3).map((nombre) => path.join(corte3, nombre));
    await pagina.getByLabel('Archivos de la sábana').setInputFiles(libros);
    await pagina.getByText('16 archivos').waitFor();
    await pagina.getByRole('button', { name: 'Revisar' }).click();
    await pagina.getByRole('heading', { name: 'Recibo de la revisión' }).waitFor();
    const recibo = await pagina.locator('.recibo-conteos table').innerText();
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
    await pagina.getByRole('button', { name: 'Guardar sábana' }).click();
    await pagina.getByRole('heading', { name: 'La sábana quedó guardada.' }).waitFor();
    const guardado = pagina.locator('.carga-resultado .recibo-conteos table');
    expect(await guardado.innerText()).toBe(recibo);

    await pagina.getByRole('link', { name: 'Ver la vista previa' }).click();
    await pagina.getByText('el plantel todavía no la ve').waitFor();
    await pagina.getByText(/de 77 alumnos/).waitFor();
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  });

  test('a part of what is saved is not all: what saving it takes away is said beside the button', async () => {
    const { pagina } = ventana;
    await pagina.goto(`${servicio.origen}/#/cortes/AGODIC26/3/planteles/252`);
    await pagina.getByLabel('Archivos de la sábana').setInputFiles([path.join(corte3, '101_CIEN-04.xlsx')]);
    await pagina.getByRole('button', { name: 'Revisar' }).click();
    await pagina.getByRole('heading', { name: 'Recibo de la revisión' }).waitFor();
    const aviso = pagina.locator('.aviso-de-reemplazo');
    expect(await aviso.innerText()).toContain('15 grupos-módulo que esta carga no trae: 101 COHU-04');
    const guardar = pagina.getByRole('button', {
      name: 'Guardar sábana',
      description: /15 grupos-módulo que esta carga no trae/,
    });
    expect(await guardar.count()).toBe(1);
    expect(await pagina.locator('.carga-resultado .recibo-frase').innerText()).toMatch(/ Hay .*1 aviso\.$/);
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  });

  test('undoes the sábana and loads it again', async () => {
    const { pagina } = ventana;
    await pagina.goto(`${servicio.origen}/#/cortes/AGODIC26/3/planteles/252`);
    await pagina.getByRole('button', { name: 'Deshacer…' }).click();
    await pagina.getByRole('button', { name: 'Deshacer', exact: true }).click();
    await pagina.getByText('todavía no tiene sábana').waitFor();
    const libros = readdirSync(corte3).map((nombre) => path.join(corte3, nombre));
    await pagina.getByLabel('Archivos de la sábana').setInputFiles(libros);
    await pagina.getByRole('button', { name: 'Revisar' }).click();
    const guardar = pagina.getByRole('button', { name: 'Guardar sábana' });
    // Nothing is taken away: nothing describes it.
    expect(await guardar.getAttribute('aria-describedby')).toBeNull();
    await guardar.click();
    await pagina.getByRole('heading', { name: /Sábana guardada, versión/ }).waitFor();
  });

  test('publishes as preliminar while the corte has not ended, and the plantel reads it', async () => {
    const { pagina } = ventana;
    await pagina.getByRole('link', { name: 'Publicar…' }).click();
    await pagina.getByRole('heading', { name: 'Publicar a los planteles' }).waitFor();
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
    await pagina.getByRole('radio', { name: /Preliminar/ }).check();
    await pagina.getByRole('button', { name: 'Publicar 1 plantel como preliminar' }).click();
    await pagina.getByRole('heading', { name: 'Publicación terminada' }).waitFor();
    expect(await pagina.locator('.avance li').innerText()).toMatch(/Orizaba[\s\S]*Publicado[\s\S]*versión 1/);
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
    await pagina.getByRole('link', { name: 'Volver a los planteles' }).click();
    await pagina.getByRole('link', { name: 'Ver el reporte de Orizaba' }).click();
    await pagina.getByText('PRELIMINAR').first().waitFor();
  });

  test('publishing the same again needs no reason, and says that nothing changed', async () => {
    const { pagina } = ventana;
    await pagina.goto(`${servicio.origen}/#/cortes/AGODIC26/2/publicar?planteles=57`);
    await pagina.getByText('Sólo es obligatorio si algo cambió desde lo publicado.').waitFor();
    await pagina.getByText(/La versión reemplazada se puede seguir leyendo.*primero retírela/).waitFor();
    expect(await pagina.getByLabel('Motivo del reemplazo').inputValue()).toBe('');
    await pagina.getByRole('button', { name: 'Publicar 1 plantel como definitivo' }).click();
    await pagina.getByText('No hay cambios que publicar: ya estaba publicado igual').waitFor();
    await pagina.goBack();
  });

  test('what changed is not replaced without a reason', async () => {
    const { pagina } = ventana;
    await pagina.getByRole('radio', { name: /Preliminar/ }).check();
    await pagina.getByRole('button', { name: 'Publicar 1 plantel como preliminar' }).click();
    await pagina.getByText(/con otro contenido.*Escriba el motivo y publique de nuevo/).waitFor();
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
    // The same request without a reason would fail again however often it is tried.
    expect(await pagina.getByRole('button', { name: 'Volver a intentar' }).count()).toBe(0);
    await pagina.getByRole('button', { name: 'Escribir el motivo' }).click();
    await pagina.getByLabel('Motivo del reemplazo').and(pagina.locator(':focus')).waitFor();
    await pagina.keyboard.type('Se corrigió la sábana');
    await pagina.getByRole('button', { name: 'Publicar 1 plantel como preliminar' }).click();
    await pagina.getByText(/^Terminó: 1 plantel listo/).waitFor();
  });

  test('adds a dated minimum, and says what is missing when it is', async () => {
    const { pagina } = ventana;
    await pagina.goto(`${servicio.origen}/#/configuracion/minimo`);
    await pagina.getByRole('button', { name: 'Guardar mínimo' }).click();
    await pagina.getByText('Escriba el motivo').waitFor();
    await pagina.getByText('Falta la fecha.').waitFor();
    await pagina.getByLabel('Desde').fill('2027-02-01');
    await pagina.getByLabel('Mínimo, de 0 a 100').fill('75');
    await pagina.getByLabel('Motivo').fill('Acuerdo de prueba');
    await pagina.getByText('1 de febrero de 2027').waitFor();
    await pagina.getByRole('button', { name: 'Guardar mínimo' }).click();
    await pagina.getByText('Desde el 1 de febrero de 2027').waitFor();
    await pagina.getByText('Guardado.').waitFor();
    await pagina.getByRole('button', { name: 'Guardar mínimo' }).click();
    await pagina.getByText('Falta la fecha.').waitFor();
    expect(await pagina.getByText('Guardado.').count()).toBe(0);
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  });

  test.each([
    { seccion: 'calendario', boton: 'Guardar calendario', campo: 'Motivo del día no laborable 1' },
    { seccion: 'planteles', boton: 'Guardar planteles', campo: 'Nombre' },
    { seccion: 'personas', boton: 'Guardar personas', campo: 'Nombre' },
  ])(
    '$seccion is saved as it was read, and what is edited is not saved',
    async ({ seccion, boton, campo }) => {
      const { pagina } = ventana;
      await pagina.goto(`${servicio.origen}/#/configuracion/${seccion}`);
      await pagina.getByRole('button', { name: boton }).click();
      await pagina.getByText('Guardado.').waitFor();
      expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
      await pagina.getByRole('textbox', { name: campo }).first().fill('Otro');
      expect(await pagina.getByText('Guardado.').count()).toBe(0);
    },
  );

  test('the terms of conservation are saved, and what is edited is not', async () => {
    const { pagina } = ventana;
    await pagina.goto(`${servicio.origen}/#/configuracion/datos-personales`);
    await pagina.getByLabel('Registro de consultas, en meses').fill('24');
    const plazos = pagina.getByRole('form', { name: 'Plazos de conservación' });
    await plazos.getByLabel('Motivo').fill('Catálogo de prueba');
    await plazos.getByRole('button', { name: 'Guardar plazos' }).click();
    await plazos.getByText('Guardado.').waitFor();
    await plazos.getByLabel('Registro de consultas, en meses').fill('0');
    expect(await plazos.getByText('Guardado.').count()).toBe(0);
  });

  test('the console has nothing to say but the refused file', () => {
    expect(ventana.quejas.filter((queja) => !/status of 4(15|22)/.test(queja))).toEqual([]);
  });
});
