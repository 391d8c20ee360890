import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser } from 'playwright-core';
import { z } from 'zod';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { cargaDe } from '../servicio/carga';
import { configurar } from '../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { DocenteEnElPanel } from './docente-en-el-panel';
import { hastaQue } from './hasta-que';
import { abrirNavegador } from './navegador';

/* A captura that begins where a sábana was loaded: its figures are those of the report, in the pane and in the sheet. */

const LUGAR = { plantel: '252', periodo: 'AGODIC26', grupo: '101', asignatura: 'CUDI-04' };

const Esperado = z.object({
  alumnosModulos: z.array(
    z.object({
      ...{ matricula: z.string(), modulo: z.string(), grupo: z.string() },
      ...{ desempeno2: z.string().nullable() },
    }),
  ),
});
const archivo = path.join(__dirname, '../esperado/252-corte2.json');
const esperados = Esperado.parse(JSON.parse(readFileSync(archivo, 'utf8'))).alumnosModulos.filter(
  ({ modulo, grupo }) => modulo === LUGAR.asignatura && grupo === LUGAR.grupo,
);

let servicio: Servicio;
let navegador: Browser;
let docente: DocenteEnElPanel;
const libro = new LibroDeExcel();

beforeAll(async () => {
  [servicio, navegador] = await Promise.all([iniciarServicio(), abrirNavegador()]);
  await configurar(servicio);
  const sabana = 'periodos/AGODIC26/cortes/2/planteles/252/sabana';
  expect((await servicio.api('dg', sabana, cargaDe('sabana-larga-252-corte2.csv'))).status).toBe(200);
  docente = new DocenteEnElPanel(servicio, navegador, LUGAR);
  await docente.abrirPanel(libro);
  await docente.boton(/^Elegir: CUDI-04/).click();
  await docente.boton('Crear las hojas').click();
  await docente.boton('Empezar a capturar').click();
});
afterAll(async () => {
  await navegador.close();
  await servicio.detener();
});

test('the grid tells what the sábana brought from what is captured', async () => {
  const que = docente.pagina.getByRole('combobox', { name: 'Qué capturar' });
  await que.selectOption({ label: 'Corte 1' });
  await docente.pagina.getByText(/^0 de 36 · 36 de la sábana$/).waitFor();
  expect(await docente.pagina.getByRole('gridcell').first().innerText()).toMatch(/^\d.*de la sábana$/s);
});

test('every figure of the sheet is that of the report, and Captura alone is not asked to prove it', async () => {
  await docente.parte('Calificaciones').click();
  await docente.pagina.getByRole('combobox', { name: 'Al corte' }).selectOption({ label: 'Corte 2' });
  await docente.pagina
    .getByText(/cuentan los de la sábana del corte 2, igual que en el reporte\.$/)
    .waitFor();
  const enLaHoja = (): Record<string, unknown> => {
    const tabla = libro.buscarTabla('siseac_calificaciones_1');
    const filas = tabla?.hoja.exceljs.getRows(tabla.area.fila1 + 1, esperados.length) ?? [];
    return Object.fromEntries(filas.map((fila) => [fila.getCell(1).text, fila.getCell(6).value]));
  };
  const delReporte = Object.fromEntries(
    esperados.map(({ matricula, desempeno2 }) => [
      matricula,
      desempeno2 === null ? null : Number(desempeno2),
    ]),
  );
  await hastaQue(() => JSON.stringify(enLaHoja()) === JSON.stringify(delReporte));
  await docente.pagina.locator('details.ficha').first().click();
  const primera = await docente.pagina.locator('.ficha-final').first().innerText();
  expect(Number(primera)).toBe(Number(esperados[0]?.desempeno2));
});
