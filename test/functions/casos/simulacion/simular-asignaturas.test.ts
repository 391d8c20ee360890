import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { simularAsignaturasDe } from '../../../../functions/casos/simulacion/simular-asignaturas';
import { type HojaCruda } from '../../../../shared/importacion/hoja-cruda';
import { Cambio } from '../../../../shared/simulacion/cambio';
import { hojasDeAsignatura } from '../../../asignaturas-de-muestra';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { retratoDeAlmacen } from '../../../servicio/retrato-de-almacen';

let prueba: AlmacenDePrueba;
let hojas: HojaCruda[];
beforeAll(async () => {
  prueba = await almacenDePrueba();
  hojas = await hojasDeAsignatura('');
});
afterAll(() => prueba.cerrar());

const CAMBIOS = [Cambio.parse({ parametro: 'reglamentoUt.asistenciaMinima', valor: '0.80' })];
const simular = (otras: HojaCruda[]) =>
  simularAsignaturasDe(prueba.servicio, { filas: Buffer.from(JSON.stringify({ hojas: otras })) }, CAMBIOS);

/** The sample with one cell written otherwise, from zero. */
const con = (hoja: string, enFila: number, enColumna: number, valor: string | number): HojaCruda[] =>
  hojas.map((cruda) => ({
    ...cruda,
    filas: cruda.filas.map((fila, f) =>
      fila.map((celda, c) => (cruda.hoja === hoja && f === enFila && c === enColumna ? valor : celda)),
    ),
  }));

test('nothing of the workbooks is kept', async () => {
  const antes = await retratoDeAlmacen(prueba.conexion);
  expect(await simular(hojas)).toMatchObject({ fecha: '2026-11-21', total: { alumnosConCambio: 2 } });
  expect(await retratoDeAlmacen(prueba.conexion)).toEqual(antes);
});

test.each([
  {
    caso: 'a plan that does not weigh 70/30',
    otras: () => con('Plan', 4, 10, 'continua'),
    rechazo: { clave: 'plan-no-coherente', detalle: expect.stringMatching(/^En BDA-04, .* la unidad 1 /) },
  },
  {
    caso: 'a cell that cannot be read, by its name',
    otras: () => con('U2', 4, 3, 'bien'),
    rechazo: {
      clave: 'captura-no-valida',
      detalle: expect.stringContaining('«captura-grupo.xlsx», U2, D5: '),
    },
  },
  {
    caso: 'more cells than are worth listing',
    otras: () => con('U1', 2, 2, 'U1-X').map((cruda) => ({ ...cruda, filas: [] })),
    rechazo: { clave: 'captura-no-valida' },
  },
  { caso: 'nothing', otras: () => [], rechazo: { clave: 'captura-no-valida' } },
])('$caso is refused', async ({ otras, rechazo }) => {
  expect(await simular(otras())).toMatchObject(rechazo);
});
