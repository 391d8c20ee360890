import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { particiones } from '../../../functions/almacen/claves';
import { type Servicio } from '../../../functions/casos/servicio';
import { decisionDeRectificacion, solicitudDeRectificacion } from '../../../functions/http/rectificaciones';
import { textoDePlan } from '../../../shared/captura/plan-de-captura';
import { AcuseDeEnvio } from '../../../shared/modelo/captura';
import { Problema } from '../../../shared/modelo/problema';
import { Rectificacion } from '../../../shared/modelo/rectificacion';
import { LUGAR_UT, planUt } from '../../captura-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { cambio, docenteDe, enviar } from '../../servicio/capturar';
import { configurarOrizaba, DG, FIRMA } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';
import { CONTEXTO_UT } from '../../unidades-de-prueba';

const JUAN = docenteDe('TORRES REYES JUAN');
const DEL_PLANTEL = { periodo: LUGAR_UT.periodo, clave: LUGAR_UT.plantel };
const PLAN = planUt();
const delPlan = (antes: string | null, despues: string) =>
  cambio({ matricula: '', columna: 'plan', antes, despues, motivo: 'Acuerdo de la academia' });

let prueba: AlmacenDePrueba;
let servicio: Servicio;
/** After the window of the first unit, and before that of the second. */
let hora = '2026-11-21T16:00:00.000Z';
beforeAll(async () => {
  prueba = await almacenDePrueba();
  servicio = { ...prueba.servicio, ahora: () => new Date(hora) };
  await configurarOrizaba(servicio);
  const { calendarios } = servicio.almacen;
  await calendarios.guardar(particiones.calendario('SEPDIC26'), CONTEXTO_UT.calendario, FIRMA);
  const comienzo = [delPlan(null, textoDePlan(PLAN)), cambio({ columna: 'nombre', despues: 'ACOSTA' })];
  expect((await enviar(servicio, JUAN, LUGAR_UT, { cambios: comienzo })).estado).toBe(200);
});
afterAll(() => prueba.cerrar());

async function autorizar(momento: number): Promise<string> {
  const { grupo, asignatura } = LUGAR_UT;
  const pedida = await llamar(servicio, JUAN, solicitudDeRectificacion, {
    params: DEL_PLANTEL,
    encabezados: { 'idempotency-key': `rectifica-la-unidad-${momento}` },
    cuerpo: { grupo, asignatura, momento, motivo: 'Acuerdo de la academia' },
  });
  const { folio } = Rectificacion.parse(pedida.json);
  const decidida = await llamar(servicio, DG, decisionDeRectificacion, {
    params: { ...DEL_PLANTEL, folio },
    cuerpo: { decision: 'autorizada', motivo: 'Acta 12' },
  });
  expect(decidida.estado).toBe(200);
  return folio;
}

async function folioDe(unidad: number): Promise<string> {
  const todas = await servicio.almacen.rectificaciones.dePlantel('SEPDIC26', '252');
  return todas.find(({ datos }) => datos.rectificacion.momento === unidad)?.datos.rectificacion.folio ?? '';
}

test('attendance of a closed unit is closed with it; that of the unit under way is never early', async () => {
  const deUnidad = (unidad: number) => [cambio({ columna: `u${unidad}/sesiones`, despues: '12' })];
  const cerrada = await enviar(servicio, JUAN, LUGAR_UT, { version: 1, cambios: deUnidad(1) });
  expect(Problema.parse(cerrada.json)).toMatchObject({
    ...{ status: 409, clave: 'captura-cerrada' },
    faltas: [
      {
        columna: 'u1/sesiones',
        motivo: expect.stringContaining('de la unidad 1 cerró el 9 de octubre de 2026'),
      },
    ],
  });
  const enCurso = await enviar(servicio, JUAN, LUGAR_UT, { version: 1, cambios: deUnidad(2) });
  expect(AcuseDeEnvio.parse(enCurso.json)).toMatchObject({ version: 2, anticipadas: 0 });
});

test('a plan that moves two closed units needs each of them authorised, and carries the folio of one', async () => {
  hora = '2026-12-14T16:00:00.000Z';
  const nuevo = textoDePlan({ ...PLAN, plan: { ...PLAN.plan, esIntegradora: true } });
  const enviarPlan = (rectificacion: string | null) =>
    enviar(servicio, JUAN, LUGAR_UT, {
      version: 2,
      cambios: [delPlan(textoDePlan(PLAN), nuevo)],
      rectificacion,
    });
  const remedios = async (rectificacion: string | null) =>
    Problema.parse((await enviarPlan(rectificacion)).json).faltas?.map(({ remedio }) => remedio);
  const deAmbas = [
    'Solicite una rectificación de la unidad 1 y otra de la unidad 2; cuando todas estén autorizadas, ' +
      'envíe de nuevo con el folio de una de ellas (PO-04, norma 6).',
  ];
  expect(await remedios(null)).toEqual(deAmbas);
  const primera = await autorizar(1);
  expect(await remedios(primera)).toEqual([
    expect.stringContaining('la rectificación de la unidad 2 y envíe'),
  ]);
  await autorizar(2);
  expect(await remedios(null)).toEqual(deAmbas);
  expect(AcuseDeEnvio.parse((await enviarPlan(primera)).json)).toMatchObject({ version: 3 });
});

test('the folio that is carried is of a unit that changes', async () => {
  const cambios = [
    cambio({ columna: 'u1/sesiones', despues: '12' }),
    cambio({ columna: 'u1/asistencias', despues: '9' }),
  ];
  const estados: number[] = [];
  for (const unidad of [2, 1]) {
    const rectificacion = await folioDe(unidad);
    estados.push((await enviar(servicio, JUAN, LUGAR_UT, { version: 3, cambios, rectificacion })).estado);
  }
  expect(estados).toEqual([409, 200]);
});
