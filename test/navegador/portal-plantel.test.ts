import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Browser } from 'playwright-core';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

const REPORTE = '#/planteles/252/reportes/AGODIC26/2';

let servicio: Servicio;
let navegador: Browser;
let ventana: Ventana;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
  ventana = await abrirVentana(navegador);
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

describe('un plantel consulta su reporte', () => {
  test('a deep link survives signing in', async () => {
    const { pagina } = ventana;
    await entrarAlPortal(pagina, servicio.origen, 'plantel252', `${REPORTE}/alumnos?semaforo=rojo`);
    await pagina.getByRole('heading', { name: 'Alumnos' }).waitFor();
    expect(await pagina.getByRole('status').innerText()).toMatch(/^47 de 77$/);
    const cuenta = pagina.getByRole('columnheader', { name: 'Con R02 en rojo' });
    expect(await cuenta.getAttribute('title')).toMatch(/^Módulos con avance bajo \(R02\) en rojo/);
    expect(await pagina.title()).toBe('Alumnos · Orizaba, corte 2 · SISEAC');
  });

  test('starts at its own reports, and opens one', async () => {
    const { pagina } = ventana;
    await pagina.goto(`${servicio.origen}/#/`);
    await pagina.getByRole('heading', { name: 'Reportes publicados' }).waitFor();
    // Two cortes and a unit, which are read apart.
    await pagina.locator('.reportes li').nth(2).waitFor();
    expect(await pagina.locator('.reportes li').count()).toBe(3);
    await pagina.getByRole('link', { name: 'Corte 2' }).click();
    await pagina.getByText('47 de 77 alumnos están en rojo').waitFor();
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  });

  test('goes from a flag of the summary to an alumno, with every reason, and back', async () => {
    const { pagina } = ventana;
    await pagina.getByRole('link', { name: 'Imposible aprobar' }).click();
    await pagina.getByText('9 de 616').waitFor();
    await pagina
      .getByRole('searchbox', { name: 'Buscar alumno, módulo o docente' })
      .fill('mths erick velazquez');
    await pagina.getByText('1 de 616').waitFor();
    await pagina.locator('.fila-enlace').click();
    const alumno = pagina.getByRole('article');
    await alumno.getByRole('heading', { name: 'CAMACHO VELÁZQUEZ ERICK DAVID' }).waitFor();
    const motivo = alumno
      .getByRole('region', { name: 'Módulo MTHS-00' })
      .locator('.motivos li', { hasText: 'R02' });
    expect(await motivo.innerText()).toMatch(
      /Dato[\s\S]+35 de 65[\s\S]+Umbral[\s\S]+70[\s\S]+Salida[\s\S]+10\.5 puntos[\s\S]+norma 12-c/,
    );
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
    await pagina.goBack();
    await pagina.getByText('1 de 616').waitFor();
  });

  test.each([
    { vista: 'alumnos', filas: 77 },
    { vista: 'detalle', filas: 616 },
    { vista: 'modulos', filas: 12 },
    { vista: 'docentes', filas: 6 },
    { vista: 'grupos', filas: 2 },
  ])('$vista holds its rows and can be sorted both ways', async ({ vista, filas }) => {
    const { pagina } = ventana;
    await pagina.goto(`${servicio.origen}/${REPORTE}/${vista}`);
    const tabla = pagina.locator('.tabla-marco table');
    await tabla.waitFor();
    expect(await tabla.getAttribute('aria-rowcount')).toBe(String(filas + 1));
    const primero = tabla.locator('thead button').first();
    const orden = tabla.locator('thead th').first();
    await primero.click();
    expect(await orden.getAttribute('aria-sort')).toBe('ascending');
    const menor = await tabla.locator('.fila-enlace').first().innerText();
    await primero.click();
    expect(await orden.getAttribute('aria-sort')).toBe('descending');
    expect((await tabla.locator('.fila-enlace').first().innerText()) > menor).toBe(true);
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  });

  test('a flag of a row says what it is, and that of a docente what raised it', async () => {
    const { pagina } = ventana;
    await pagina.goto(`${servicio.origen}/${REPORTE}/docentes`);
    const alzada = pagina.getByTitle(/^R14 Registro pendiente del docente: .+ Umbral: .+ Salida: Completar/);
    await alzada.first().waitFor();
    expect(await alzada.first().innerText()).toMatch(/(Rojo|Amarillo)\s+.*grupos?-módulo/);
    await pagina.getByText('Qué significa cada bandera').press('Enter');
    const norma = pagina.getByRole('link', { name: 'Registro pendiente del docente' });
    expect(await norma.getAttribute('href')).toBe('/#/norma/R14');
    await pagina.goto(`${servicio.origen}/${REPORTE}/detalle`);
    await pagina
      .getByRole('cell', { name: /R02 (rojo|amarillo)\s*,\s*Avance bajo/ })
      .first()
      .waitFor();
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  });

  test('downloads the workbook', async () => {
    const { pagina } = ventana;
    const espera = pagina.waitForEvent('download');
    await pagina.getByRole('button', { name: 'Descargar en Excel' }).click();
    const bajada = await espera;
    expect(bajada.suggestedFilename()).toMatch(/^Reporte SISEAC Orizaba AGODIC26 corte 2 v1 \w+\.xlsx$/);
    expect(
      readFileSync(await bajada.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('the workbook of another plantel and its report are refused', async () => {
    const { pagina } = ventana;
    await pagina.goto(`${servicio.origen}/#/planteles/57/reportes/AGODIC26/2`);
    await pagina.getByRole('heading', { name: 'No tiene acceso a esta página' }).waitFor();
    expect(await pagina.getByRole('alert').innerText()).toContain('57');
    expect(await pagina.locator('.tabla-marco, .grafica').count()).toBe(0);
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
    await pagina.getByRole('link', { name: 'Ir a mi página de inicio' }).click();
    await pagina.getByRole('heading', { name: 'Reportes publicados' }).waitFor();
    expect(ventana.quejas.filter((queja) => !/status of 403/.test(queja))).toEqual([]);
  });

  test('the board of a corte is refused without offering what only Dirección General does', async () => {
    const { pagina } = ventana;
    await pagina.goto(`${servicio.origen}/#/cortes/AGODIC26/2`);
    await pagina.getByRole('heading', { name: 'No tiene acceso a esta página' }).waitFor();
    expect(await pagina.getByRole('link', { name: /Publicar|Probar otra norma/ }).count()).toBe(0);
    await pagina.getByRole('link', { name: 'Ir a mi página de inicio' }).click();
    await pagina.getByRole('heading', { name: 'Reportes publicados' }).waitFor();
  });

  test('leaving is told when the provider is not gone to: another sign-in is under way', async () => {
    const { pagina } = ventana;
    const enCurso = JSON.stringify({ clientId: 'siseac-spa', type: 'signin' });
    await pagina.evaluate(`sessionStorage.setItem('msal.interaction.status', ${JSON.stringify(enCurso)})`);
    await pagina.getByRole('button', { name: 'Salir' }).click();
    const aviso = pagina.getByRole('alert');
    await aviso.getByText('Salió de esta página, pero su sesión puede seguir abierta').waitFor();
    await aviso.getByText('cierre todas las ventanas del navegador').waitFor();
    await pagina.evaluate("sessionStorage.removeItem('msal.interaction.status')");
    await pagina.reload();
    // This page knows of nobody; the provider does, and enters the same person at once.
    await pagina.getByRole('button', { name: 'Entrar con mi cuenta institucional' }).click();
    await pagina.getByRole('button', { name: 'Salir' }).waitFor();
  });

  test('leaving forgets the session', async () => {
    const { pagina } = ventana;
    await pagina.getByRole('button', { name: 'Salir' }).click();
    await pagina.getByRole('button', { name: 'Entrar con mi cuenta institucional' }).waitFor();
    expect(pagina.url()).toBe(`${servicio.origen}/`);
    await pagina.goto(`${servicio.origen}/${REPORTE}`);
    await pagina.getByRole('button', { name: 'Entrar con mi cuenta institucional' }).waitFor();
  });
});

describe('un docente ve lo suyo', () => {
  test('its pending registration and no way to the report', async () => {
    const docente = await abrirVentana(navegador);
    await entrarAlPortal(docente.pagina, servicio.origen, 'docente');
    await docente.pagina.getByRole('link', { name: 'Corte 2' }).click();
    await docente.pagina.getByText(/Le faltan? \d+ resultados? por capturar/).waitFor();
    expect(await docente.pagina.getByRole('button', { name: 'Descargar en Excel' }).count()).toBe(0);
    expect(await faltasDeAccesibilidad(docente.pagina)).toEqual([]);
    expect(docente.quejas).toEqual([]);
    await docente.pagina.goto(`${servicio.origen}/${REPORTE}`);
    await docente.pagina.getByRole('heading', { name: 'No tiene acceso a esta página' }).waitFor();
    await docente.contexto.close();
  });
});
