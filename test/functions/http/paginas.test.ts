import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type z } from 'zod';
import { type Servicio } from '../../../functions/casos/servicio';
import { lecturaDeHistorial, listaDeCapturas } from '../../../functions/http/capturas';
import { type Endpoint } from '../../../functions/http/endpoint';
import {
  decisionDeRectificacion,
  listaDeRectificaciones,
  solicitudDeRectificacion,
} from '../../../functions/http/rectificaciones';
import { propuestaDeCaptura } from '../../../shared/captura/propuesta-de-captura';
import { MovimientoDeCaptura } from '../../../shared/modelo/movimiento-de-captura';
import { paginaDe } from '../../../shared/modelo/pagina';
import { Problema } from '../../../shared/modelo/problema';
import { Rectificacion } from '../../../shared/modelo/rectificacion';
import { ResumenDeCaptura } from '../../../shared/modelo/resumen-de-captura';
import { grupoModulo, sabana } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { cambio, cambiosEntre, docenteDe, enviar } from '../../servicio/capturar';
import { configurarOrizaba, DG, guardarSabana } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

/* One plantel with seven grupos, of which one was captured in eight envíos and asked to be rectified three times. */

const JUAN = docenteDe('TORRES REYES JUAN');
const DEL_PLANTEL = { periodo: 'AGODIC26', clave: '252' };
const LUGAR = { plantel: '252', periodo: 'AGODIC26', grupo: '101', asignatura: 'PEMA-04' };
const EN_RUTA = { periodo: LUGAR.periodo, grupo: LUGAR.grupo, asignatura: LUGAR.asignatura };
const GRUPOS = ['101', '102', '103', '104', '105', '106', '107'];

let prueba: AlmacenDePrueba;
let servicio: Servicio;
let hora = '2026-09-24T16:00:00.000Z';
beforeAll(async () => {
  prueba = await almacenDePrueba();
  servicio = { ...prueba.servicio, ahora: () => new Date(hora) };
  await configurarOrizaba(servicio);
  await guardarSabana(servicio, sabana({ gruposModulo: GRUPOS.map((grupo) => grupoModulo({ grupo })) }));
  const envios = [
    cambiosEntre([], propuestaDeCaptura(grupoModulo({})) ?? []),
    ...Array.from({ length: 7 }, (_, i) => [
      cambio({
        columna: `ra/1.${1 + (i % 2)}`,
        antes: i < 2 ? null : String(i - 2),
        despues: String(i),
      }),
    ]),
  ];
  for (const [version, cambios] of envios.entries()) {
    expect((await enviar(servicio, JUAN, LUGAR, { version, cambios })).estado).toBe(200);
  }
  for (const dia of [1, 2, 3]) {
    hora = `2026-10-0${dia}T16:00:00.000Z`;
    await llamar(servicio, JUAN, solicitudDeRectificacion, {
      params: DEL_PLANTEL,
      encabezados: { 'idempotency-key': `rectifica-el-dia-${dia}` },
      cuerpo: { grupo: '101', asignatura: 'PEMA-04', momento: 1, motivo: `Del día ${dia}` },
    });
  }
});
afterAll(() => prueba.cerrar());

interface Paso {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
  readonly consulta?: Readonly<Record<string, string>>;
}

/** Everything a list gives, page after page, with how many there were in each. */
async function seguir<T>(
  paginado: ReturnType<typeof paginaDe<z.ZodType<T>>>,
  { endpoint, params, consulta = {} }: Paso,
): Promise<{ readonly elementos: readonly T[]; readonly tamanos: readonly number[] }> {
  const elementos: T[] = [];
  const tamanos: number[] = [];
  let pagina: string | null = null;
  do {
    const { estado, json } = await llamar(servicio, DG, endpoint, {
      params,
      consulta: { ...consulta, limite: '3', ...(pagina === null ? {} : { pagina }) },
    });
    expect(estado).toBe(200);
    const leida = paginado.parse(json);
    elementos.push(...leida.elementos);
    tamanos.push(leida.elementos.length);
    pagina = leida.siguiente;
  } while (pagina !== null);
  return { elementos, tamanos };
}

const CAPTURAS = { endpoint: listaDeCapturas, params: DEL_PLANTEL };
const HISTORIAL = { endpoint: lecturaDeHistorial, params: EN_RUTA, consulta: { plantel: '252' } };
const RECTIFICACIONES = { endpoint: listaDeRectificaciones, params: DEL_PLANTEL };

test('the capturas of a plantel come whole and once, page after page', async () => {
  const { elementos, tamanos } = await seguir(paginaDe(ResumenDeCaptura), CAPTURAS);
  expect([elementos.map(({ lugar }) => lugar.grupo), tamanos]).toEqual([GRUPOS, [3, 3, 1]]);
});

test('the history of a captura comes newest first, and that of one cell has its own pages', async () => {
  const todo = await seguir(paginaDe(MovimientoDeCaptura), HISTORIAL);
  expect([todo.elementos.map(({ version }) => version), todo.tamanos]).toEqual([
    [8, 7, 6, 5, 4, 3, 2, 1],
    [3, 3, 2],
  ]);
  const deUna = await seguir(paginaDe(MovimientoDeCaptura), {
    ...HISTORIAL,
    consulta: { plantel: '252', columna: 'ra/1.1' },
  });
  expect([deUna.elementos.map(({ version }) => version), deUna.tamanos]).toEqual([
    [8, 6, 4, 2],
    [3, 1],
  ]);
});

test('what is captured while somebody reads moves nothing of what is still to come', async () => {
  const consulta = { plantel: '252', limite: '3' };
  const primera = await llamar(servicio, DG, lecturaDeHistorial, { params: EN_RUTA, consulta });
  const { siguiente } = paginaDe(MovimientoDeCaptura).parse(primera.json);
  hora = '2026-09-24T17:00:00.000Z';
  const cambios = [cambio({ antes: '6', despues: '60' })];
  expect((await enviar(servicio, JUAN, LUGAR, { version: 8, cambios })).estado).toBe(200);
  const segunda = await llamar(servicio, DG, lecturaDeHistorial, {
    params: EN_RUTA,
    consulta: { ...consulta, pagina: siguiente ?? '' },
  });
  expect(
    paginaDe(MovimientoDeCaptura)
      .parse(segunda.json)
      .elementos.map(({ version }) => version),
  ).toEqual([5, 4, 3]);
});

test('of the rectifications, those that wait come first, oldest first, and then what was decided last', async () => {
  const { elementos } = await seguir(paginaDe(Rectificacion), RECTIFICACIONES);
  expect(elementos.map(({ motivo }) => motivo)).toEqual(['Del día 1', 'Del día 2', 'Del día 3']);
  for (const [indice, decision] of (['autorizada', 'negada'] as const).entries()) {
    hora = `2026-10-1${indice}T16:00:00.000Z`;
    await llamar(servicio, DG, decisionDeRectificacion, {
      params: { ...DEL_PLANTEL, folio: elementos[indice]?.folio ?? '' },
      cuerpo: { decision, motivo: 'Acta 3' },
    });
  }
  const despues = await seguir(paginaDe(Rectificacion), RECTIFICACIONES);
  expect(despues.elementos.map(({ motivo }) => motivo)).toEqual(['Del día 3', 'Del día 2', 'Del día 1']);
});

test.each([
  { caso: 'is not base 64 of anything', pagina: '%%%', campo: 'consulta.pagina' },
  {
    caso: 'is JSON of another kind',
    pagina: Buffer.from('{"tras":1}').toString('base64url'),
    campo: 'consulta.pagina',
  },
  {
    caso: 'names a list by itself',
    pagina: Buffer.from('["capturas/AGODIC26/252","101"]').toString('base64url'),
    campo: 'consulta.pagina',
  },
  { caso: 'is empty', pagina: '', campo: 'consulta.pagina' },
  { caso: 'is too long', pagina: 'a'.repeat(601), campo: 'consulta.pagina' },
])('a mark that $caso is refused with the way out', async ({ pagina, campo }) => {
  const { json } = await llamar(servicio, DG, listaDeCapturas, { params: DEL_PLANTEL, consulta: { pagina } });
  expect(Problema.parse(json)).toMatchObject({ status: 422, clave: 'solicitud-no-valida', campo });
});

test('a mark of one list opens no other', async () => {
  const { json } = await llamar(servicio, DG, listaDeCapturas, {
    params: DEL_PLANTEL,
    consulta: { limite: '1' },
  });
  const pagina = paginaDe(ResumenDeCaptura).parse(json).siguiente ?? '';
  const ajena = await llamar(servicio, DG, listaDeRectificaciones, {
    params: DEL_PLANTEL,
    consulta: { pagina },
  });
  expect(Problema.parse(ajena.json)).toMatchObject({
    ...{ status: 422, campo: 'consulta.pagina' },
    remedio: expect.stringContaining('desde el principio'),
  });
});

test.each([
  { limite: '1', estado: 200 },
  { limite: '100', estado: 200 },
  { limite: '101', estado: 422 },
  { limite: '0', estado: 422 },
  { limite: '-1', estado: 422 },
  { limite: '1e2', estado: 422 },
])('a page of $limite: $estado', async ({ limite, estado }) => {
  const respuesta = await llamar(servicio, DG, listaDeCapturas, {
    params: DEL_PLANTEL,
    consulta: { limite },
  });
  expect(respuesta.estado).toBe(estado);
});
