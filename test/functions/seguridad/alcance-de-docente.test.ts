import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lecturaDeCaptura, lecturaDeHistorial, listaDeCapturas } from '../../../functions/http/capturas';
import { listaDeRectificaciones, solicitudDeRectificacion } from '../../../functions/http/rectificaciones';
import { type Identidad } from '../../../functions/seguridad/identidad';
import { propuestaDeCaptura } from '../../../shared/captura/propuesta-de-captura';
import { paginaDe } from '../../../shared/modelo/pagina';
import { Problema } from '../../../shared/modelo/problema';
import { Rectificacion } from '../../../shared/modelo/rectificacion';
import { ResumenDeCaptura } from '../../../shared/modelo/resumen-de-captura';
import { grupoModulo, sabana } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { cambio, cambiosEntre, docenteDe, enviar } from '../../servicio/capturar';
import { configurarOrizaba, DG, guardarSabana } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

/* Three grupos of one plantel: one captured by Juan, one that Ana captures with him, one of Ana's that nobody captured. */

const JUAN = docenteDe('TORRES REYES JUAN');
const ANA = docenteDe('VERA LUNA ANA');
const SIN_NOMBRE: Identidad = { ...JUAN, docente: null };
const PLANTEL: Identidad = {
  ...{ id: 'plantel252', nombre: 'Marta Solís' },
  ...{ rol: 'plantel', planteles: ['252'], docente: null },
};
const AMBOS = ['TORRES REYES JUAN', 'VERA LUNA ANA'];
const GRUPOS = [
  grupoModulo({ grupo: '101', docentes: ['TORRES REYES JUAN'] }),
  grupoModulo({ grupo: '102', docentes: AMBOS }),
  grupoModulo({ grupo: '103', docentes: ['VERA LUNA ANA'] }),
];

const lugar = (grupo: string) => ({
  ...{ plantel: '252', periodo: 'AGODIC26' },
  ...{ grupo, asignatura: 'PEMA-04' },
});
const DEL_PLANTEL = { periodo: 'AGODIC26', clave: '252' };

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba('2026-10-30T16:00:00.000Z');
  await configurarOrizaba(prueba.servicio);
  await guardarSabana(prueba.servicio, sabana({ gruposModulo: GRUPOS }));
  for (const uno of GRUPOS.slice(0, 2)) {
    const cambios = cambiosEntre([], propuestaDeCaptura(uno) ?? []);
    const { estado } = await enviar(prueba.servicio, JUAN, lugar(uno.grupo), { cambios });
    if (estado !== 200) throw new Error(`${uno.grupo} was not captured`);
    await pedirRectificacion(JUAN, uno.grupo);
  }
});
afterAll(() => prueba.cerrar());

const pedirRectificacion = (quien: Identidad, grupo: string) =>
  llamar(prueba.servicio, quien, solicitudDeRectificacion, {
    params: DEL_PLANTEL,
    encabezados: { 'idempotency-key': `rectifica-${grupo}` },
    cuerpo: { grupo, asignatura: 'PEMA-04', momento: 1, motivo: 'Examen mal calificado' },
  });

/** Everything that can be asked of one captura. */
const ASUNTOS = {
  leer: (quien: Identidad, grupo: string) => consultar(quien, lecturaDeCaptura, grupo),
  historial: (quien: Identidad, grupo: string) => consultar(quien, lecturaDeHistorial, grupo),
  enviar: (quien: Identidad, grupo: string) => {
    const cambios = [cambio({ columna: 'ra/1.2', despues: '70' })];
    return enviar(prueba.servicio, quien, lugar(grupo), { version: 1, cambios });
  },
  rectificar: pedirRectificacion,
} as const;

const consultar = (quien: Identidad, endpoint: typeof lecturaDeCaptura, grupo: string) => {
  const { plantel, ...params } = lugar(grupo);
  return llamar(prueba.servicio, quien, endpoint, { params, consulta: { plantel } });
};

test.each<{ quien: string; identidad: Identidad; asunto: keyof typeof ASUNTOS; clave: string }>([
  { quien: 'another docente', identidad: ANA, asunto: 'leer', clave: 'captura-ajena' },
  { quien: 'another docente', identidad: ANA, asunto: 'historial', clave: 'captura-ajena' },
  { quien: 'another docente', identidad: ANA, asunto: 'enviar', clave: 'captura-ajena' },
  { quien: 'another docente', identidad: ANA, asunto: 'rectificar', clave: 'captura-ajena' },
  { quien: 'a docente without a name', identidad: SIN_NOMBRE, asunto: 'leer', clave: 'sin-permiso' },
  { quien: 'a docente without a name', identidad: SIN_NOMBRE, asunto: 'historial', clave: 'sin-permiso' },
  { quien: 'a docente without a name', identidad: SIN_NOMBRE, asunto: 'enviar', clave: 'sin-permiso' },
  { quien: 'their own plantel', identidad: PLANTEL, asunto: 'enviar', clave: 'sin-permiso' },
  { quien: 'Dirección General', identidad: DG, asunto: 'enviar', clave: 'sin-permiso' },
  { quien: 'Dirección General', identidad: DG, asunto: 'rectificar', clave: 'sin-permiso' },
])('of a captura of Juan’s, $asunto is refused to $quien', async ({ identidad, asunto, clave }) => {
  const { estado, json } = await ASUNTOS[asunto](identidad, '101');
  expect([estado, Problema.parse(json).clave]).toEqual([403, clave]);
  expect(JSON.stringify(json)).not.toContain('ACOSTA');
});

test.each([
  { quien: 'whoever shares it', identidad: ANA, grupo: '102' },
  { quien: 'its plantel', identidad: PLANTEL, grupo: '101' },
  { quien: 'Dirección General', identidad: DG, grupo: '101' },
])('$quien reads a captura and its history', async ({ identidad, grupo }) => {
  for (const asunto of ['leer', 'historial'] as const) {
    expect((await ASUNTOS[asunto](identidad, grupo)).estado).toBe(200);
  }
});

test('what a sábana proposes is read by whom it names, and has no history', async () => {
  expect((await ASUNTOS.leer(ANA, '103')).estado).toBe(200);
  expect((await ASUNTOS.leer(JUAN, '103')).estado).toBe(403);
  expect((await ASUNTOS.historial(ANA, '103')).estado).toBe(404);
});

test.each([
  { quien: 'Juan', identidad: JUAN, capturas: ['101', '102'], rectificaciones: ['101', '102'] },
  { quien: 'Ana', identidad: ANA, capturas: ['102', '103'], rectificaciones: ['102'] },
  { quien: 'a docente without a name', identidad: SIN_NOMBRE, capturas: [], rectificaciones: [] },
  {
    quien: 'the plantel',
    identidad: PLANTEL,
    capturas: ['101', '102', '103'],
    rectificaciones: ['101', '102'],
  },
])('$quien is listed $capturas', async ({ identidad, capturas, rectificaciones }) => {
  const pedido = { params: DEL_PLANTEL };
  const listadas = await llamar(prueba.servicio, identidad, listaDeCapturas, pedido);
  const pedidas = await llamar(prueba.servicio, identidad, listaDeRectificaciones, pedido);
  const grupos = (lista: readonly { readonly lugar: { readonly grupo: string } }[]): string[] =>
    lista.map((una) => una.lugar.grupo).toSorted();
  expect(grupos(paginaDe(ResumenDeCaptura).parse(listadas.json).elementos)).toEqual(capturas);
  expect(grupos(paginaDe(Rectificacion).parse(pedidas.json).elementos)).toEqual(rectificaciones);
});
