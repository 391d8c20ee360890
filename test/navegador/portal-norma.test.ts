import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { CATALOGO } from '../../shared/catalogo';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';
import { faltasDeAccesibilidad } from './nombres-accesibles';

/* The norm, open to anybody: its index, its rules, what they answer, and their solved cases. */

let servicio: Servicio;
let navegador: Browser;
let ventana: Ventana;
let pagina: Page;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio(), abrirNavegador()]);
  ventana = await abrirVentana(navegador);
  pagina = ventana.pagina;
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const ir = (direccion: string) => pagina.goto(`${servicio.origen}/${direccion}`);
const titulo = (nombre: string | RegExp) => pagina.getByRole('heading', { level: 1, name: nombre });
const abrirRegla = async (clave: string): Promise<void> => {
  await ir(`#/norma/${clave}`);
  await pagina.locator('.norma-clave', { hasText: new RegExp(`^${clave}$`) }).waitFor();
  await pagina.locator('[data-casos]').waitFor();
};
const resultado = () => pagina.getByRole('region', { name: 'Resultado' }).getByRole('status');

describe('without an account', () => {
  test('the way in leads to the norm, and the norm to the way in', async () => {
    await ir('');
    await pagina.getByRole('link', { name: 'guía del docente' }).click();
    await titulo('Guía del docente').waitFor();
    await pagina.goBack();
    await pagina.getByRole('link', { name: 'la norma, regla por regla' }).click();
    await titulo('La norma, regla por regla').waitFor();
    expect(await faltasDeAccesibilidad(pagina)).toEqual([]);
    await pagina.getByRole('link', { name: 'Entrar' }).click();
    await pagina.getByRole('button', { name: 'Entrar con mi cuenta institucional' }).waitFor();
  });

  test('a rule opens by its address, whatever the case of its clave', async () => {
    await ir('#/norma/ut-44');
    await titulo('¿Tiene derecho a evaluación?').waitFor();
    expect(await pagina.title()).toBe('UT-44 ¿Tiene derecho a evaluación? · SISEAC');
    expect(await pagina.locator('.numeros').innerText()).toMatch(
      /Asistencia mínima para ser evaluado[\s\S]+85 %/,
    );
    expect(await pagina.getByRole('complementary', { name: 'Lectura adoptada' }).innerText()).toMatch(/\w/);
  });

  test('a clave that does not exist says so and offers the search', async () => {
    await ir('#/norma/UT-444');
    await titulo('No hay ninguna regla UT-444').waitFor();
    await pagina.getByRole('searchbox').fill('asistencia mínima evaluada');
    await pagina.getByRole('searchbox').fill('derecho a evaluacion');
    await pagina.getByRole('link', { name: '¿Tiene derecho a evaluación?' }).click();
    await titulo('¿Tiene derecho a evaluación?').waitFor();
  });
});

describe('the index', () => {
  test('is searched without accents, keeps the search in the address and can be shared', async () => {
    await ir('#/norma');
    await pagina.getByText(`${CATALOGO.size} reglas`, { exact: true }).waitFor();
    await pagina.getByRole('searchbox').fill('DESERCION');
    await pagina.getByText(new RegExp(`^\\d+ de ${CATALOGO.size} reglas$`)).waitFor();
    expect(await pagina.locator('.norma-tema li').count()).toBeLessThan(CATALOGO.size / 4);
    expect(new URL(pagina.url()).hash).toBe('#/norma?q=DESERCION');
    await pagina.reload();
    await pagina.getByRole('link', { name: '¿Es deserción?' }).waitFor();
    expect(await pagina.getByRole('searchbox').inputValue()).toBe('DESERCION');
  });

  test('keeps to one document', async () => {
    await ir('#/norma');
    await pagina.getByRole('combobox', { name: 'Documento' }).selectOption('PO-04');
    await pagina.getByRole('status').filter({ hasText: / de / }).waitFor();
    expect(await pagina.getByRole('heading', { level: 2 }).count()).toBe(1);
  });

  test('is gone through with the keyboard alone', async () => {
    await ir('#/norma');
    await titulo('La norma, regla por regla').waitFor();
    await pagina.keyboard.press('/');
    await pagina.keyboard.type('remedial');
    await pagina.getByRole('link', { name: '¿Puede presentar remedial?' }).waitFor();
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('ArrowDown');
    const segunda = await pagina.evaluate(() => document.activeElement?.textContent ?? '');
    await pagina.keyboard.press('ArrowUp');
    await pagina.keyboard.press('ArrowUp');
    expect(await pagina.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('Enter');
    await titulo(segunda).waitFor();
    expect(await pagina.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('says when nothing is found', async () => {
    await ir('#/norma?q=xyzzy');
    await pagina.getByText('Ninguna regla dice «xyzzy».').waitFor();
  });
});

describe('a rule is tried', () => {
  test('with whole numbers: it answers as they are typed, and refuses what is none, by field', async () => {
    await abrirRegla('UT-44');
    expect(await resultado().innerText()).toBe('Sí');
    await pagina.getByLabel('Sesiones con asistencia').fill('16');
    expect(await resultado().innerText()).toBe('No');
    await pagina.getByLabel('Sesiones con asistencia').fill('21');
    expect(await resultado().innerText()).toContain('La regla no decide con estos datos');
    expect(await resultado().innerText()).toMatch(/Revise «Sesiones con asistencia» y «.+»\./);
    await pagina.getByLabel('Sesiones con asistencia').fill('16.5');
    expect(await resultado().innerText()).toContain('La regla no acepta estos datos');
    await pagina.getByText('Escriba un número entero, sin punto decimal.').waitFor();
    expect(await pagina.getByLabel('Sesiones con asistencia').getAttribute('aria-invalid')).toBe('true');
  });

  test('with a list of rows', async () => {
    await abrirRegla('UT-33');
    expect(await resultado().innerText()).toMatch(/Calificación\s+8\.9/);
    await pagina.getByRole('button', { name: 'Quitar el renglón 3 de Criterios' }).click();
    expect(await resultado().innerText()).toMatch(/Errores\s+criterios/);
    await pagina
      .getByRole('textbox', { name: /^Calificación.*, renglón 1$/ })
      .first()
      .fill('ocho');
    await pagina.getByText(/Renglón 1, «.+», renglón 1, «.+», /).waitFor();
  });

  test('with values one each line, and a choice', async () => {
    await abrirRegla('UT-34');
    await pagina.getByRole('button', { name: 'Empezar en blanco' }).click();
    await pagina.getByRole('textbox').last().fill('practicas');
    expect(await resultado().innerText()).toMatch(/continua/i);
    await abrirRegla('CON-20');
    await pagina.getByRole('textbox').last().fill('2019');
    expect(await resultado().innerText()).toBe('2018');
  });

  test('with the cases of the rule, each brought to the form', async () => {
    await abrirRegla('UT-44');
    await pagina.getByRole('button', { name: 'Probar el caso 2' }).click();
    expect(await pagina.getByLabel('Sesiones con asistencia').inputValue()).toBe('16');
    expect(await resultado().innerText()).toBe('No');
    expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe('Pruébela');
  });

  test('under the numbers of another day, which the address keeps', async () => {
    await abrirRegla('UT-44');
    await pagina.getByLabel('Vigente el').fill('2020-01-31');
    expect(new URL(pagina.url()).hash).toBe('#/norma/UT-44?el=2020-01-31');
    await pagina.getByRole('link', { name: /Siguiente/ }).click();
    await pagina.waitForURL(/el=2020-01-31/);
  });
});

test('every case of every rule gives what it expects, computed in the browser', async () => {
  await abrirRegla('UT-44');
  const sinCoincidir: string[] = [];
  let casos = 0;
  for (const clave of CATALOGO.keys()) {
    await pagina.evaluate((una) => (location.hash = `#/norma/${una}`), clave);
    await pagina.locator('.norma-clave', { hasText: new RegExp(`^${clave}$`) }).waitFor();
    const { casos: suyos = '', coinciden = '' } = await pagina
      .locator('[data-casos]')
      .evaluate(({ dataset: { casos: todos, coinciden: bien } }) => ({ casos: todos, coinciden: bien }));
    casos += Number(suyos);
    if (suyos !== coinciden || suyos === '0') sinCoincidir.push(`${clave}: ${coinciden} de ${suyos}`);
  }
  expect(sinCoincidir).toEqual([]);
  expect(casos).toBeGreaterThan(CATALOGO.size);
});

describe.each([
  { ancho: 320, colores: 'light', forzados: false },
  { ancho: 768, colores: 'dark', forzados: false },
  { ancho: 1280, colores: 'dark', forzados: true },
] as const)('at $ancho px, $colores, forced colours $forzados', ({ ancho, colores, forzados }) => {
  test('every kind of page has names for everything and does not overflow', async () => {
    const { pagina: una, contexto, quejas } = await abrirVentana(navegador, { ancho, colores });
    if (forzados) await una.emulateMedia({ forcedColors: 'active' });
    for (const lugar of ['', '/UT-33', '/UT-44', '/CON-29', '/R00', '/RES-REQ', '/nada']) {
      await una.goto(`${servicio.origen}/#/norma${lugar}`);
      await una.locator('[data-casos], .norma-indice').first().waitFor();
      expect({ lugar, faltas: await faltasDeAccesibilidad(una) }).toEqual({ lugar, faltas: [] });
    }
    const aspecto = forzados ? 'alto-contraste' : colores === 'dark' ? 'oscuro' : 'claro';
    expect(await una.locator('html').getAttribute('data-aspecto')).toBe(aspecto);
    expect(quejas).toEqual([]);
    await contexto.close();
  });
});

test('whoever signed in finds it in the navigation, within their own frame', async () => {
  const { pagina: suya, contexto, quejas } = await abrirVentana(navegador);
  await entrarAlPortal(suya, servicio.origen, 'plantel252');
  await suya.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Norma' }).click();
  await suya.getByRole('heading', { name: 'La norma, regla por regla' }).waitFor();
  expect(await suya.getByRole('button', { name: 'Salir' }).count()).toBe(1);
  const aqui = suya.getByRole('link', { name: 'Norma', exact: true });
  expect(await aqui.getAttribute('aria-current')).toBe('page');
  expect(quejas).toEqual([]);
  await contexto.close();
});

test('a refusal of the service leads to the rule that refuses', async () => {
  const { pagina: suya, contexto } = await abrirVentana(navegador);
  await entrarAlPortal(suya, servicio.origen, 'plantel252');
  await suya.goto(`${servicio.origen}/#/planteles/57/reportes/AGODIC26/2`);
  await suya.getByRole('alert').getByRole('link', { name: 'Lo dispone la regla CON-25' }).click();
  await suya.getByRole('heading', { level: 1, name: '¿Puede consultar reporte?' }).waitFor();
  await contexto.close();
});

test('on paper there is no form and no frame, and the cases are whole', async () => {
  await abrirRegla('UT-44');
  await pagina.emulateMedia({ media: 'print' });
  expect(await pagina.getByRole('heading', { name: 'Pruébela' }).isVisible()).toBe(false);
  expect(await pagina.locator('.barra').isVisible()).toBe(false);
  expect(await pagina.locator('.casos').isVisible()).toBe(true);
  await pagina.emulateMedia({ media: 'screen' });
});

test('nothing was complained of along the way', () => {
  expect(ventana.quejas).toEqual([]);
});
