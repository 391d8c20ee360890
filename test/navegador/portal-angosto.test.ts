import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Locator } from 'playwright-core';
import { iniciarServicio, type Persona, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana } from './navegador';

const REPORTE = '#/planteles/252/reportes/AGODIC26/2';
const UNIDAD = '#/planteles/252/unidades/SEPDIC26/1';
const CORTE = '#/cortes/AGODIC26/2';

/** Every page with something in it, and what tells that it came. */
const PAGINAS: readonly {
  readonly persona: Persona;
  readonly paginas: readonly (readonly [string, RegExp])[];
}[] = [
  {
    persona: 'dg',
    paginas: [
      [CORTE, /Corte 2/],
      [`${CORTE}/publicar`, /Publicar/],
      [`${CORTE}/simular`, /Simular|Probar/],
      [`${CORTE}/planteles/252`, /Orizaba/],
      ['#/configuracion/minimo', /Mínimo/],
      ['#/configuracion/calendario', /Calendario/],
      ['#/configuracion/planteles', /Planteles/],
      ['#/configuracion/personas', /Personas/],
      ['#/mapa', /Corte 2 de AGODIC26/],
      ['#/mapa?plantel=252&periodo=SEPDIC26&momento=unidad-1', /Cambiar los docentes/],
      ['#/rectificaciones', /Nada espera|Espera desde/],
      ['#/unidades/SEPDIC26/1/publicar', /Publicar/],
      ['#/norma', /Norma/],
      ['#/norma/UT-44', /UT-44/],
      ['#/ayuda', /Ayuda|Guía/],
      ['#/posible', /posible/],
    ],
  },
  {
    persona: 'plantel252',
    paginas: [
      ['#/planteles/252', /Reportes publicados/],
      [REPORTE, /Semáforo/],
      ...(['alumnos', 'detalle', 'modulos', 'docentes', 'grupos'] as const).map(
        (vista) => [`${REPORTE}/${vista}`, /Descargar|Buscar|renglones|filas/] as const,
      ),
      [UNIDAD, /Niveles por unidad/],
      [`${UNIDAD}/alumnos`, /Alumno por asignatura/],
      ...(['asignaturas', 'grupos', 'docentes'] as const).map(
        (vista) => [`${UNIDAD}/${vista}`, /Niveles de la unidad/] as const,
      ),
      ['#/rectificaciones?periodo=SEPDIC26', /Pedir una rectificación/],
    ],
  },
];

let servicio: Servicio;
let navegador: Browser;
beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio({ muestra: true }), abrirNavegador()]);
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const caja = async (cosa: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
  const suya = await cosa.boundingBox();
  if (!suya) throw new Error('it is not on the page');
  return suya;
};

test('at 320 px the summary of a report has its bars as wide as its frame, and nothing over anything', async () => {
  const { contexto, pagina } = await abrirVentana(navegador, { ancho: 320 });
  await entrarAlPortal(pagina, servicio.origen, 'plantel252', REPORTE);
  const registro = pagina.getByRole('table', { name: 'Registro pendiente por docente' });
  const barra = registro.locator('.barra-de-registro').first();
  expect((await caja(barra)).width).toBeGreaterThan(0.95 * (await caja(registro)).width);
  const eje = await caja(pagina.getByText('mínimo 70', { exact: true }));
  const titulo = await caja(pagina.getByRole('columnheader', { name: 'Desempeño' }));
  expect(eje.y).toBeGreaterThanOrEqual(titulo.y + titulo.height - 1);
  await contexto.close();
});

test('at 320 px no list of choices goes out of its card, and an entry of the bitácora is read whole', async () => {
  const { contexto, pagina } = await abrirVentana(navegador, { ancho: 320 });
  await entrarAlPortal(pagina, servicio.origen, 'dg', '#/configuracion/datos-personales');
  for (const hoja of ['Datos de una alumna o un alumno', 'Quién consultó']) {
    const marco = pagina.getByRole('region', { name: hoja });
    const eleccion = await caja(marco.getByRole('combobox', { name: 'Plantel' }));
    const titulo = await caja(marco.getByRole('heading', { name: hoja }));
    expect([hoja, eleccion.x + eleccion.width <= titulo.x + titulo.width]).toEqual([hoja, true]);
  }
  await pagina.goto(`${servicio.origen}/#/bitacora`);
  const asiento = pagina.getByRole('list', { name: 'Asientos de la bitácora' }).getByRole('listitem').first();
  await asiento.waitFor();
  expect(await asiento.evaluate((uno) => uno.scrollWidth <= uno.clientWidth)).toBe(true);
  expect((await asiento.innerText()).split('\n').filter((linea) => linea !== '')).toHaveLength(3);
  await contexto.close();
});

test.each([320, 1280])('at %i px what can be asked of a report is one row', async (ancho) => {
  const { contexto, pagina } = await abrirVentana(navegador, { ancho });
  for (const direccion of [REPORTE, UNIDAD]) {
    if (direccion === REPORTE) await entrarAlPortal(pagina, servicio.origen, 'plantel252', direccion);
    else await pagina.goto(`${servicio.origen}/${direccion}`);
    const alturas = ['Comprobar', 'Versiones'].map(
      async (name) => (await caja(pagina.getByRole('button', { name, exact: true }))).y,
    );
    const [una, otra] = await Promise.all(alturas);
    expect(una).toBe(otra);
  }
  await contexto.close();
});

// WCAG 1.4.10: 320 px is a window of 1280 px at 400 %.
test.each(PAGINAS)('no page of $persona is wider than a window of 320 px', async ({ persona, paginas }) => {
  const { contexto, pagina, quejas } = await abrirVentana(navegador, { ancho: 320 });
  await entrarAlPortal(pagina, servicio.origen, persona);
  const anchos: (readonly [string, number])[] = [];
  for (const [direccion, senal] of paginas) {
    await pagina.goto(`${servicio.origen}/${direccion}`);
    await pagina.locator('main').getByText(senal).first().waitFor();
    anchos.push([direccion, await pagina.evaluate(() => document.documentElement.scrollWidth)]);
  }
  expect(anchos.filter(([, ancho]) => ancho > 320)).toEqual([]);
  expect(quejas).toEqual([]);
  await contexto.close();
});
