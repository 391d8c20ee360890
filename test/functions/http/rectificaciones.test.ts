import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { lecturaDeHistorial } from '../../../functions/http/capturas';
import { lecturaDeMapaDeCorte } from '../../../functions/http/mapas';
import {
  decisionDeRectificacion,
  listaDeRectificaciones,
  resumenDeRectificacionesDePeriodo,
  solicitudDeRectificacion,
} from '../../../functions/http/rectificaciones';
import { type Servicio } from '../../../functions/casos/servicio';
import { textoDePlan } from '../../../shared/captura/plan-de-captura';
import { planDeGrupoModulo, propuestaDeCaptura } from '../../../shared/captura/propuesta-de-captura';
import { MapaDeCaptura } from '../../../shared/modelo/mapa-de-captura';
import { MovimientoDeCaptura } from '../../../shared/modelo/movimiento-de-captura';
import { paginaDe } from '../../../shared/modelo/pagina';
import { ResumenDeRectificaciones } from '../../../shared/modelo/planteles-por-atender';
import { Problema } from '../../../shared/modelo/problema';
import { Rectificacion } from '../../../shared/modelo/rectificacion';
import { type Actividad } from '../../../shared/modelo/sabana';
import { actividad, alumno, grupoModulo, sabana } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { cambio, cambiosEntre, docenteDe, enviar } from '../../servicio/capturar';
import { configurarOrizaba, DG, guardarSabana } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

const JUAN = docenteDe('TORRES REYES JUAN');
const OTRA = docenteDe('VERA LUNA ANA');
const LUGAR = { plantel: '252', periodo: 'AGODIC26', grupo: '101', asignatura: 'PEMA-04' };
const DEL_PLANTEL = { periodo: 'AGODIC26', clave: '252' };
const PETICION = { grupo: '101', asignatura: 'PEMA-04', momento: 1, motivo: 'Examen mal calificado' };

let prueba: AlmacenDePrueba;
let servicio: Servicio;
let hora = '';
beforeAll(async () => {
  prueba = await almacenDePrueba();
  // The window of the first corte closed a month before; that of the second closes today.
  servicio = { ...prueba.servicio, ahora: () => new Date(hora) };
  await configurarOrizaba(servicio);
  await guardarSabana(servicio, sabana({}));
});
afterAll(() => prueba.cerrar());
beforeEach(() => {
  hora = '2026-10-30T16:00:00.000Z';
});

const solicitar = (quien: typeof JUAN, cuerpo: object, llave = 'llave-de-rectificacion') =>
  llamar(servicio, quien, solicitudDeRectificacion, {
    params: DEL_PLANTEL,
    encabezados: { 'idempotency-key': llave },
    cuerpo,
  });

test('what is closed changes by an authorised rectification, whose folio stays in the history', async () => {
  const comienzo = cambiosEntre([], propuestaDeCaptura(grupoModulo({})) ?? []);
  const tarde = { version: 0, cambios: [...comienzo, cambio({})] };
  const cerrada = Problema.parse((await enviar(servicio, JUAN, LUGAR, tarde)).json);
  expect([cerrada.status, cerrada.clave, cerrada.regla]).toEqual([409, 'captura-cerrada', 'CON-02']);
  expect(cerrada.faltas).toMatchObject([{ columna: 'ra/1.1', momentos: [1] }]);

  expect((await solicitar(OTRA, PETICION)).estado).toBe(403);
  const abierta = Problema.parse((await solicitar(JUAN, { ...PETICION, momento: 2 }, 'del-corte-dos')).json);
  expect(abierta.clave).toBe('captura-abierta');
  const pedida = Rectificacion.parse((await solicitar(JUAN, PETICION)).json);
  expect((await solicitar(JUAN, PETICION)).json).toEqual(pedida);
  expect((await solicitar(JUAN, { ...PETICION, motivo: 'Otro' })).estado).toBe(422);

  const conFolio = { ...tarde, rectificacion: pedida.folio };
  expect((await enviar(servicio, JUAN, LUGAR, conFolio)).estado).toBe(409);
  const decidir = (decision: string) =>
    llamar(servicio, DG, decisionDeRectificacion, {
      params: { ...DEL_PLANTEL, folio: pedida.folio },
      cuerpo: { decision, motivo: 'Acta del 28 de octubre' },
    });
  const decidida = Rectificacion.parse((await decidir('autorizada')).json);
  expect([decidida.estado, decidida.decididaPor, decidida.vence]).toEqual([
    ...['autorizada', DG.nombre],
    // Five working days after Friday the 30th of October.
    '2026-11-06',
  ]);
  expect((await decidir('negada')).estado).toBe(409);
  expect((await enviar(servicio, JUAN, LUGAR, conFolio)).estado).toBe(200);

  const { plantel, ...params } = LUGAR;
  const leido = await llamar(servicio, JUAN, lecturaDeHistorial, { params, consulta: { plantel } });
  expect(
    paginaDe(MovimientoDeCaptura)
      .parse(leido.json)
      .elementos.map(({ rectificacion }) => rectificacion),
  ).toEqual([pedida.folio]);
  const lista = async (quien: typeof JUAN) =>
    paginaDe(Rectificacion).parse(
      (await llamar(servicio, quien, listaDeRectificaciones, { params: DEL_PLANTEL })).json,
    ).elementos;
  expect([await lista(JUAN), await lista(OTRA)]).toEqual([[decidida], []]);

  const mapa = await llamar(servicio, DG, lecturaDeMapaDeCorte, { params: { ...DEL_PLANTEL, n: '1' } });
  expect(MapaDeCaptura.parse(mapa.json).renglones).toMatchObject([
    { docente: 'TORRES REYES JUAN', estado: 'completa', retrasado: false, esperadas: 1, capturadas: 1 },
  ]);
});

test('a plan that weighs a closed corte otherwise needs its rectification; one that moves only what is open does not', async () => {
  const lugar = { ...LUGAR, grupo: '102' };
  const planCon = (pesos: readonly string[]): string => {
    const actividades = grupoModulo({}).actividades.map((una, i) => ({ ...una, peso: pesos[i] ?? '' }));
    const plan = planDeGrupoModulo(grupoModulo({ actividades }));
    if (!plan) throw new Error('the sample plan is a plan');
    return textoDePlan(plan);
  };
  const [primero, abierto, cerrado] = [
    ['35', '35', '30'],
    ['35', '40', '25'],
    ['40', '35', '25'],
  ].map(planCon);
  if (primero === undefined || abierto === undefined || cerrado === undefined) throw new Error('three plans');
  const dePlan = (antes: string | null, despues: string) =>
    cambio({ matricula: '', columna: 'plan', antes, despues, motivo: 'Acuerdo de academia' });
  const nombre = cambio({ columna: 'nombre', despues: 'ACOSTA' });
  const comienzo = { cambios: [dePlan(null, primero), nombre, cambio({ columna: 'ra/1.2', despues: '80' })] };
  expect((await enviar(servicio, JUAN, lugar, comienzo)).estado).toBe(200);
  const deLoAbierto = { version: 1, cambios: [dePlan(primero, abierto)] };
  expect((await enviar(servicio, JUAN, lugar, deLoAbierto)).estado).toBe(200);

  const deLoCerrado = { version: 2, cambios: [dePlan(abierto, cerrado)] };
  const negado = Problema.parse((await enviar(servicio, JUAN, lugar, deLoCerrado)).json);
  expect([negado.status, negado.clave]).toEqual([409, 'captura-cerrada']);
  expect(negado.faltas).toMatchObject([
    { matricula: '', columna: 'plan', motivo: expect.stringContaining('del corte 1') },
  ]);
  const peticion = { ...PETICION, grupo: '102', motivo: 'El peso se publicó mal' };
  const { folio } = Rectificacion.parse((await solicitar(JUAN, peticion, 'del-plan-del-102')).json);
  await llamar(servicio, DG, decisionDeRectificacion, {
    params: { ...DEL_PLANTEL, folio },
    cuerpo: { decision: 'autorizada', motivo: 'Acta del 28 de octubre' },
  });
  const conFolio = { ...deLoCerrado, rectificacion: folio };
  expect((await enviar(servicio, JUAN, lugar, conFolio)).estado).toBe(200);
  // It opens that captura and no other.
  const otra = Problema.parse(
    (
      await enviar(
        servicio,
        JUAN,
        { ...lugar, grupo: '104' },
        {
          cambios: [dePlan(null, primero), nombre, cambio({})],
          rectificacion: folio,
        },
      )
    ).json,
  );
  expect(otra.clave).toBe('captura-cerrada');
});

test('no plan moves out of a closed corte what a sábana has in it, without its authorised rectification', async () => {
  const modulo = { modulo: 'MTHS-00', actividades: [actividad('1.1', '40', 1), actividad('1.2', '60', 3)] };
  const grupos = ['107', '108'].map((grupo) =>
    grupoModulo({ ...modulo, grupo, alumnos: [alumno({ logros: ['40', null] })] }),
  );
  await guardarSabana(servicio, sabana({ corte: 1, gruposModulo: grupos }));
  const planDe = (...actividades: Actividad[]): string => {
    const plan = planDeGrupoModulo(grupoModulo({ ...modulo, actividades }));
    if (!plan) throw new Error('the sample plan is a plan');
    return textoDePlan(plan);
  };
  const movido = planDe(actividad('1.1', '40', 3), actividad('1.2', '60', 3));
  const sinEl = planDe(actividad('1.2', '100', 3));
  const dePlan = (antes: string | null, despues: string) =>
    cambio({ matricula: '', columna: 'plan', antes, despues, motivo: 'Acuerdo de academia' });
  const nombre = cambio({ columna: 'nombre', despues: 'ACOSTA' });
  const deUnSoloEnvio = [dePlan(null, movido), nombre, cambio({ despues: '100' })];
  const autorizada = async (grupo: string): Promise<string> => {
    const peticion = { ...PETICION, grupo, asignatura: 'MTHS-00' };
    const { folio } = Rectificacion.parse((await solicitar(JUAN, peticion, `corte-uno-del-${grupo}`)).json);
    await llamar(servicio, DG, decisionDeRectificacion, {
      params: { ...DEL_PLANTEL, folio },
      cuerpo: { decision: 'autorizada', motivo: 'Acta del 28 de octubre' },
    });
    return folio;
  };
  const negadas = async (grupo: string, envio: Parameters<typeof enviar>[3]) => {
    const lugar = { ...LUGAR, grupo, asignatura: 'MTHS-00' };
    const problema = Problema.parse((await enviar(servicio, JUAN, lugar, envio)).json);
    expect([problema.status, problema.clave]).toEqual([409, 'captura-cerrada']);
    const conFolio = { ...envio, rectificacion: await autorizada(grupo) };
    expect((await enviar(servicio, JUAN, lugar, conFolio)).estado).toBe(200);
    return problema.faltas?.map(({ columna, momentos }) => [columna, momentos]);
  };
  // Not of the corte where the plan has it now, which is open: nobody is given a rectification of it.
  const delCorteUno = [
    ['plan', [1]],
    ['ra/1.1', [1]],
  ];
  expect(await negadas('107', { cambios: deUnSoloEnvio })).toEqual(delCorteUno);

  // One that began before the sábana was loaded, with a plan that lacks it, does not get it in by adding it elsewhere.
  const deAntes = { ...LUGAR, grupo: '109', asignatura: 'MTHS-00' };
  expect((await enviar(servicio, JUAN, deAntes, { cambios: [dePlan(null, sinEl), nombre] })).estado).toBe(
    200,
  );
  const tambien = grupoModulo({ ...modulo, grupo: '109', alumnos: [alumno({ logros: ['40', null] })] });
  await guardarSabana(servicio, sabana({ corte: 1, gruposModulo: [...grupos, tambien] }));
  const adentro = { version: 1, cambios: [dePlan(sinEl, movido), cambio({ despues: '100' })] };
  expect(await negadas('109', adentro)).toEqual(delCorteUno);

  // What the sábana proposes moves nothing, and what is open is captured as ever.
  const honesto = planDe(...modulo.actividades);
  const deLoAbierto = [dePlan(null, honesto), nombre, cambio({ columna: 'ra/1.2', despues: '80' })];
  const lugar108 = { ...LUGAR, grupo: '108', asignatura: 'MTHS-00' };
  expect((await enviar(servicio, JUAN, lugar108, { cambios: deLoAbierto })).estado).toBe(200);
});

test('an authorised rectification opens what closed until the last day of its term, and another must be asked for', async () => {
  const lugar = { ...LUGAR, grupo: '106' };
  const comienzo = cambiosEntre([], propuestaDeCaptura(grupoModulo({})) ?? []);
  expect((await enviar(servicio, JUAN, lugar, { cambios: comienzo })).estado).toBe(200);
  const peticion = { ...PETICION, grupo: '106' };
  const { folio } = Rectificacion.parse((await solicitar(JUAN, peticion, 'rectifica-el-106')).json);
  await llamar(servicio, DG, decisionDeRectificacion, {
    params: { ...DEL_PLANTEL, folio },
    cuerpo: { decision: 'autorizada', motivo: 'Acta del 28 de octubre' },
  });
  const bajoFolio = (version: number, antes: string | null, despues: string) =>
    enviar(servicio, JUAN, lugar, { version, cambios: [cambio({ antes, despues })], rectificacion: folio });
  // Ten at night of the last day in Orizaba, when it is already the day after in UTC.
  hora = '2026-11-07T04:00:00.000Z';
  expect((await bajoFolio(1, null, '90')).estado).toBe(200);
  hora = '2026-11-07T16:00:00.000Z';
  const vencida = Problema.parse((await bajoFolio(2, '90', '95')).json);
  expect(vencida).toMatchObject({
    ...{ status: 409, clave: 'captura-cerrada' },
    detail: expect.stringContaining(`${folio} venció el 6 de noviembre de 2026`),
    faltas: [{ columna: 'ra/1.1', remedio: expect.stringContaining('Solicite la rectificación') }],
  });
  const resumen = async () =>
    paginaDe(ResumenDeRectificaciones).parse(
      (await llamar(servicio, DG, resumenDeRectificacionesDePeriodo, { params: { periodo: 'AGODIC26' } }))
        .json,
    ).elementos;
  const nadaEspera = { plantel: '252', nombre: 'Orizaba', porDecidir: 0, esperaDesde: null, vigentes: 0 };
  expect(await resumen()).toEqual([nadaEspera]);
  // The one who asks again is given a term of its own.
  const otra = Rectificacion.parse((await solicitar(JUAN, peticion, 'otra-vez-el-106')).json);
  expect([otra.folio === folio, otra.vence]).toEqual([false, null]);
  expect(await resumen()).toEqual([{ ...nadaEspera, porDecidir: 1, esperaDesde: hora }]);
});
