import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { Persona } from '../../../shared/modelo/configuracion';
import { Problema } from '../../../shared/modelo/problema';
import { PLANTELES, reconfigurar, sobreLoVigente } from '../../servicio/configuracion';
import { ficha } from '../../servicio/ficha';
import { iniciarServicio, type Servicio } from '../../servicio/servicio';

/* Two who administer, one plantel and one docente; each asks with their own session, over HTTP. */

const persona = (id: string, partes: Partial<Persona> = {}): Persona => ({
  ...{ id, nombre: id, planteles: ['252'], docente: null, administra: false, baja: false },
  ...partes,
});
const DE_DG = { administra: true, planteles: [] };
const ELENA = persona('elena', DE_DG);
const LUIS = persona('luis', DE_DG);
const MARTA = persona('marta');
const JUAN = persona('juan', { docente: 'TORRES REYES JUAN' });
const TODAS = [ELENA, LUIS, MARTA, JUAN];
const deBaja = (una: Persona): Persona => ({ ...una, baja: true });

const iniciado = iniciarServicio().then(async (nuevo) => {
  await reconfigurar(nuevo, 'planteles', PLANTELES);
  return nuevo;
});
const cambiarPlanteles = (planteles: unknown): Promise<Response> =>
  sobreLoVigente(
    async (ruta, pedido = {}) =>
      servicio.api(null, ruta, {
        ...pedido,
        encabezados: { ...pedido.encabezados, ...(await encabezadosDe('elena')) },
      }),
    'planteles',
    planteles,
  );
let servicio: Servicio;
beforeEach(async () => {
  servicio = await iniciado;
  expect(await reponer()).toBe(200);
});
afterAll(async () => (await iniciado).detener());

/** By whichever of the two the test before left in charge. */
async function reponer(): Promise<number> {
  const { status } = await guardar('elena', TODAS);
  return status === 200 ? status : (await guardar('luis', TODAS)).status;
}

const ROLES: Readonly<Record<string, string>> = { marta: 'plantel', juan: 'docente' };
const encabezadosDe = async (id: string): Promise<Record<string, string>> => {
  const roles = [ROLES[id] ?? 'direccion-general'];
  return { authorization: `Bearer ${await ficha(servicio, { sub: id, oid: id, roles })}` };
};
const pedir = async (id: string, ruta: string): Promise<Response> =>
  servicio.api(null, ruta, { encabezados: await encabezadosDe(id) });
/** On top of what is in force, which whoever saves may no longer read. */
const guardar = async (id: string, personas: readonly Persona[], etag?: string): Promise<Response> =>
  servicio.api(null, 'configuracion/personas', {
    metodo: 'PUT',
    encabezados: { ...(await encabezadosDe(id)), 'if-match': etag ?? (await vigente()) },
    cuerpo: JSON.stringify(personas),
  });
const vigente = async (): Promise<string> => {
  const leidas = await Promise.all(['elena', 'luis'].map((id) => pedir(id, 'configuracion/personas')));
  return leidas.flatMap(({ headers }) => headers.get('etag') ?? [])[0] ?? '"0"';
};
const leer = async (id = 'elena'): Promise<{ personas: Persona[]; etag: string }> => {
  const respuesta = await pedir(id, 'configuracion/personas');
  return {
    personas: z.array(Persona).parse(await respuesta.json()),
    etag: respuesta.headers.get('etag') ?? '',
  };
};
const claveDe = async (respuesta: Response): Promise<string> => Problema.parse(await respuesta.json()).clave;

test.each(['luis', 'marta', 'juan'])('%s, given leave, is refused at the next request', async (id) => {
  expect((await pedir(id, 'sesion')).status).toBe(200);
  await guardar(
    'elena',
    TODAS.map((una) => (una.id === id ? deBaja(una) : una)),
  );
  for (const ruta of ['sesion', 'planteles/252/reportes', 'configuracion/personas']) {
    const respuesta = await pedir(id, ruta);
    expect([ruta, respuesta.status, await claveDe(respuesta)]).toEqual([ruta, 403, 'cuenta-de-baja']);
  }
});

test.each([
  { caso: 'taken off the list', personas: [MARTA, JUAN] },
  { caso: 'given leave', personas: [deBaja(ELENA), deBaja(LUIS), MARTA, JUAN] },
  { caso: 'no longer administering', personas: TODAS.map((una) => ({ ...una, administra: false })) },
  { caso: 'one gone and the other given leave', personas: [deBaja(ELENA), MARTA] },
  { caso: 'gone with everybody', personas: [] },
])('the last who administers is not $caso', async ({ personas }) => {
  const respuesta = await guardar('elena', personas);
  expect([respuesta.status, await claveDe(respuesta)]).toEqual([409, 'sin-administrador']);
  expect((await leer()).personas).toEqual(TODAS);
});

test.each([
  { caso: 'goes', personas: [LUIS] },
  { caso: 'is given leave', personas: [deBaja(ELENA), LUIS] },
  { caso: 'leaves it to an account that may be mistyped', personas: [persona('luiz', DE_DG)] },
])('whoever saves stays in charge: not kept when it $caso', async ({ personas }) => {
  const respuesta = await guardar('elena', personas);
  expect([respuesta.status, await claveDe(respuesta)]).toEqual([409, 'administrador-saliente']);
  expect((await guardar('luis', [deBaja(ELENA), LUIS])).status).toBe(200);
});

test.each([
  { caso: 'taken off the list', personas: [LUIS, MARTA, JUAN] },
  { caso: 'given leave', personas: [deBaja(ELENA), LUIS, MARTA, JUAN] },
])('one of Dirección General $caso is refused from the next request on', async ({ personas }) => {
  expect((await pedir('elena', 'configuracion/personas')).status).toBe(200);
  expect((await guardar('luis', personas)).status).toBe(200);
  for (const ruta of ['sesion', 'planteles/252/reportes', 'configuracion/personas']) {
    expect([ruta, (await pedir('elena', ruta)).status]).toEqual([ruta, 403]);
  }
  expect((await guardar('elena', TODAS)).status).toBe(403);
});

test('only who administers changes the list', async () => {
  const rosa = persona('rosa', { planteles: [] });
  const conRosa = [...TODAS, rosa];
  expect((await guardar('elena', conRosa)).status).toBe(200);
  expect((await pedir('rosa', 'configuracion/personas')).status).toBe(200);
  const respuesta = await guardar('rosa', [...TODAS, { ...rosa, administra: true }]);
  const { clave, remedio } = Problema.parse(await respuesta.json());
  expect([respuesta.status, clave]).toEqual([403, 'sin-permiso']);
  expect(remedio).toContain('elena, luis');
  expect((await leer()).personas).toEqual(conRosa);
});

test.each([
  { caso: 'a plantel', una: { ...MARTA, administra: true }, campo: 'cuerpo.1.planteles' },
  { caso: 'a docente', una: { ...JUAN, planteles: [], administra: true }, campo: 'cuerpo.1.docente' },
])('an account of $caso does not administer', async ({ una, campo }) => {
  const respuesta = await guardar('elena', [ELENA, una]);
  expect([respuesta.status, Problema.parse(await respuesta.json()).campo]).toEqual([422, campo]);
});

describe('a plantel that is not registered', () => {
  const SIN_REGISTRAR =
    'Corrija la clave, o agregue antes el plantel en Configuración › Planteles, y vuelva a guardar.';
  test.each([
    {
      caso: 'is not given to anybody',
      personas: [...TODAS, persona('nora', { nombre: 'Nora Díaz', planteles: ['252', '999'] })],
      campo: 'cuerpo.4.planteles',
      detalle: 'Renglón 5, Nora Díaz (cuenta nora): el plantel 999 no está en la lista de planteles.',
    },
    {
      caso: 'nor several to several',
      personas: [
        ELENA,
        LUIS,
        persona('marta', { planteles: ['998', '999'] }),
        persona('nora', { planteles: ['999'] }),
      ],
      campo: 'cuerpo.2.planteles',
      detalle:
        'Renglón 3, marta (cuenta marta): los planteles 998 y 999 no están en la lista de planteles. Lo mismo pasa con una persona más.',
    },
  ])('$caso', async ({ personas, campo, detalle }) => {
    const respuesta = await guardar('elena', personas);
    expect(respuesta.status).toBe(422);
    const problema = Problema.parse(await respuesta.json());
    expect([problema.campo, problema.detail, problema.remedio]).toEqual([campo, detalle, SIN_REGISTRAR]);
    expect((await leer()).personas).toEqual(TODAS);
  });

  test('because it left its list stays with whoever had it, and is given to nobody else', async () => {
    const sinOrizaba = z
      .array(z.looseObject({ clave: z.string() }))
      .parse(PLANTELES)
      .filter(({ clave }) => clave !== '252');
    expect((await cambiarPlanteles(sinOrizaba)).status).toBe(200);
    expect((await guardar('elena', [ELENA, LUIS, { ...MARTA, nombre: 'Marta' }])).status).toBe(200);
    expect((await guardar('elena', [ELENA, LUIS, MARTA, persona('nora')])).status).toBe(422);
    expect((await cambiarPlanteles(PLANTELES)).status).toBe(200);
  });
});

test('while nobody is in charge, whoever begins the list is on it', async () => {
  const nuevo = await iniciarServicio();
  const empezar = async (personas: readonly Persona[]): Promise<number> => {
    const sesion = await ficha(nuevo, { sub: 'elena', oid: 'elena', roles: ['direccion-general'] });
    const pedido = {
      metodo: 'PUT',
      encabezados: { authorization: `Bearer ${sesion}` },
      cuerpo: JSON.stringify(personas),
    };
    return (await nuevo.api(null, 'configuracion/personas', pedido)).status;
  };
  expect(await empezar([MARTA])).toBe(409);
  expect(await empezar([LUIS])).toBe(409);
  expect(await empezar([ELENA, { ...MARTA, planteles: [] }])).toBe(200);
  await nuevo.detener();
});

test('each gives the other leave at once, and one of them is left', async () => {
  for (let vez = 0; vez < 5; vez += 1) {
    expect(await reponer()).toBe(200);
    const etag = await vigente();
    const respuestas = await Promise.all([
      guardar('elena', [ELENA, deBaja(LUIS), MARTA, JUAN], etag),
      guardar('luis', [deBaja(ELENA), LUIS, MARTA, JUAN], etag),
    ]);
    const [primera] = respuestas;
    const { personas } = await leer(primera.status === 200 ? 'elena' : 'luis');
    expect(personas.filter(({ administra, baja }) => administra && !baja)).toHaveLength(1);
    expect(respuestas.filter(({ status }) => status === 200)).toHaveLength(1);
  }
});

test('a list that another one replaced since it was read is not saved on top of it', async () => {
  const { etag } = await leer();
  const primera = await guardar('elena', [ELENA, LUIS, MARTA], etag);
  expect(primera.status).toBe(200);
  const tarde = await guardar('luis', [ELENA, LUIS, JUAN], etag);
  expect([tarde.status, await claveDe(tarde)]).toEqual([412, 'version-cambiada']);
  expect((await leer()).personas).toEqual([ELENA, LUIS, MARTA]);
  const otra = await guardar('luis', [ELENA, LUIS, JUAN], primera.headers.get('etag') ?? '');
  expect(otra.status).toBe(200);
});

test('nobody is listed twice', async () => {
  expect(await claveDe(await guardar('elena', [ELENA, ELENA]))).toBe('solicitud-no-valida');
});
