import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { z } from 'zod';
import { PERMISOS } from '../../../functions/seguridad/permisos';
import { type Rol } from '../../../shared/modelo/configuracion';
import { Problema } from '../../../shared/modelo/problema';
import { configurar } from '../../servicio/configuracion';
import { iniciarServicio, type Persona, type Servicio } from '../../servicio/servicio';

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio();
  await configurar(servicio);
});
afterAll(() => servicio.detener());

const Documento = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
});

async function operaciones() {
  const { paths } = Documento.parse(await (await servicio.api(null, 'openapi.json')).json());
  return Object.entries(paths).flatMap(([ruta, metodos]) =>
    Object.entries(metodos).map(([metodo, { operationId }]) => ({
      clave: operationId,
      metodo: metodo.toUpperCase(),
      ruta: ruta
        .replace('/api/', '')
        .replace('{periodo}', 'AGODIC26')
        .replace('{n}', '1')
        .replace('{clave}', '252')
        .replace('{grupo}', '101')
        .replace('{asignatura}', 'PEMA-04')
        .replace('{folio}', 'R-0')
        .replace('{id}', '0'.repeat(32)),
    })),
  );
}

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
  'publicar-unidad',
];

test.each([
  { persona: 'dg', prohibidas: ['leer-pendientes', 'enviar-captura', 'solicitar-rectificacion'] },
  { persona: 'plantel252', prohibidas: [...SOLO_DG, 'leer-pendientes', 'enviar-captura'] },
  {
    persona: 'docente',
    prohibidas: [
      ...SOLO_DG.filter((clave) => clave !== 'leer-minimos'),
      'leer-reporte',
      'leer-libro',
      'comprobar-reporte',
      'explicar-cifra',
      'leer-posibilidades',
      'leer-mapa-de-corte',
      'leer-mapa-de-unidad',
      'listar-unidades',
      'leer-unidad',
      'explicar-cifra-de-unidad',
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

/** What names a plantel, with another one in its place. */
const enPlantel = (ruta: string, plantel: string): string | null => {
  if (ruta.includes('/asignaturas/')) return `${ruta}?plantel=${plantel}`;
  return /\bplanteles\/252\b/.test(ruta) ? ruta.replace('planteles/252', `planteles/${plantel}`) : null;
};

const permitidasA = async (rol: Rol) => {
  const esSuya = ({ clave }: { clave: string }): boolean =>
    Object.entries(PERMISOS).some(([una, quien]) => una === clave && quien !== 'publico' && esDe(quien, rol));
  return (await operaciones()).filter(esSuya);
};
const esDe = (roles: readonly Rol[], rol: Rol): boolean => roles.includes(rol);

test.each<{ persona: Persona; rol: Rol; otro: string; deNadie: string[] }>([
  { persona: 'plantel252', rol: 'plantel', otro: '57', deNadie: [] },
  { persona: 'plantel57', rol: 'plantel', otro: '252', deNadie: [] },
  { persona: 'docente', rol: 'docente', otro: '57', deNadie: ['leer-minimos'] },
  { persona: 'docente-ut', rol: 'docente', otro: '103', deNadie: ['leer-minimos'] },
])(
  'of plantel $otro nothing that they may ask answers to $persona',
  async ({ persona, rol, otro, deNadie }) => {
    const sinPlantel = [];
    for (const { clave, metodo, ruta } of await permitidasA(rol)) {
      const ajena = enPlantel(ruta, otro);
      if (ajena === null) sinPlantel.push(clave);
      else {
        const respuesta = await servicio.api(persona, ajena, { metodo });
        const problema = Problema.parse(await respuesta.json());
        expect([clave, respuesta.status, problema.clave]).toEqual([clave, 403, 'plantel-ajeno']);
      }
    }
    expect(sinPlantel.toSorted()).toEqual(['leer-calendarios', ...deNadie, 'leer-sesion']);
  },
);

const CAPTURA = 'periodos/AGODIC26/grupos/101/asignaturas/PEMA-04/capturas';

test.each<{ persona: Persona; ruta: string }>([
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
  const guardar = (cuerpo: unknown) =>
    servicio.api('dg', 'configuracion/personas', { metodo: 'PUT', cuerpo: JSON.stringify(cuerpo) });
  const antes: unknown = await (await servicio.api('dg', 'configuracion/personas')).json();
  expect((await servicio.api('plantel57', 'planteles/57/reportes')).status).toBe(200);
  await guardar([]);
  expect((await servicio.api('plantel57', 'planteles/57/reportes')).status).toBe(403);
  await guardar(antes);
});

describe('a token that is not for this service', () => {
  const AHORA = Math.floor(Date.now() / 1000);
  const Llaves = z.object({ firma: z.looseObject({ kid: z.string() }) });

  /** Signed with the provider's own key, so that only what is changed can be what is wrong. */
  async function ficha(cambios: object, llave?: CryptoKey): Promise<string> {
    const archivo = path.join(servicio.datos, 'identidad.json');
    const { firma } = Llaves.parse(JSON.parse(readFileSync(archivo, 'utf8')));
    return new SignJWT({
      iss: `${servicio.origen}/identidad`,
      aud: 'api://siseac',
      sub: 'dg',
      exp: AHORA + 600,
      tid: '00000000-0000-4000-8000-000000000252',
      azp: 'siseac-spa',
      scp: 'access_as_user',
      roles: ['direccion-general'],
      ...cambios,
    })
      .setProtectedHeader({ alg: 'RS256', kid: firma.kid })
      .sign(llave ?? (await importJWK(firma, 'RS256')));
  }

  const estadoCon = async (token: string): Promise<number> =>
    (await servicio.api(null, 'sesion', { encabezados: { authorization: `Bearer ${token}` } })).status;

  test.each([
    { caso: 'as it should be', cambios: {}, estado: 200 },
    { caso: 'an application’s own, with a role', cambios: { scp: undefined }, estado: 200 },
    { caso: 'another audience', cambios: { aud: '00000003-0000-0000-c000-000000000000' }, estado: 401 },
    { caso: 'another issuer', cambios: { iss: 'https://sts.windows.net/otro/' }, estado: 401 },
    { caso: 'another tenant', cambios: { tid: 'otro' }, estado: 401 },
    { caso: 'no tenant', cambios: { tid: undefined }, estado: 401 },
    { caso: 'another client', cambios: { azp: 'otra-app' }, estado: 401 },
    { caso: 'no client', cambios: { azp: undefined }, estado: 401 },
    { caso: 'another scope', cambios: { scp: 'User.Read' }, estado: 401 },
    { caso: 'neither scope nor role', cambios: { scp: undefined, roles: [] }, estado: 401 },
    { caso: 'a role nobody knows', cambios: { roles: ['Global.Admin'] }, estado: 403 },
    { caso: 'expired', cambios: { exp: AHORA - 3600 }, estado: 401 },
    { caso: 'no expiry', cambios: { exp: undefined }, estado: 401 },
  ])('$caso: $estado', async ({ cambios, estado }) => {
    expect(await estadoCon(await ficha(cambios))).toBe(estado);
  });

  test('signed with another key, not signed at all, or not a token', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await estadoCon(await ficha({}, privateKey))).toBe(401);
    const sinFirma = new UnsecuredJWT({ tid: 'x' }).setSubject('dg').setAudience('api://siseac').encode();
    expect(await estadoCon(sinFirma)).toBe(401);
    expect(await estadoCon('a.b.c')).toBe(401);
  });

  test('the header of a platform’s own sign-in opens nothing', async () => {
    const principal = Buffer.from(JSON.stringify({ userId: 'dg', userRoles: ['direccion-general'] }));
    const encabezados = { 'x-ms-client-principal': principal.toString('base64') };
    expect((await servicio.api(null, 'sesion', { encabezados })).status).toBe(401);
  });
});
