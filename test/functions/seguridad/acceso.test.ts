import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { PERMISOS } from '../../../functions/seguridad/permisos';
import { Persona } from '../../../shared/modelo/configuracion';
import { Problema } from '../../../shared/modelo/problema';
import { configurar, reconfigurar } from '../../servicio/configuracion';
import { direccionDe, operacionesDe } from '../../servicio/peticiones-de-ejemplo';
import { iniciarServicio, type Persona as PersonaDePrueba, type Servicio } from '../../servicio/servicio';

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio();
  await configurar(servicio);
});
afterAll(() => servicio.detener());

const operaciones = async () =>
  (await operacionesDe(servicio)).map(({ clave, metodo, plantilla }) => ({
    clave,
    metodo,
    ruta: direccionDe(plantilla, { plantel: '252', grupo: '101' }),
  }));

test('the OpenAPI document describes every endpoint there is a permission for', async () => {
  const claves = (await operaciones()).map(({ clave }) => clave);
  expect(claves.toSorted()).toEqual(Object.keys(PERMISOS).toSorted());
});

test('without a session only what is public answers', async () => {
  for (const { clave, metodo, ruta } of await operaciones()) {
    const { status } = await servicio.api(null, ruta, { metodo });
    const publico = Object.entries(PERMISOS).some(([una, quien]) => una === clave && quien === 'publico');
    expect([clave, status === 401]).toEqual([clave, !publico]);
  }
});

const SOLO_DG = [
  'guardar-calendario',
  'guardar-incidencias',
  'guardar-minimos',
  'guardar-personas',
  'guardar-planteles',
  'guardar-sabana',
  'deshacer-sabana',
  'leer-incidencias',
  'leer-minimos',
  'leer-personas',
  'leer-planteles',
  'leer-publicacion',
  'reintentar-publicacion',
  'leer-sabana',
  'leer-tablero',
  'leer-tablero-de-unidad',
  'leer-vista-previa',
  'simular-asignaturas',
  'simular-corte',
  'explicar-cifra-previa',
  'leer-posibilidades-previas',
  'solicitar-publicacion',
  'decidir-rectificacion',
  'reasignar-docentes',
  'resumir-rectificaciones',
  'resumir-mapas-de-corte',
  'resumir-mapas-de-unidad',
  'publicar-unidad',
  'retirar-reporte',
  'retirar-unidad',
  'leer-conservacion',
  'guardar-conservacion',
  'reunir-datos-de-alumno',
  'leer-datos-rectificados',
  'rectificar-datos',
  'listar-consultas',
];

const SOLO_DOCENTE = ['leer-pendientes', 'enviar-captura', 'leer-unidad-de-docente'];

test.each([
  { persona: 'dg', prohibidas: [...SOLO_DOCENTE, 'solicitar-rectificacion'] },
  { persona: 'plantel252', prohibidas: [...SOLO_DG, ...SOLO_DOCENTE] },
  {
    persona: 'docente',
    prohibidas: [
      ...SOLO_DG.filter((clave) => clave !== 'leer-minimos'),
      'leer-reporte',
      'listar-versiones-de-reporte',
      'leer-libro',
      'comprobar-reporte',
      'explicar-cifra',
      'leer-posibilidades',
      'leer-mapa-de-corte',
      'leer-mapa-de-unidad',
      'leer-unidad',
      'leer-libro-de-unidad',
      'listar-versiones-de-unidad',
      'comprobar-unidad',
      'leer-bitacora',
      'exportar-bitacora',
    ],
  },
] as const)('$persona is refused what is not theirs, and nothing else', async ({ persona, prohibidas }) => {
  const negadas = [];
  for (const { clave, metodo, ruta } of await operaciones()) {
    const respuesta = await servicio.api(persona, ruta, { metodo });
    if (respuesta.status === 403) negadas.push(clave);
  }
  expect(negadas.toSorted()).toEqual([...prohibidas].toSorted());
});

const CAPTURA = 'periodos/AGODIC26/grupos/101/asignaturas/PEMA-04/capturas';

test.each<{ persona: PersonaDePrueba; ruta: string }>([
  { persona: 'plantel57', ruta: `${CAPTURA}?plantel=57&plantel=252` },
  { persona: 'plantel57', ruta: 'planteles/252/reportes/AGODIC26/1/explicacion?matricula=1&cifra=nivel' },
  { persona: 'plantel252', ruta: 'planteles/057/reportes/AGODIC26/2' },
  { persona: 'plantel252', ruta: 'planteles/57%2F..%2F252/reportes' },
])('$persona asking $ruta gets 403 and no data', async ({ persona, ruta }) => {
  const respuesta = await servicio.api(persona, ruta);
  expect(respuesta.status).toBe(403);
  expect(Problema.parse(await respuesta.json()).clave).toBe('plantel-ajeno');
});

test('a person taken off the list sees nothing from the next request on', async () => {
  const guardar = (personas: unknown) => reconfigurar(servicio, 'personas', personas);
  const antes: unknown = await (await servicio.api('dg', 'configuracion/personas')).json();
  expect((await servicio.api('plantel57', 'planteles/57/reportes')).status).toBe(200);
  const personas = z.array(Persona).parse(antes);
  await guardar(personas.filter(({ id }) => id !== 'plantel57'));
  expect((await servicio.api('plantel57', 'planteles/57/reportes')).status).toBe(403);
  await guardar(antes);
});

test('the header of a platform’s own sign-in opens nothing', async () => {
  const principal = Buffer.from(JSON.stringify({ userId: 'dg', userRoles: ['direccion-general'] }));
  const encabezados = { 'x-ms-client-principal': principal.toString('base64') };
  expect((await servicio.api(null, 'sesion', { encabezados })).status).toBe(401);
});
