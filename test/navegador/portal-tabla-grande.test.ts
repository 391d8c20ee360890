import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { ReportePublicado } from '../../shared/modelo/publicacion';
import { EL_MAYOR, sabanaLarga } from '../carga/generador';
import { cargaCon } from '../servicio/carga';
import { configurar } from '../servicio/configuracion';
import { publicar } from '../servicio/publicar';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { entrarAlPortal } from './entrar-al-portal';
import { abrirNavegador, abrirVentana, type Ventana } from './navegador';

const REPORTE = 'planteles/252/reportes/AGODIC26/2';
/** What a tall screen shows, with what is kept drawn beyond its edges. */
const FILAS_DIBUJADAS = 60;

let servicio: Servicio;
let navegador: Browser;
let ventana: Ventana;
let reporte: ReportePublicado;

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio(), abrirNavegador()]);
  await configurar(servicio);
  const carga = cargaCon({ nombre: 'sabana.csv', bytes: Buffer.from(sabanaLarga(EL_MAYOR)) });
  await servicio.api('dg', 'periodos/AGODIC26/cortes/2/planteles/252/sabana', carga);
  await publicar(servicio, 2);
  reporte = ReportePublicado.parse(await (await servicio.api('plantel252', REPORTE)).json());
  ventana = await abrirVentana(navegador);
  await entrarAlPortal(ventana.pagina, servicio.origen, 'plantel252', `#/${REPORTE}/detalle`);
  await ventana.pagina.getByRole('region', { name: 'Cada alumno en cada módulo' }).waitFor();
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

const dibujadas = (): Promise<number> =>
  ventana.pagina.locator('.tabla-marco tbody tr[aria-rowindex]').count();

describe('the largest plantel, 14,880 rows', () => {
  test('draws only what shows, and says how many there are', async () => {
    const tabla = ventana.pagina.locator('.tabla-marco table');
    expect(await tabla.getAttribute('aria-rowcount')).toBe('14881');
    expect(await dibujadas()).toBeLessThan(FILAS_DIBUJADAS);
  });

  test('scrolls to its very end, still drawing only what shows', async () => {
    const { pagina } = ventana;
    await pagina.locator('.tabla-marco').evaluate((marco) => {
      marco.scrollTop = marco.scrollHeight;
    });
    await pagina.locator('tr[aria-rowindex="14881"]').waitFor();
    expect(await dibujadas()).toBeLessThan(FILAS_DIBUJADAS);
  });

  test.each([
    { filtro: 'Semáforo', valor: 'rojo', pasa: ({ semaforo }: Fila) => semaforo === 'rojo' },
    {
      filtro: 'Bandera',
      valor: 'R05',
      pasa: ({ banderas }: Fila) => banderas.some(({ clave }) => clave === 'R05'),
    },
    { filtro: 'Grupo', valor: '101', pasa: ({ grupo }: Fila) => grupo === '101' },
  ])('filters by $filtro', async ({ filtro, valor, pasa }) => {
    const { pagina } = ventana;
    await pagina.getByLabel(filtro, { exact: true }).selectOption(valor);
    await esperarConteo(reporte.alumnosModulos.filter(pasa).length);
    expect(await dibujadas()).toBeLessThan(FILAS_DIBUJADAS);
    await pagina.getByLabel(filtro, { exact: true }).selectOption('');
  });

  test('finds people typed without accents, letter by letter', async () => {
    const { pagina } = ventana;
    const buscado = pagina.getByRole('searchbox', { name: 'Buscar alumno, módulo o docente' });
    await buscado.pressSequentially('jose angel');
    const suyos = reporte.alumnosModulos.filter(({ nombre, docente }) =>
      /JOSÉ ÁNGEL/.test(`${nombre} ${docente}`),
    );
    await esperarConteo(suyos.length);
    await buscado.fill('');
  });

  test('sorts exactly, what has no datum last in both directions', async () => {
    const { pagina } = ventana;
    const encabezado = pagina.getByRole('button', { name: 'Desempeño' });
    const primera = pagina.locator('.tabla-marco tbody tr[aria-rowindex="2"] td').nth(4);
    const escritos = reporte.alumnosModulos.flatMap(({ desempeno2 }) =>
      desempeno2 === null ? [] : [Number(desempeno2)],
    );
    await encabezado.click();
    expect(Number(await primera.innerText())).toBe(Math.min(...escritos));
    await encabezado.click();
    expect(Number(await primera.innerText())).toBe(Math.max(...escritos));
  });

  test('nothing was said in the console', () => {
    expect(ventana.quejas).toEqual([]);
  });
});

type Fila = ReportePublicado['alumnosModulos'][number];

async function esperarConteo(cuantos: number): Promise<void> {
  expect(cuantos).toBeGreaterThan(0);
  await ventana.pagina.getByText(`${cuantos.toLocaleString('es-MX')} de 14,880`, { exact: true }).waitFor();
}
