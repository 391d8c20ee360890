import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { paginaDe } from '../../shared/modelo/pagina';
import { CapturaGuardada } from '../../shared/modelo/captura';
import { Rectificacion } from '../../shared/modelo/rectificacion';
import { reconfigurar } from '../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { abrirBanco, CALENDARIO, type EnElBanco } from './en-el-banco';
import { hastaQue } from './hasta-que';
import { llavesAlPulsar } from './llaves-al-pulsar';
import { abrirNavegador } from './navegador';

/* A captura that the service has, in a workbook of its own: a change after the window, and rows in another order. */

const CAPTURA = 'periodos/SEPDIC26/grupos/TTS-4B/asignaturas/BDA-04/capturas?plantel=252';
const RECTIFICACIONES = 'periodos/SEPDIC26/planteles/252/rectificaciones';

/** Of the sample: who is first, with 8 in everything, and who is second, with 10. */
const DULCE = '26130301';
const OSCAR = '26130306';

let servicio: Servicio;
let navegador: Browser;
let banco: EnElBanco;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
  expect((await reconfigurar(servicio, 'calendarios/SEPDIC26', CALENDARIO)).status).toBe(200);
  banco = await abrirBanco(navegador, servicio, 'docente-ut');
  await banco.boton('Elegir: BDA-04 del grupo TTS-4B').click();
  await banco.boton('Crear las hojas').click();
  // The sheets are made, and the person is where they are to type.
  await banco.pagina.getByRole('grid', { name: 'Hoja Captura' }).waitFor();
  await banco.boton('Empezar a capturar').click();
  await estado('Enviado.');
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const estado = (palabra: string): Promise<void> =>
  banco.panel.locator('.envio-estado', { hasText: palabra }).waitFor();

async function enElServicio(suya: string, columna: string): Promise<string | undefined> {
  const { celdas } = CapturaGuardada.parse(await (await servicio.api('docente-ut', CAPTURA)).json());
  return celdas.find((celda) => celda.matricula === suya && celda.columna === columna)?.valor;
}

/** Dirección General authorises the only one that waits; gives its folio. */
async function autorizar(): Promise<string> {
  const lista: unknown = await (await servicio.api('dg', RECTIFICACIONES)).json();
  const [pedida] = paginaDe(Rectificacion).parse(lista).elementos;
  if (!pedida) throw new Error('nobody asked for a rectification');
  const decidida = await servicio.api('dg', `${RECTIFICACIONES}/${pedida.folio}`, {
    metodo: 'PUT',
    cuerpo: JSON.stringify({ decision: 'autorizada', motivo: 'Consta en el acta' }),
  });
  expect(decidida.status).toBe(200);
  return pedida.folio;
}

test('after its window a change waits for a rectification, and goes with its folio', async () => {
  await banco.teclear(DULCE, 'U1-S1', '9');
  await estado('Por corregir.');
  await banco.parte('Envío').click();
  const retenidas = banco.panel.getByRole('region', { name: 'Lo que no se pudo enviar' });
  await retenidas.getByText('de 8 a 9').waitFor();
  const motivo = banco.panel.getByLabel('Motivo de la rectificación de la unidad 1');
  const boton = banco.boton('Pedir la rectificación');
  // Pressed again it is the same request, and with another reason it is another.
  const motivos = ['Mal sumado', 'Mal sumado', 'Se sumó mal'];
  const [una, repetida, otra] = await llavesAlPulsar(
    banco.pagina,
    /\/rectificaciones(\?|$)/,
    { motivo, boton },
    motivos,
  );
  expect([repetida === una, otra === una]).toEqual([true, false]);
  await boton.click();
  await banco.panel.getByText('espera la decisión').waitFor();
  const folio = await autorizar();
  expect(await enElServicio(DULCE, 'u1/i/U1-S1')).toBe('8');
  await banco.boton('Consultar de nuevo').click();
  await banco.boton(`Enviar 1 cambio con el folio ${folio}`).click();
  await estado('Todo está en el servicio');
  await retenidas.waitFor({ state: 'detached' });
  expect(await enElServicio(DULCE, 'u1/i/U1-S1')).toBe('9');
});

test('the rows of a sheet are sorted in plain Excel, and each score is still of its alumno', async () => {
  const barra = banco.pagina.getByRole('group', { name: 'Filas y hoja' });
  const primero = () => banco.grid.locator('#celda-A6').innerText();
  await (await banco.celda(DULCE, 'U1-H1')).click();
  await barra.getByRole('button', { name: 'Ordenar de Z a A' }).click();
  await banco.pagina.getByRole('alert').getByText('protegida').waitFor();
  expect(await primero()).toBe(DULCE);
  await barra.getByRole('button', { name: 'Desproteger hoja' }).click();
  await barra.getByRole('button', { name: 'Ordenar de Z a A' }).click();
  await hastaQue(async () => (await primero()) === OSCAR);
  await banco.teclear(OSCAR, 'U3-S1', '7');
  await banco.teclear(DULCE, 'U3-S1', '9.5');
  await hastaQue(async () => (await enElServicio(DULCE, 'u3/i/U3-S1')) === '9.5');
  expect(await enElServicio(OSCAR, 'u3/i/U3-S1')).toBe('7');
  await estado('Todo está en el servicio');
  expect(await banco.panel.getByRole('heading', { name: 'Por revisar en las hojas' }).count()).toBe(0);
  await banco.parte('Capturar').click();
  await banco.panel.getByRole('combobox', { name: 'Columna' }).selectOption({ label: 'U3-S1' });
  await banco.panel
    .getByRole('row', { name: /^AGUILAR MORALES DULCE MARÍA/ })
    .getByText('9.5')
    .waitFor();
  await banco.irA('Calificaciones');
  await banco.dice(DULCE, 'Comprobación', 'Coincide');
  await banco.dice(OSCAR, 'Comprobación', 'Coincide');
});

test('the workbook that began blank is called by its asignatura and its grupo', async () => {
  const bajada = banco.pagina.waitForEvent('download');
  await banco.pagina.getByRole('button', { name: 'Descargar xlsx' }).click();
  expect((await bajada).suggestedFilename()).toBe('Bases de datos aplicadas, TTS-4B.xlsx');
});
