import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { type Browser } from 'playwright-core';
import { DatosDeAlumno } from '../../shared/modelo/datos-de-alumno';
import { reconfigurar } from '../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

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

test('somebody’s data are gathered, downloaded, and their name is rectified', async () => {
  const { pagina } = ventana;
  await entrarAlPortal(pagina, servicio.origen, 'dg', '#/configuracion/datos-personales');
  const titular = pagina.getByRole('region', { name: 'Datos de una alumna o un alumno' });
  await titular.getByRole('button', { name: 'Reunir sus datos' }).click();
  await titular.getByText('Falta la matrícula.').waitFor();
  await titular.getByRole('combobox', { name: 'Plantel' }).selectOption('252');
  await titular.getByRole('textbox', { name: 'Matrícula' }).fill('nadie');
  await titular.getByRole('textbox', { name: 'Motivo' }).fill('Solicitud ARCO 15');
  await titular.getByRole('button', { name: 'Reunir sus datos' }).click();
  await titular.getByText('no hay datos de la matrícula «nadie»').waitFor();
  await titular.getByRole('textbox', { name: 'Matrícula' }).fill('2625203282');
  await titular.getByRole('button', { name: 'Reunir sus datos' }).click();
  await titular.getByRole('heading', { name: /^De 2625203282 hay datos en \d+ documentos$/ }).waitFor();
  const [descarga] = await Promise.all([
    pagina.waitForEvent('download'),
    titular.getByRole('button', { name: 'Descargar el archivo' }).click(),
  ]);
  expect(descarga.suggestedFilename()).toBe('datos-252-2625203282.json');
  const bajado = DatosDeAlumno.parse(JSON.parse(await readFile(await descarga.path(), 'utf8')));
  expect(new Set(bajado.partes.map(({ fuente }) => fuente))).toEqual(new Set(['sabana', 'reporte']));

  await titular.getByText('Hoy se publica como ACOSTA').waitFor();
  await titular.getByRole('textbox', { name: 'Nombre como debe decir' }).fill('ACOSTA ESMERALDA');
  await titular.getByRole('button', { name: 'Corregir su nombre' }).click();
  await titular.getByText('Nombre corregido.').waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
});

test('terms say at once what would be deleted, and who read what is listed', async () => {
  const { pagina } = ventana;
  const plazos = pagina.getByRole('form', { name: 'Plazos de conservación' });
  await plazos.getByText('Todavía no se han fijado').waitFor();
  await plazos.getByRole('textbox', { name: /^Registro de consultas/ }).fill('24');
  await plazos.getByRole('textbox', { name: /^Datos de un periodo/ }).fill('1');
  await plazos.getByRole('textbox', { name: 'Motivo' }).fill('Catálogo de disposición documental');
  await plazos.getByRole('button', { name: 'Guardar plazos' }).click();
  await plazos
    .getByText(
      /^En vigor desde el \d+ de [a-z]+ de \d{4}, \d\d:\d\d: registro de consultas, 24 meses; datos de un periodo, 1 año desde que terminó\. Motivo: Catálogo de disposición documental\. La bitácora/,
    )
    .waitFor();
  // Somebody else fixes others meanwhile: theirs stay, and what was typed is still there.
  const ajenos = { consultasMeses: 36, periodosAnios: null, motivo: 'Acuerdo posterior' };
  expect((await reconfigurar(servicio, 'conservacion', ajenos)).status).toBe(200);
  await plazos.getByRole('textbox', { name: /^Registro de consultas/ }).fill('12');
  await plazos.getByRole('button', { name: 'Guardar plazos' }).click();
  await plazos.getByText('Alguien más cambió los plazos de conservación').waitFor();
  expect(await plazos.getByRole('textbox', { name: /^Registro de consultas/ }).inputValue()).toBe('12');
  const vigentes: unknown = await (await servicio.api('dg', 'configuracion/conservacion')).json();
  expect(vigentes).toEqual({ plazos: ajenos, desde: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) });

  await pagina.goto(`${servicio.origen}/#/planteles/252/reportes/AGODIC26/2`);
  await pagina.getByRole('heading', { level: 1 }).waitFor();
  await pagina
    .getByText(/de \d+ alumnos/)
    .first()
    .waitFor();
  await pagina.goto(`${servicio.origen}/#/configuracion/datos-personales`);
  const consultas = pagina.getByRole('region', { name: 'Quién consultó' });
  expect(await consultas.getByRole('listitem').count()).toBe(0);
  await consultas.getByRole('combobox', { name: 'Plantel' }).selectOption('252');
  await consultas.getByText('un reporte publicado').waitFor();
  await consultas.getByText('plantel 252, periodo AGODIC26, corte 2').first().waitFor();
  expect(await consultas.innerText()).not.toContain('/api/');
});

test.each([
  { ancho: 320, colores: 'light', forzados: false },
  { ancho: 768, colores: 'dark', forzados: false },
  { ancho: 320, colores: 'dark', forzados: true },
] as const)('at $ancho px, $colores, forced colours $forzados', async ({ ancho, colores, forzados }) => {
  const { pagina, contexto, quejas } = await abrirVentana(navegador, { ancho, colores });
  if (forzados) await pagina.emulateMedia({ forcedColors: 'active' });
  await entrarAlPortal(pagina, servicio.origen, 'dg', '#/configuracion/datos-personales');
  await pagina.getByRole('heading', { name: 'Quién consultó' }).waitFor();
  expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
  expect(quejas).toEqual([]);
  if (process.env['FOTOS'])
    await pagina.screenshot({
      path: `${process.env['FOTOS']}/datos-${ancho}-${colores}.png`,
      fullPage: true,
    });
  await contexto.close();
});

test('nothing was complained of along the way', () => {
  // The two refusals that were asked for are told by the browser too.
  expect(ventana.quejas.filter((queja) => !/ (404|412) /.test(queja))).toEqual([]);
});
