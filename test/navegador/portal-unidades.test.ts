import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Browser } from 'playwright-core';
import { celdasDeAsignatura } from '../../shared/captura/celdas-de-alumnos';
import { type PlanUt } from '../../shared/modelo/captura';
import { CONTEXTO_UT, alumnoUt, plan } from '../unidades-de-prueba';
import { iniciarServicio, type Persona, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { reconfigurar } from '../servicio/configuracion';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

const PLAN: PlanUt = {
  institucion: 'ut',
  nombre: 'Programación',
  docentes: ['TORRES REYES JUAN'],
  asistencia: 'totales',
  plan: plan({}),
  niveles: [],
};
const ALUMNOS = [
  alumnoUt({}),
  alumnoUt({
    ...{ matricula: '26130132', nombre: 'BRAVO LEAL EVA', vecesCursada: 2 },
    unidades: [{ puntajes: ['7', '7'], sesiones: 20, asistencias: 17 }],
    remediales: [{ unidad: 1, fecha: '2026-10-12', calificacion: '7.5', confirmada: false }],
  }),
];
const SEPDIC30 = {
  ...CONTEXTO_UT.calendario,
  // A periodo of its own: the demo data has captured another.
  periodo: 'SEPDIC30',
  fin: '2099-12-18',
  unidades: [
    CONTEXTO_UT.calendario.unidades?.[0],
    { unidad: 2, capturaInicio: '2099-12-07', capturaFin: '2099-12-11', fechaReferencia: '2099-12-11' },
  ],
};

let servicio: Servicio;
let navegador: Browser;
let dg: Ventana;
let plantel: Ventana;

async function pedir(persona: Persona, metodo: string, ruta: string, cuerpo: unknown, version = 0) {
  const respuesta = await servicio.api(persona, ruta, {
    metodo,
    cuerpo: JSON.stringify(cuerpo),
    encabezados: { 'idempotency-key': randomUUID(), 'if-match': `"${version}"` },
  });
  if (!respuesta.ok) throw new Error(`${ruta}: ${await respuesta.text()}`);
}

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
  // The window of the first unit is open while it is captured, and closed afterwards.
  const abierto = {
    ...SEPDIC30,
    unidades: SEPDIC30.unidades.map(
      (una) => una && { ...una, capturaFin: '2099-12-11', fechaReferencia: '2099-12-11' },
    ),
  };
  await reconfigurar(servicio, 'calendarios/SEPDIC30', abierto);
  const cambios = celdasDeAsignatura(PLAN, ALUMNOS).map(({ matricula, columna, valor }) => ({
    ...{ matricula, columna, antes: null, despues: valor, motivo: null },
    cuando: '2026-10-08T18:00:00.000Z',
  }));
  const captura = 'periodos/SEPDIC30/grupos/1A/asignaturas/PROG-1/capturas?plantel=252';
  await pedir('docente', 'PUT', captura, { version: 0, cambios, rectificacion: null });
  await reconfigurar(servicio, 'calendarios/SEPDIC30', SEPDIC30);
  dg = await abrirVentana(navegador);
  plantel = await abrirVentana(navegador);
  await entrarAlPortal(dg.pagina, servicio.origen, 'dg');
  await entrarAlPortal(plantel.pagina, servicio.origen, 'plantel252');
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

test('Dirección General sees who has captured, and publishes the unit', async () => {
  const { pagina } = dg;
  await pagina.goto(`${servicio.origen}/#/mapa?periodo=SEPDIC30`);
  const renglon = pagina.getByRole('row', { name: /Orizaba/ });
  await renglon.waitFor();
  expect(await renglon.getByRole('cell').allTextContents()).toEqual(['0', '0', '0', '1']);
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  await renglon.getByRole('link', { name: 'Orizaba' }).click();
  await pagina.getByRole('heading', { name: 'TORRES REYES JUAN' }).waitFor();
  await pagina.getByText('4 de 4 datos').waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  await pagina.getByText('Cambiar los docentes de una captura').click();
  await pagina.getByRole('checkbox', { name: 'TORRES REYES JUAN' }).waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  await pagina.getByRole('checkbox', { name: 'CARRILLO VEGA LUCÍA' }).check();
  await pagina.getByRole('textbox', { name: 'Motivo del cambio de docente' }).fill('Comparten el grupo');
  await pagina.getByRole('button', { name: 'Cambiar los docentes' }).click();
  await pagina.getByRole('heading', { name: 'CARRILLO VEGA LUCÍA' }).waitFor();
  await pagina.getByRole('checkbox', { name: 'Sólo retrasados' }).check();
  await pagina.getByText('Nada coincide con los filtros').waitFor();

  await pagina.getByRole('link', { name: 'Publicar la unidad…' }).click();
  await pagina.getByText('1 asignatura').waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  await pagina.getByRole('button', { name: 'Publicar 1 plantel como definitivo' }).click();
  await pagina.getByRole('heading', { name: 'Publicación terminada' }).waitFor();
  expect(dg.quejas).toEqual([]);
});

test('the plantel reads the unit: levels, flags with their reason, and the steps of a figure', async () => {
  const { pagina } = plantel;
  await pagina.reload();
  await pagina.goto(`${servicio.origen}/#/planteles/252/unidades/SEPDIC30/1`);
  await pagina.getByRole('heading', { name: 'Niveles por unidad' }).waitFor();
  await pagina.getByText('DEFINITIVO').first().waitFor();
  await pagina.getByRole('button', { name: 'Comprobar' }).click();
  await pagina.getByText('es idéntico a lo publicado, byte por byte').waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  const espera = pagina.waitForEvent('download');
  await pagina.getByRole('button', { name: 'Descargar en Excel' }).click();
  expect((await espera).suggestedFilename()).toMatch(
    /^Reporte SISEAC Orizaba SEPDIC30 unidad 1 v1 definitivo\.xlsx$/,
  );
  await pagina.getByRole('link', { name: 'Alumno por asignatura' }).click();
  await pagina.getByRole('link', { name: 'BRAVO LEAL EVA' }).click();
  await pagina.locator('.motivos').getByText('Segunda vez con unidad NA').waitFor();
  await pagina.getByText('Aprobar la remedial de la unidad 1 en NA', { exact: true }).waitFor();
  await pagina.getByText('el nivel NA se muestra aparte').waitFor();
  await pagina.getByRole('button', { name: '¿Por qué? Semáforo rojo' }).click();
  await pagina.getByText('Nivel de R10: rojo').waitFor();
  expect(await pagina.locator('.explicacion > .pasos > li').count()).toBe(1);
  // Where each flag comes from is folded, and unfolds by keyboard.
  const plegada = pagina.locator('.explicacion-detalle', { hasText: 'Nivel de R10: rojo' });
  expect(await plegada.getByText('¿Las dos cosas?').first().isVisible()).toBe(false);
  await plegada.locator('summary').press('Enter');
  await plegada.getByText('¿Las dos cosas?').first().waitFor();
  // A step that another one cites is one press away, folded or not.
  await pagina.locator('.explicacion > .pasos .operando-paso').first().click();
  expect(
    await pagina.evaluate(() => document.activeElement?.matches('.explicacion-detalle[open] [data-paso]')),
  ).toBe(true);
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  await pagina.keyboard.press('Escape');
  await pagina.getByRole('button', { name: /¿Por qué\? Calificación de la unidad 1: 7.00/ }).click();
  await pagina.getByText('¿Por qué? Calificación de la unidad 1').waitFor();
  await pagina.locator('.explicacion li, .explicacion tr').first().waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  expect(plantel.quejas).toEqual([]);
});

test('a docente reads the unit of their own grupos, asks why, and finds their capturas', async () => {
  const docente = await abrirVentana(navegador);
  const { pagina } = docente;
  await entrarAlPortal(pagina, servicio.origen, 'docente-ut');
  await pagina.getByRole('heading', { name: 'Mis grupos' }).waitFor();
  await pagina.getByRole('heading', { name: 'Unidades publicadas' }).waitFor();
  await pagina.getByRole('heading', { name: 'Mis capturas' }).waitFor();
  await pagina.getByText('TTS-4B · BDA-04').waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  await pagina.goto(`${servicio.origen}/#/planteles/252/unidades/SEPDIC30/1`);
  await pagina
    .getByText(/sólo las asignaturas de las que usted es docente: los totales y el semáforo/)
    .waitFor();
  for (const ajeno of ['Comprobar', 'Descargar en Excel']) {
    expect(await pagina.getByRole('button', { name: ajeno }).count()).toBe(0);
  }
  expect(await pagina.getByRole('link', { name: 'Docentes' }).count()).toBe(0);
  await pagina.getByRole('link', { name: 'Alumno por asignatura' }).click();
  await pagina.getByRole('link', { name: 'BRAVO LEAL EVA' }).click();
  await pagina.getByText(/Su semáforo es el peor de las asignaturas que usted le imparte\./).waitFor();
  await pagina.getByRole('button', { name: /¿Por qué\? Calificación de la unidad 1: 7.00/ }).click();
  await pagina.locator('.explicacion li, .explicacion tr').first().waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  expect(docente.quejas).toEqual([]);
  await docente.contexto.close();
});

test('the plantel asks for a rectification, and Dirección General authorises it with a reason', async () => {
  const { pagina } = plantel;
  await pagina.goto(`${servicio.origen}/#/rectificaciones?periodo=SEPDIC30`);
  await pagina.getByText('Pedir una rectificación').click();
  await pagina.getByRole('textbox', { name: 'Qué hay que cambiar y por qué' }).fill('Se capturó 7 por 9');
  await pagina.getByRole('button', { name: 'Pedir autorización' }).click();
  await pagina.getByText('Por decidir').waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);

  // Dirección General begins with all planteles, and goes where something waits.
  await dg.pagina.goto(`${servicio.origen}/#/rectificaciones?periodo=SEPDIC30`);
  await dg.pagina.getByRole('columnheader', { name: 'Espera desde' }).waitFor();
  expect(await faltasDeAccesibilidad(dg.pagina)).toEqual([]);
  await dg.pagina.getByRole('link', { name: 'Orizaba' }).click();
  await dg.pagina.getByText('Motivo: Se capturó 7 por 9').waitFor();
  await dg.pagina.getByRole('textbox', { name: /Motivo de la decisión/ }).fill('Consta en el acta');
  expect(await faltasDeAccesibilidad(dg.pagina)).toEqual([]);
  await dg.pagina.getByRole('button', { name: 'Autorizar' }).click();
  await dg.pagina.getByText('Autorizada').waitFor();
  expect([...dg.quejas, ...plantel.quejas]).toEqual([]);
});

test('Dirección General changes when a unit is captured, and a date out of its periodo is shown where it is', async () => {
  const { pagina } = dg;
  await pagina.goto(`${servicio.origen}/#/configuracion/calendario`);
  await pagina.getByRole('combobox', { name: 'Periodo' }).selectOption('SEPDIC30');
  const unidad = pagina.getByRole('group', { name: 'Unidad 2', exact: true });
  await unidad.getByLabel('Termina la captura').fill('2100-01-15');
  await pagina.getByRole('button', { name: 'Guardar calendario' }).click();
  await unidad.getByText('termina después que el semestre (18 de diciembre de 2099)').waitFor();
  await unidad.getByLabel('Termina la captura').fill('2099-12-14');
  await pagina.getByRole('button', { name: 'Agregar la unidad 3' }).click();
  await pagina.getByRole('button', { name: 'Guardar calendario' }).click();
  await pagina.getByText('Revise las fechas señaladas').waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  await pagina.getByRole('button', { name: 'Quitar la unidad 3' }).click();
  await pagina.getByRole('button', { name: 'Guardar calendario' }).click();
  await pagina.getByText('Guardado.').waitFor();
  const calendarios: unknown = await (await servicio.api('dg', 'configuracion/calendarios')).json();
  expect(calendarios).toContainEqual(
    expect.objectContaining({
      unidades: [
        expect.anything(),
        expect.objectContaining({ capturaFin: '2099-12-14', fechaReferencia: '2099-12-14' }),
      ],
    }),
  );
  expect(dg.quejas.filter((queja) => !queja.includes('status of 422'))).toEqual([]);
});
