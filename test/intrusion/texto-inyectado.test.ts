import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { z } from 'zod';
import { type Persona } from '../../shared/modelo/configuracion';
import { abrirNavegador, abrirVentana } from '../navegador/navegador';
import { entrarAlPortal } from '../navegador/entrar-al-portal';
import { configurar, MINIMOS, PERSONAS, PLANTELES, reconfigurar } from '../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../servicio/servicio';

/* What a person writes is shown and given back as they wrote it, and is run by nobody. */

const TEXTOS = [
  '<img src=x onerror="window.intruso=1">',
  '"><script>window.intruso=1</script>',
  "'-window.intruso=1-'",
  'javascript:window.intruso=1',
  '</textarea><svg onload=window.intruso=1>',
  '{{constructor.constructor("window.intruso=1")()}}',
  '=HYPERLINK("https://atacante.example","x")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
] as const;

let servicio: Servicio;
let navegador: Browser;
beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio(), abrirNavegador()]);
  await configurar(servicio);
  await guardar('personas', INTRUSAS);
  await guardar('planteles', CON_NOMBRES);
  // One at a time: what is saved leaves the reason of its last one in the bitácora.
  for (let i = 1; i <= TEXTOS.length; i += 1) {
    await guardar('minimos', CON_MOTIVOS.slice(0, CON_MOTIVOS.length - TEXTOS.length + i));
  }
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const guardar = async (cual: string, valor: unknown): Promise<void> => {
  const respuesta = await reconfigurar(servicio, cual, valor);
  if (respuesta.status !== 200) throw new Error(await respuesta.text());
};

const INTRUSAS: readonly Persona[] = [
  ...PERSONAS,
  ...TEXTOS.map((texto, i) => ({
    ...{ id: `p${i}${texto}`, nombre: texto, planteles: ['252'], docente: texto },
    ...{ administra: false, baja: false },
  })),
];
const CON_NOMBRES = z
  .array(z.looseObject({ nombre: z.string() }))
  .parse(PLANTELES)
  .map((plantel, i) => ({ ...plantel, nombre: (TEXTOS[i % TEXTOS.length] ?? '').trim() }));
const CON_MOTIVOS = [
  ...z.array(z.unknown()).parse(MINIMOS),
  ...TEXTOS.map((texto, i) => ({ desde: `2027-02-${10 + i}`, valor: '70', motivo: texto.trim() })),
];

test.each([
  { cual: 'personas', valor: INTRUSAS },
  { cual: 'planteles', valor: CON_NOMBRES },
  { cual: 'minimos', valor: CON_MOTIVOS },
])('$cual come back as they were written', async ({ cual, valor }) => {
  const leido: unknown = await (await servicio.api('dg', `configuracion/${cual}`)).json();
  expect(leido).toEqual(valor);
});

test('a file for a spreadsheet begins no cell as a formula', async () => {
  const respuesta = await servicio.api('dg', 'bitacora/exportacion');
  expect(respuesta.status).toBe(200);
  const celdas = [...(await respuesta.text()).matchAll(/"((?:[^"]|"")*)"/g)].map(([, celda = '']) =>
    celda.replaceAll('""', '"'),
  );
  const COMIENZA_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
  expect(celdas.filter((celda) => COMIENZA_FORMULA.test(celda))).toEqual([]);
  const comoTexto = TEXTOS.map((texto) => texto.trim()).map((texto) =>
    COMIENZA_FORMULA.test(texto) ? `'${texto}` : texto,
  );
  expect(comoTexto.filter((texto) => !celdas.includes(texto))).toEqual([]);
});

const EN_LA_DIRECCION = encodeURIComponent(TEXTOS[0]);

test.each([
  { fragmento: '#/configuracion/personas', muestra: true },
  { fragmento: '#/configuracion/planteles', muestra: true },
  { fragmento: '#/configuracion/minimo', muestra: true },
  { fragmento: '#/cortes/AGODIC26/1', muestra: true },
  { fragmento: '#/bitacora', muestra: false },
  { fragmento: `#/planteles/${EN_LA_DIRECCION}`, muestra: false },
  { fragmento: `#/norma/${EN_LA_DIRECCION}`, muestra: false },
])('$fragmento shows it as text ($muestra), and nothing of it runs', async ({ fragmento, muestra }) => {
  const { pagina, contexto } = await abrirVentana(navegador);
  await entrarAlPortal(pagina, servicio.origen, 'dg');
  await pagina.goto(`${servicio.origen}/${fragmento}`);
  await pagina.waitForLoadState('networkidle');
  if (muestra) {
    await pagina
      .locator(`input[value*="window.intruso"]`)
      .or(pagina.getByText('window.intruso=1'))
      .first()
      .waitFor();
  }
  expect(await pagina.evaluate('window.intruso')).toBeUndefined();
  expect(await pagina.locator('img[src="x"], main script, svg[onload]').count()).toBe(0);
  expect(await pagina.locator('a[href^="javascript:"]').count()).toBe(0);
  await contexto.close();
});
