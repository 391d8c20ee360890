import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { particiones } from '../../../functions/almacen/claves';
import {
  lecturaDeMapaDeCorte,
  lecturaDeMapaDeUnidad,
  resumenDeMapasDeCorte,
  resumenDeMapasDeUnidad,
} from '../../../functions/http/mapas';
import { type Servicio } from '../../../functions/casos/servicio';
import { celdasDeAsignatura, celdasDeModulo } from '../../../shared/captura/celdas-de-alumnos';
import { planDeGrupoModulo } from '../../../shared/captura/propuesta-de-captura';
import { type AlumnoDeAsignatura } from '../../../shared/modelo/asignatura-capturada';
import { MapaDeCaptura } from '../../../shared/modelo/mapa-de-captura';
import { paginaDe } from '../../../shared/modelo/pagina';
import { ResumenDeMapa } from '../../../shared/modelo/planteles-por-atender';
import { Problema } from '../../../shared/modelo/problema';
import { alumnoUt, LUGAR_UT, planUt } from '../../captura-de-prueba';
import { alumno, grupoModulo, sabana } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { cambiosEntre, docenteDe, enviar } from '../../servicio/capturar';
import { configurarOrizaba, DG, FIRMA, guardarSabana } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';
import { CONTEXTO_UT } from '../../unidades-de-prueba';

const JUAN = docenteDe('TORRES REYES JUAN');
const AMBOS = ['TORRES REYES JUAN', 'VERA LUNA ANA'];

let prueba: AlmacenDePrueba;
let servicio: Servicio;
let hora = '';
beforeAll(async () => {
  prueba = await almacenDePrueba();
  servicio = { ...prueba.servicio, ahora: () => new Date(hora) };
  await configurarOrizaba(servicio);
  const { calendarios } = servicio.almacen;
  await calendarios.guardar(particiones.calendario('SEPDIC26'), CONTEXTO_UT.calendario, FIRMA);
});
afterAll(() => prueba.cerrar());

/** On the last day of the window of the first unit and of the first corte. */
const EN_SU_VENTANA = '2026-10-09T16:00:00.000Z';
const DESPUES = '2026-10-10T16:00:00.000Z';

async function capturarUt(
  grupo: string,
  alumnos: readonly AlumnoDeAsignatura[],
  docentes = ['TORRES REYES JUAN'],
): Promise<void> {
  hora = EN_SU_VENTANA;
  const cambios = cambiosEntre([], celdasDeAsignatura(planUt({ docentes }), alumnos));
  const { estado, json } = await enviar(servicio, JUAN, { ...LUGAR_UT, grupo }, { cambios });
  if (estado !== 200) throw new Error(JSON.stringify(json));
}

const mapaDe = async (endpoint: typeof lecturaDeMapaDeUnidad, periodo: string, n: string) =>
  llamar(servicio, DG, endpoint, { params: { periodo, n, clave: '252' } });
const deUnidad = async (n: string): Promise<MapaDeCaptura> =>
  MapaDeCaptura.parse((await mapaDe(lecturaDeMapaDeUnidad, 'SEPDIC26', n)).json);

test('before anything is captured the map of a unit has its window and no rows', async () => {
  hora = EN_SU_VENTANA;
  expect(await deUnidad('1')).toEqual({
    ...{ plantel: '252', periodo: 'SEPDIC26', momento: 1, renglones: [] },
    ventana: { capturaInicio: '2026-10-05', capturaFin: '2026-10-09' },
  });
  expect((await deUnidad('9')).ventana).toBeNull();
});

test('the map of a unit says what each docente of each captura has captured of it', async () => {
  const sinUnidades = alumnoUt({
    unidades: [
      { puntajes: [null, null, null], sesiones: 0, asistencias: 0 },
      { puntajes: [null, null, null], sesiones: 0, asistencias: 0 },
    ],
  });
  await capturarUt('4A', [alumnoUt()]);
  await capturarUt(
    '4B',
    [alumnoUt(), { ...sinUnidades, matricula: '0002', nombre: 'BRAVO LEÓN LUIS' }],
    AMBOS,
  );
  await capturarUt('4C', [sinUnidades]);
  const renglones = async (n: string) =>
    (await deUnidad(n)).renglones.map((uno) => [
      `${uno.docente.split(' ')[0] ?? ''} ${uno.grupo}`,
      `${uno.estado} ${uno.capturadas}/${uno.esperadas}`,
      ...[uno.ceros, uno.noAcreditadas, uno.retrasado],
    ]);
  expect(await renglones('1')).toEqual([
    ['TORRES 4A', 'completa 3/3', 1, 1, false],
    ['TORRES 4B', 'parcial 3/6', 1, 1, false],
    ['TORRES 4C', 'sin-captura 0/3', 0, 0, false],
    ['VERA 4B', 'parcial 3/6', 1, 1, false],
  ]);
  hora = DESPUES;
  expect((await renglones('1')).map(([quien, , , , retrasado]) => [quien, retrasado])).toEqual([
    ['TORRES 4A', false],
    ['TORRES 4B', true],
    ['TORRES 4C', true],
    ['VERA 4B', true],
  ]);
  expect((await renglones('2')).map(([, cuanto]) => cuanto)).toEqual([
    'sin-captura 0/3',
    'sin-captura 0/6',
    'sin-captura 0/3',
    'sin-captura 0/6',
  ]);
  expect(await renglones('3')).toEqual([]);
  const [primero] = (await deUnidad('1')).renglones;
  expect(primero).toMatchObject({
    ...{ asignatura: 'BDA-04', nombre: 'Bases de datos', institucion: 'ut' },
    ...{ alumnos: 1, actualizada: EN_SU_VENTANA },
  });
});

test('the map of a corte takes each grupo-módulo from its captura or, without one, from the sábana', async () => {
  const [capturado, deSabana] = ['101', '102'].map((grupo) => grupoModulo({ grupo, alumnos: [alumno({})] }));
  if (!capturado || !deSabana) throw new Error('two grupos were made');
  const sinDocente = grupoModulo({ grupo: '103', docentes: [], alumnos: [alumno({ logros: [] })] });
  await guardarSabana(servicio, sabana({ gruposModulo: [capturado, deSabana, sinDocente] }));
  hora = '2026-09-25T16:00:00.000Z';
  const plan = planDeGrupoModulo(capturado);
  if (!plan) throw new Error('the sample plan is a plan');
  const celdas = celdasDeModulo(plan, [alumno({ logros: ['0', null, null] })]);
  const lugar = { plantel: '252', periodo: 'AGODIC26', grupo: '101', asignatura: 'PEMA-04' };
  const enviado = await enviar(servicio, JUAN, lugar, { cambios: cambiosEntre([], celdas) });
  expect(enviado.estado).toBe(200);

  hora = DESPUES;
  const mapa = MapaDeCaptura.parse((await mapaDe(lecturaDeMapaDeCorte, 'AGODIC26', '1')).json);
  expect(mapa.renglones).toMatchObject([
    { docente: 'Sin docente asignado', grupo: '103', estado: 'sin-captura', retrasado: true },
    { docente: 'TORRES REYES JUAN', grupo: '101', estado: 'completa', ceros: 1, noAcreditadas: 1 },
    { docente: 'TORRES REYES JUAN', grupo: '102', estado: 'completa', ceros: 0, actualizada: null },
  ]);
});

test('the counts of every plantel are those of its map, and follow what is captured', async () => {
  const resumen = async (endpoint: typeof resumenDeMapasDeUnidad, periodo: string, n: string) =>
    paginaDe(ResumenDeMapa).parse((await llamar(servicio, DG, endpoint, { params: { periodo, n } })).json)
      .elementos;
  const deLaUnidad = (n: string) => resumen(resumenDeMapasDeUnidad, 'SEPDIC26', n);
  const orizaba = { plantel: '252', nombre: 'Orizaba' };
  hora = EN_SU_VENTANA;
  const abierta = [{ ...orizaba, completas: 1, parciales: 1, sinCaptura: 1, retrasadas: 0 }];
  expect(await deLaUnidad('1')).toEqual(abierta);
  // Counted before, and nothing changed but the day.
  hora = DESPUES;
  expect(await deLaUnidad('1')).toEqual([{ ...abierta[0], retrasadas: 2 }]);
  await capturarUt('4D', [alumnoUt()]);
  hora = DESPUES;
  expect(await deLaUnidad('1')).toEqual([{ ...abierta[0], completas: 2, retrasadas: 2 }]);
  expect(await deLaUnidad('3')).toEqual([
    { ...orizaba, completas: 0, parciales: 0, sinCaptura: 0, retrasadas: 0 },
  ]);
  expect(await resumen(resumenDeMapasDeCorte, 'AGODIC26', '1')).toEqual([
    { ...orizaba, completas: 2, parciales: 0, sinCaptura: 1, retrasadas: 1 },
  ]);
});

test('without a minimum in force there is no map of a corte', async () => {
  hora = DESPUES;
  await servicio.almacen.minimos.guardar(particiones.configuracion('minimos'), [], FIRMA);
  const negado = await mapaDe(lecturaDeMapaDeCorte, 'AGODIC26', '1');
  expect([negado.estado, Problema.parse(negado.json).clave]).toEqual([409, 'sin-minimo']);
});
