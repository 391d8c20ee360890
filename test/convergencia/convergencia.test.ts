import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enLista } from '../../shared/captura/celdas';
import { celdasConalep, LUGAR_CONALEP, planConalep } from '../captura-de-prueba';
import { configurar, PERSONAS } from '../servicio/configuracion';
import { Convergencia } from './convergencia';
import { DISPUTADOS, jornadas, SEMILLA } from './jornada';
import { ServicioQueReinicia } from './servicio-que-reinicia';

/* A sample of what npm run resistencia does in full: the same seeds, fewer jornadas. */

const JORNADAS = 40;

let servicio: ServicioQueReinicia;
let convergencia: Convergencia;
beforeAll(async () => {
  servicio = await ServicioQueReinicia.iniciar();
  await configurar(servicio.actual);
  const docente = PERSONAS.find(({ id }) => id === 'docente')?.docente ?? '';
  convergencia = new Convergencia(servicio, { ...LUGAR_CONALEP, periodo: 'AGODIC30' }, DISPUTADOS);
  await convergencia.empezar(enLista(celdasConalep(undefined, planConalep({ docentes: [docente] }))));
});
afterAll(() => servicio.detener());

/* Each goes on from where the one before left both workbooks and the service. */
test.each(jornadas(SEMILLA, JORNADAS).map((jornada, i) => ({ numero: i + 1, jornada })))(
  'jornada $numero: both workbooks and the service agree, and nothing that was said is lost',
  async ({ jornada }) => {
    expect(await convergencia.correr(jornada)).toEqual([]);
  },
);

test('in the end the service tells the whole history as it told it after each jornada', async () => {
  expect(await convergencia.elPasadoSeCuentaIgual()).toBe(true);
});
