import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import { type Browser } from 'playwright-core';
import { type Anfitrion } from '../../addin/banco/anfitrion/anfitrion';
import {
  conVaciasComo,
  FORMAS_DE_VACIA,
  type ResultadoEnCelda,
  VACIA,
} from '../../addin/banco/anfitrion/invocaciones';
import { direccionDelPanel, ponerExcel } from '../anfitrion/office-en-navegador';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';

/* The custom functions as Excel runs them: in the pane's own page, through the genuine runtime, by message. */

let servicio: Servicio;
let navegador: Browser;
let ventana: Ventana;
let anfitrion: Anfitrion;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
  ventana = await abrirVentana(navegador, { ancho: 350 });
  anfitrion = await ponerExcel(ventana.pagina);
  await ventana.pagina.goto(direccionDelPanel(servicio.origen));
  await ventana.pagina.waitForFunction('CustomFunctions._association && Office.context?.host === "Excel"');
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

describe('a cell shows', () => {
  test.each([
    { nombre: 'PUNTAJE', argumentos: [8, 9], cuando: '70/30', celda: { valor: 8.3 } },
    {
      nombre: 'PONDERADO',
      argumentos: [[[8, 9]], [[0.5, 0.5]]],
      cuando: 'weights of 1',
      celda: { valor: 8.5 },
    },
    { nombre: 'NIVEL', argumentos: [7.97], cuando: 'below 8', celda: { valor: 'NA' } },
    { nombre: 'FINAL', argumentos: [[['SA'], ['DE']]], cuando: '8 and 9', celda: { valor: 9 } },
    {
      nombre: 'REGISTRADO',
      argumentos: [[[40, 60]], [[80, 0]]],
      cuando: 'a captured zero counts',
      celda: { valor: 100 },
    },
    {
      nombre: 'RIESGO.MOTIVOS',
      argumentos: [[[50, 50]], [[90, 95]], [[1, 2]], 2, 40, 40, 70],
      cuando: 'nothing is wrong',
      celda: { valor: expect.anything() },
    },
    {
      nombre: 'PONDERADO',
      argumentos: [[[8, 9]], [[0.5, 0.6]]],
      cuando: 'weights of 1.1',
      celda: { error: '#VALUE!', mensaje: expect.stringMatching(/pesos/i) },
    },
    {
      nombre: 'NO.EXISTE',
      argumentos: [],
      cuando: 'there is no such function',
      celda: { error: '#NAME?' },
    },
  ])('$nombre, $cuando', async ({ nombre, argumentos, celda }) => {
    expect(await anfitrion.invocaciones.invocar(nombre, argumentos)).toMatchObject(celda);
  });
});

describe('a blank cell, in whichever form Excel hands it over', () => {
  test.each(FORMAS_DE_VACIA.filter((forma) => forma !== 0))(
    '%j: a blank unit leaves FINAL without data',
    async (forma) => {
      const niveles = conVaciasComo([['SA'], [VACIA]], forma);
      expect(await anfitrion.invocaciones.invocar('FINAL', [niveles])).toMatchObject({
        error: '#N/A',
        mensaje: expect.stringMatching(/./),
      });
    },
  );

  test.each(FORMAS_DE_VACIA.filter((forma) => forma !== 0))('%j: is not a captured zero', async (forma) => {
    const logros = conVaciasComo([[80, VACIA]], forma);
    expect(await anfitrion.invocaciones.invocar('REGISTRADO', [[[40, 60]], logros])).toEqual({ valor: 40 });
  });

  test('as 0 it cannot be told from a zero: that is why formulas of ours guard their references', async () => {
    const logros = conVaciasComo([[80, VACIA]], 0);
    expect(await anfitrion.invocaciones.invocar('REGISTRADO', [[[40, 60]], logros])).toEqual({ valor: 100 });
  });
});

test('works before anybody signs in, without a complaint from the page', async () => {
  await ventana.pagina.getByRole('button', { name: 'Entrar con mi cuenta institucional' }).waitFor();
  // The browser's own remark on the frame in which the sign-in library asks whether somebody is signed in.
  expect(ventana.quejas.filter((queja) => !queja.includes('sandbox attribute'))).toEqual([]);
});

test('a PUBLICADO that asks to sign in shows its figure once somebody does', async () => {
  const { pagina } = ventana;
  const vistas: ResultadoEnCelda[] = [];
  const avisos = new EventEmitter();
  const alumnos = { nombre: 'PUBLICADO', argumentos: ['252', 'AGODIC26', 2, 'alumnos'] };
  const primera = once(avisos, 'vista');
  const id = anfitrion.invocaciones.seguir(alumnos, (vista) => {
    vistas.push(vista);
    avisos.emit('vista');
  });
  await primera;
  const cifra = once(avisos, 'vista');
  const emergente = pagina.waitForEvent('popup');
  await pagina.getByRole('button', { name: 'Entrar con mi cuenta institucional' }).click();
  await (await emergente).locator('[value="dg"]').click();
  await cifra;
  anfitrion.invocaciones.cancelar(id);
  expect(vistas).toEqual([
    { error: '#N/A', mensaje: expect.stringContaining('Entre en el panel de SISEAC') },
    { valor: 77 },
  ]);
});

test('a PUBLICADO of a report that was withdrawn says since when and why', async () => {
  const retiro = await servicio.api('dg', 'planteles/252/reportes/AGODIC26/1/retiros', {
    metodo: 'POST',
    encabezados: { 'idempotency-key': 'retiro-de-la-celda', 'if-match': '"1"' },
    cuerpo: JSON.stringify({ motivo: 'Se publicó con otra sábana', queda: 'ninguna' }),
  });
  expect(retiro.status).toBe(200);
  const alumnos = { nombre: 'PUBLICADO', argumentos: ['252', 'AGODIC26', 1, 'alumnos'] };
  const vista = await new Promise((resolver) => {
    const id = anfitrion.invocaciones.seguir(alumnos, (una) => {
      anfitrion.invocaciones.cancelar(id);
      resolver(una);
    });
  });
  expect(vista).toEqual({
    error: '#N/A',
    mensaje: expect.stringMatching(
      /El reporte del plantel 252, corte 1 de AGODIC26, se retiró el .+\. Motivo: Se publicó con otra sábana\. Espere a que/,
    ),
  });
});
