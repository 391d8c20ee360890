import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { enLista } from '../../shared/captura/celdas';
import { direccionDelPanel, ponerExcel } from '../anfitrion/office-en-navegador';
import { alumnoDeModulo, celdasConalep, LUGAR_CONALEP, planConalep } from '../captura-de-prueba';
import { servicioDeEnvios } from '../convergencia/servicio-de-envios';
import { configurar, PERSONAS } from '../servicio/configuracion';
import { ficha } from '../servicio/ficha';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana } from './navegador';

/* A session that ends while somebody works: the genuine service refuses its token, and nothing that was typed is lost. */

const LUGAR = { ...LUGAR_CONALEP, periodo: 'AGODIC30' };

/** The second corte is open for as long as anybody runs this. */
const corte = (numero: number, capturaInicio: string, capturaFin: string) => ({
  ...{ corte: numero, capturaInicio, capturaFin, fechaReferencia: capturaFin, reunionRevision: null },
});
const CALENDARIO = {
  ...{ periodo: LUGAR.periodo, inicio: '2020-01-06', fin: '2099-12-18', diasNoLaborables: [] },
  cortes: [
    corte(1, '2020-02-03', '2020-02-04'),
    corte(2, '2020-03-02', '2099-03-03'),
    corte(3, '2099-11-02', '2099-11-03'),
  ],
};

let servicio: Servicio;
let navegador: Browser;
beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio(), abrirNavegador()]);
  await configurar(servicio);
  const guardado = await servicio.api('dg', `configuracion/calendarios/${LUGAR.periodo}`, {
    metodo: 'PUT',
    cuerpo: JSON.stringify(CALENDARIO),
  });
  expect(guardado.status).toBe(200);
  const docente = PERSONAS.find(({ id }) => id === 'docente')?.docente ?? '';
  const celdas = enLista(
    celdasConalep(
      [alumnoDeModulo({ nombre: 'ALBA RÍOS ANA', logros: [null, null] })],
      planConalep({ docentes: [docente] }),
    ),
  );
  const cambios = celdas.map(({ matricula, columna, valor }) => ({
    ...{ matricula, columna, antes: null, despues: valor },
    ...{ cuando: '2026-10-27T15:00:00.000Z', motivo: null },
  }));
  const envio = { version: 0, rectificacion: null, cambios };
  const hecho = await servicioDeEnvios(servicio).enviarCaptura(LUGAR, envio, 'sesion-terminada');
  if (!hecho.ok) throw new Error(hecho.problema.detail);
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

interface Intento {
  readonly metodo: string;
  readonly llave: string | undefined;
  readonly cuerpo: string | null;
}

/**
 * From now on the tokens the page has are of an hour ago: `cuantas` requests carry an expired one in their place, which
 * the service refuses. Gives the requests that were refused and those that came after.
 */
async function caducar(pagina: Page, persona: string, cuantas: number) {
  const hace = Math.floor(Date.now() / 1000) - 3600;
  const vencida = await ficha(servicio, { sub: persona, oid: persona, exp: hace });
  const caducos: Intento[] = [];
  const buenos: Intento[] = [];
  await pagina.route('**/api/**', async (ruta) => {
    const solicitud = ruta.request();
    const encabezados = solicitud.headers();
    const caduca = caducos.length < cuantas;
    (caduca ? caducos : buenos).push({
      metodo: solicitud.method(),
      llave: encabezados['idempotency-key'],
      cuerpo: solicitud.postData(),
    });
    await ruta.continue(caduca ? { headers: { ...encabezados, authorization: `Bearer ${vencida}` } } : {});
  });
  return { caducos, buenos };
}

/** The provider renews nothing, neither by its refresh token nor by its cookie. */
async function sinRenovar(pagina: Page): Promise<void> {
  await pagina.context().clearCookies();
  await pagina.route('**/identidad/token', (ruta) =>
    ruta.fulfill({
      ...{ status: 400, contentType: 'application/json', headers: { 'access-control-allow-origin': '*' } },
      body: JSON.stringify({ error: 'invalid_grant' }),
    }),
  );
}

/** The page says who was there, and the provider asks nothing else of a demo person. */
const entrarDeNuevo = async (pagina: Page): Promise<void> => {
  await pagina.unroute('**/identidad/token');
  await pagina.unroute('**/api/**');
  await pagina.getByRole('button', { name: 'Entrar de nuevo' }).click();
  await aviso(pagina).waitFor({ state: 'detached' });
};
const aviso = (pagina: Page) =>
  pagina
    .getByRole('alert')
    .filter({ hasText: 'La sesión terminó' })
    .filter({ has: pagina.getByRole('button', { name: 'Entrar de nuevo' }) });

describe('in the portal', () => {
  let pagina: Page;
  const guardar = () => pagina.getByRole('button', { name: 'Guardar planteles' }).click();
  const nombre = () => pagina.getByRole('textbox', { name: 'Nombre' }).first();

  beforeAll(async () => {
    ({ pagina } = await abrirVentana(navegador, { ancho: 320, alto: 800 }));
    await entrarAlPortal(pagina, servicio.origen, 'dg', '#/configuracion/planteles');
    await nombre().waitFor();
  });

  test('a token that is refused is renewed in silence, and the same request made again', async () => {
    const { caducos, buenos } = await caducar(pagina, 'dg', 1);
    await nombre().fill('Orizaba uno');
    await guardar();
    await pagina.getByText('Guardado.').waitFor();
    expect(caducos).toHaveLength(1);
    expect(buenos[0]).toEqual(caducos[0]);
    expect(await aviso(pagina).count()).toBe(0);
    await pagina.unroute('**/api/**');
  });

  test('when it cannot be renewed it says so, keeps what was typed, and goes on after signing in', async () => {
    await sinRenovar(pagina);
    await caducar(pagina, 'dg', Number.POSITIVE_INFINITY);
    await nombre().fill('Orizaba dos');
    await guardar();
    await aviso(pagina).waitFor();
    expect(await nombre().inputValue()).toBe('Orizaba dos');
    await pagina.getByRole('button', { name: 'Guardar planteles' }).waitFor();
    expect(await pagina.getByRole('alert').count()).toBe(1);
    expect(await pagina.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await entrarDeNuevo(pagina);
    expect(await nombre().inputValue()).toBe('Orizaba dos');
    await guardar();
    await pagina.getByText('Guardado.').waitFor();
    expect(await (await servicio.api('dg', 'configuracion/planteles')).text()).toContain('Orizaba dos');
  });

  test('a page that could not be read is read after signing in', async () => {
    await sinRenovar(pagina);
    await caducar(pagina, 'dg', Number.POSITIVE_INFINITY);
    await pagina.getByRole('link', { name: 'Personas' }).click();
    await aviso(pagina).waitFor();
    await pagina.locator('.esqueleto').waitFor({ state: 'detached' });
    expect(await pagina.getByRole('alert').count()).toBe(1);
    await entrarDeNuevo(pagina);
    await pagina.locator('input[value="Marta Solís Arcos"]').waitFor();
  });
});

describe('in the pane', () => {
  let pagina: Page;
  const estado = (palabra: string) => pagina.locator('.envio-estado', { hasText: palabra });
  const teclear = async (...teclas: string[]): Promise<void> => {
    await pagina.getByRole('grid').getByText('ALBA').click();
    for (const tecla of teclas) await pagina.keyboard.press(tecla);
  };
  const enElServicio = async (): Promise<string | undefined> => {
    const guardada = await servicioDeEnvios(servicio).captura(LUGAR);
    if (!guardada.ok) throw new Error(guardada.problema.detail);
    return guardada.valor.celdas.find(({ columna }) => columna === 'ra/1.2')?.valor;
  };
  const hasta = async (valor: string): Promise<void> => {
    for (let intento = 0; (await enElServicio()) !== valor; intento += 1) {
      if (intento === 200) throw new Error(`${valor} never arrived`);
      await pagina.waitForTimeout(100);
    }
  };

  beforeAll(async () => {
    ({ pagina } = await abrirVentana(navegador, { ancho: 320, alto: 900 }));
    await ponerExcel(pagina, { libro: new LibroDeExcel() });
    await pagina.goto(direccionDelPanel(servicio.origen));
    const ventana = pagina.waitForEvent('popup');
    await pagina.getByRole('button', { name: 'Entrar con mi cuenta institucional' }).click();
    await (await ventana).locator('[value="docente"]').click();
    await pagina.getByRole('button', { name: /^Elegir: MTHS-00/ }).click();
    await pagina.getByRole('button', { name: 'Crear las hojas' }).click();
    await pagina.getByRole('button', { name: 'Ir a las capturas de este libro' }).click();
    await estado('Enviado.').waitFor();
    await pagina.getByRole('combobox', { name: 'Qué capturar' }).selectOption({ label: 'Corte 2' });
    await pagina.getByRole('combobox', { name: 'Columna' }).selectOption({ label: 'R.A. 1.2' });
  });

  test('an envío whose token is refused travels again under its own key, and nobody notices', async () => {
    const { caducos, buenos } = await caducar(pagina, 'docente', 1);
    await teclear('7', '8', 'Enter');
    await hasta('78');
    await estado('Todo está en el servicio').waitFor();
    expect(buenos[0]).toEqual(caducos[0]);
    expect(await aviso(pagina).count()).toBe(0);
    await pagina.unroute('**/api/**');
  });

  test('when it cannot be renewed all stays in the workbook, and is sent after signing in', async () => {
    await sinRenovar(pagina);
    await caducar(pagina, 'docente', Number.POSITIVE_INFINITY);
    await teclear('9', '1', 'Enter');
    await aviso(pagina).waitFor();
    await estado('La sesión terminó. 1 cambio por enviar, guardados en este libro.').waitFor();
    await teclear('9', '2', 'Enter');
    expect(await enElServicio()).toBe('78');
    expect(await pagina.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await entrarDeNuevo(pagina);
    await hasta('92');
    await estado('Todo está en el servicio').waitFor();
  });
});
