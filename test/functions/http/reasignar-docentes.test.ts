import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { particiones } from '../../../functions/almacen/claves';
import { type Servicio } from '../../../functions/casos/servicio';
import {
  lecturaDeCaptura,
  lecturaDeHistorial,
  reasignacionDeDocentes,
} from '../../../functions/http/capturas';
import { type Identidad } from '../../../functions/seguridad/identidad';
import { propuestaDeCaptura } from '../../../shared/captura/propuesta-de-captura';
import { AsignacionDeDocentes } from '../../../shared/modelo/asignacion-de-docentes';
import { CapturaGuardada } from '../../../shared/modelo/captura';
import { MovimientoDeCaptura } from '../../../shared/modelo/movimiento-de-captura';
import { paginaDe } from '../../../shared/modelo/pagina';
import { Problema } from '../../../shared/modelo/problema';
import { grupoModulo, sabana } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { cambio, cambiosEntre, docenteDe, enviar } from '../../servicio/capturar';
import { configurarOrizaba, DG, FIRMA, guardarSabana } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

/* Juan captured grupo 101 and left; Ana is registered in the plantel, Eva in another one, and Leo is on leave. */

const JUAN = docenteDe('TORRES REYES JUAN');
const ANA = docenteDe('VERA LUNA ANA');
const PLANTEL: Identidad = {
  ...{ id: 'plantel252', nombre: 'Marta Solís' },
  ...{ rol: 'plantel', planteles: ['252'], docente: null },
};
const LUGAR = { plantel: '252', periodo: 'AGODIC26', grupo: '101', asignatura: 'PEMA-04' };
const MOTIVO = 'Causó baja el 21 de septiembre';

let prueba: AlmacenDePrueba;
let servicio: Servicio;
beforeAll(async () => {
  prueba = await almacenDePrueba('2026-09-24T16:00:00.000Z');
  ({ servicio } = prueba);
  await configurarOrizaba(servicio);
  await guardarSabana(
    servicio,
    sabana({ gruposModulo: ['101', '102'].map((grupo) => grupoModulo({ grupo })) }),
  );
  const personas = [
    { ...ANA, planteles: ['252'], baja: false },
    { ...docenteDe('PAZ LUNA EVA'), planteles: ['57'], baja: false },
    { ...docenteDe('MORA SOL LEO'), planteles: ['252'], baja: true },
  ].map(({ id, nombre, planteles, docente, baja }) => ({
    ...{ id, nombre, planteles: [...planteles], docente },
    ...{ administra: false, baja },
  }));
  await servicio.almacen.personas.guardar(particiones.configuracion('personas'), personas, FIRMA);
  const cambios = [...cambiosEntre([], propuestaDeCaptura(grupoModulo({})) ?? []), cambio({})];
  expect((await enviar(servicio, JUAN, LUGAR, { cambios })).estado).toBe(200);
});
afterAll(() => prueba.cerrar());

const pedir = (quien: Identidad, endpoint: typeof reasignacionDeDocentes, grupo: string, cuerpo?: object) => {
  const { plantel, periodo, asignatura } = LUGAR;
  return llamar(servicio, quien, endpoint, {
    params: { periodo, grupo, asignatura },
    consulta: { plantel },
    ...(cuerpo ? { cuerpo } : {}),
  });
};
const reasignar = (quien: Identidad, docentes: readonly string[], grupo = '101', motivo = MOTIVO) =>
  pedir(quien, reasignacionDeDocentes, grupo, { docentes, motivo });

test.each([
  { quien: 'the docente who has it', identidad: JUAN },
  { quien: 'the docente who wants it', identidad: ANA },
  { quien: 'the plantel', identidad: PLANTEL },
])('$quien may not reassign it', async ({ identidad }) => {
  const { estado, json } = await reasignar(identidad, ['VERA LUNA ANA']);
  expect([estado, Problema.parse(json).clave]).toEqual([403, 'sin-permiso']);
});

test.each([
  { caso: 'nobody', docentes: [], motivo: MOTIVO },
  { caso: 'the same docente twice', docentes: ['VERA LUNA ANA', 'VERA LUNA ANA'], motivo: MOTIVO },
  { caso: 'whoever, without a reason', docentes: ['VERA LUNA ANA'], motivo: '  ' },
  { caso: 'whom nobody signs in as', docentes: ['LEÓN RUIZ IVÁN'], motivo: MOTIVO },
  { caso: 'a docente on leave', docentes: ['MORA SOL LEO'], motivo: MOTIVO },
  { caso: 'a docente of another plantel', docentes: ['PAZ LUNA EVA'], motivo: MOTIVO },
])('it is not given to $caso', async ({ docentes, motivo }) => {
  const { estado } = await reasignar(DG, docentes, '101', motivo);
  expect(estado).toBe(422);
  expect((await pedir(JUAN, lecturaDeCaptura, '101')).estado).toBe(200);
});

test('the new docente goes on where the other one left it, and the history says who changed it and why', async () => {
  expect((await pedir(ANA, lecturaDeCaptura, '101')).estado).toBe(403);
  const hecha = await reasignar(DG, ['VERA LUNA ANA']);
  expect(AsignacionDeDocentes.parse(hecha.json)).toEqual({ version: 2, docentes: ['VERA LUNA ANA'] });
  // Asked again, it is already so.
  expect((await reasignar(DG, ['VERA LUNA ANA'])).json).toEqual(hecha.json);

  expect((await pedir(JUAN, lecturaDeCaptura, '101')).estado).toBe(403);
  const abierta = CapturaGuardada.parse((await pedir(ANA, lecturaDeCaptura, '101')).json);
  expect(abierta.version).toBe(2);
  expect(abierta.celdas).toContainEqual({ matricula: '2625203282', columna: 'ra/1.1', valor: '90' });
  const sigue = { version: 2, cambios: [cambio({ columna: 'ra/1.2', despues: '70' })] };
  expect((await enviar(servicio, JUAN, LUGAR, sigue)).estado).toBe(403);
  expect((await enviar(servicio, ANA, LUGAR, sigue)).estado).toBe(200);

  const historial = paginaDe(MovimientoDeCaptura).parse((await pedir(DG, lecturaDeHistorial, '101')).json);
  expect(historial.elementos.map(({ por }) => por)).toEqual([ANA.nombre, DG.nombre, JUAN.nombre]);
  expect(historial.elementos[1]?.cambios).toMatchObject([{ columna: 'plan', motivo: MOTIVO }]);
});

test('what only a sábana proposes is given too, with its list', async () => {
  expect((await reasignar(DG, ['TORRES REYES JUAN', 'VERA LUNA ANA'], '102')).estado).toBe(200);
  const { version, celdas } = CapturaGuardada.parse((await pedir(ANA, lecturaDeCaptura, '102')).json);
  expect([version, celdas.map(({ columna }) => columna)]).toEqual([1, ['plan', 'nombre']]);
  const sinNada = await reasignar(DG, ['VERA LUNA ANA'], '999');
  expect([sinNada.estado, Problema.parse(sinNada.json).clave]).toEqual([404, 'sin-captura']);
});
