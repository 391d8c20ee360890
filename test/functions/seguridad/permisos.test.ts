import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enLista } from '../../../shared/captura/celdas';
import { Problema } from '../../../shared/modelo/problema';
import { type Rol } from '../../../shared/modelo/configuracion';
import { alcanceDe, type ClaveDeEndpoint, PERMISOS } from '../../../functions/seguridad/permisos';
import { rechazoPorPermiso } from '../../../functions/seguridad/rechazo-por-permiso';
import { celdasConalep, planConalep } from '../../captura-de-prueba';
import { cambiosEntre } from '../../servicio/capturar';
import { configurar, PERSONAS, PLANTELES, reconfigurar } from '../../servicio/configuracion';
import { ficha } from '../../servicio/ficha';
import {
  ASIGNATURA,
  EJEMPLOS,
  type LugarDeEjemplo,
  type Operacion,
  operacionesDe,
  peticionDe,
  restoDe,
} from '../../servicio/peticiones-de-ejemplo';
import { iniciarServicio, type Servicio } from '../../servicio/servicio';

/* Every endpoint, asked by everybody of everything over HTTP, against what the table of permissions says. */

const ANA = { id: 'ana', nombre: 'Ana Vera', planteles: ['252'], docente: 'VERA LUNA ANA' };
const TODAS_LAS_PERSONAS = [...PERSONAS, ANA];
/** Of docente Juan is 101; 102 is Ana's. */
const LUGARES: readonly LugarDeEjemplo[] = [
  { plantel: '252', grupo: '101' },
  { plantel: '252', grupo: '102' },
  { plantel: '57', grupo: '101' },
];
const GRUPO_DEL_DOCENTE = '101';

let servicio: Servicio;
let operaciones: readonly Operacion[];
beforeAll(async () => {
  servicio = await iniciarServicio();
  expect((await reconfigurar(servicio, 'planteles', PLANTELES)).status).toBe(200);
  expect((await reconfigurar(servicio, 'personas', TODAS_LAS_PERSONAS)).status).toBe(200);
  for (const { id, docente, grupo } of [
    { id: 'docente', docente: 'TORRES REYES JUAN', grupo: '101' },
    { ...ANA, grupo: '102' },
  ]) {
    const plan = planConalep({ docentes: [docente] });
    const cambios = cambiosEntre([], enLista(celdasConalep(undefined, plan)));
    const respuesta = await pedirCon(await autorizacion({ sub: id, roles: ['docente'] }), {
      ruta: `periodos/AGODIC26/grupos/${grupo}/asignaturas/${ASIGNATURA}/capturas?plantel=252`,
      pedido: {
        metodo: 'PUT',
        encabezados: { 'if-match': '"0"', 'idempotency-key': `captura-${grupo}` },
        cuerpo: JSON.stringify({ version: 0, rectificacion: null, cambios }),
      },
    });
    expect([grupo, respuesta.status]).toEqual([grupo, 200]);
  }
  // After the capturas: by the calendar their windows are closed.
  await configurar(servicio);
  operaciones = await operacionesDe(servicio);
});
afterAll(() => servicio.detener());

const autorizacion = async (
  reclamos: Readonly<Record<string, unknown>>,
): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await ficha(servicio, reclamos)}`,
});

const pedirCon = (quien: Readonly<Record<string, string>>, { ruta, pedido }: ReturnType<typeof peticionDe>) =>
  servicio.api(null, ruta, { ...pedido, encabezados: { ...pedido.encabezados, ...quien } });

interface Quien {
  readonly quien: string;
  readonly rol: Rol | null;
  readonly id: string | null;
  readonly planteles: readonly string[];
}

const QUIENES: readonly Quien[] = [
  { quien: 'nobody', rol: null, id: null, planteles: [] },
  { quien: 'a person without a role', rol: null, id: 'dg', planteles: [] },
  { quien: 'Dirección General', rol: 'direccion-general', id: 'dg', planteles: [] },
  { quien: 'Dirección General off the list', rol: 'direccion-general', id: 'nadie', planteles: [] },
  { quien: 'a plantel', rol: 'plantel', id: 'plantel252', planteles: ['252'] },
  { quien: 'a docente', rol: 'docente', id: 'docente', planteles: ['252'] },
  { quien: 'a plantel off the list', rol: 'plantel', id: 'nadie', planteles: [] },
  { quien: 'a docente off the list', rol: 'docente', id: 'nadie', planteles: [] },
];

const LUGAR_CUALQUIERA = { plantel: '252', grupo: '101' };
const nombraPlantel = ({ clave, plantilla }: Operacion): boolean =>
  plantilla.includes('{clave}') || restoDe(clave, LUGAR_CUALQUIERA).consulta?.['plantel'] !== undefined;
const nombraGrupo = ({ clave, plantilla }: Operacion): boolean =>
  plantilla.includes('{grupo}') || restoDe(clave, LUGAR_CUALQUIERA).deGrupo === true;

const permisoDe = (clave: string) => Object.entries(PERMISOS).find(([una]) => una === clave)?.[1];
const alcanceEn = (clave: string, rol: Rol): string | undefined => {
  const permiso: Readonly<Partial<Record<Rol, string>>> | 'publico' | undefined = permisoDe(clave);
  return permiso === 'publico' ? 'todo' : permiso?.[rol];
};

/** 401, 403, or 0 for whatever comes of a request that is let through. */
function esperado(operacion: Operacion, { rol, id, planteles }: Quien, lugar: LugarDeEjemplo): number {
  if (permisoDe(operacion.clave) === 'publico') return 0;
  if (id === null) return 401;
  if (id === 'nadie' && rol === 'direccion-general') return 403;
  const alcance = rol && alcanceEn(operacion.clave, rol);
  if (!alcance) return 403;
  if (alcance === 'todo' || alcance === 'propio') return 0;
  if (nombraPlantel(operacion) && !planteles.includes(lugar.plantel)) return 403;
  return alcance === 'su-grupo' && nombraGrupo(operacion) && lugar.grupo !== GRUPO_DEL_DOCENTE ? 403 : 0;
}

test('every endpoint has its line in the table and its example, and there is no other', () => {
  const claves = operaciones.map(({ clave }) => clave).toSorted();
  expect(Object.keys(PERMISOS).toSorted()).toEqual(claves);
  expect(Object.keys(EJEMPLOS).toSorted()).toEqual(claves);
});

test('what reaches no further than a plantel says of which one it is', () => {
  const sueltas = operaciones.filter(
    (una) =>
      !nombraPlantel(una) &&
      (['plantel', 'docente'] as const).some((rol) => (alcanceEn(una.clave, rol) ?? '').startsWith('su-')),
  );
  expect(sueltas).toEqual([]);
});

const DECLARAN_QUE_SE_LIMITAN = ['exportar-bitacora', 'leer-bitacora'];

test.each(['plantel', 'docente'] as const)('an address that names no plantel is refused to a %s', (rol) => {
  const quien = { id: 'x', nombre: 'X', rol, planteles: ['252'], docente: 'VERA LUNA ANA' };
  const claves = operaciones
    .map(({ clave }) => clave)
    .filter((clave): clave is ClaveDeEndpoint => clave in PERMISOS);
  const deSuPlantel = claves.filter((clave) => (alcanceDe(clave, rol) ?? '').startsWith('su-'));
  const admitidas = deSuPlantel.filter((clave) => !rechazoPorPermiso(clave, quien, { planteles: [] }));
  expect(deSuPlantel.length).toBeGreaterThan(5);
  expect(admitidas.toSorted()).toEqual(rol === 'plantel' ? DECLARAN_QUE_SE_LIMITAN : []);
  // Where it is named, they are let through.
  const nombrado = { planteles: ['252'] };
  expect(deSuPlantel.filter((clave) => rechazoPorPermiso(clave, quien, nombrado))).toEqual([]);
});

describe.each(QUIENES)('$quien', (quien) => {
  test.each(LUGARES)('asking everything of plantel $plantel, grupo $grupo', async (lugar) => {
    const { id, rol } = quien;
    const encabezados = id === null ? {} : await autorizacion({ sub: id, roles: rol === null ? [] : [rol] });
    const contestado: Record<string, number> = {};
    for (const operacion of operaciones) {
      const respuesta = await pedirCon(encabezados, peticionDe(operacion, lugar));
      const texto = await respuesta.text();
      const { status } = respuesta;
      if (status >= 400) expect(Problema.parse(JSON.parse(texto)).status).toBe(status);
      expect([operacion.clave, status < 500]).toEqual([operacion.clave, true]);
      contestado[operacion.clave] = status === 401 || status === 403 ? status : 0;
    }
    expect(contestado).toEqual(
      Object.fromEntries(operaciones.map((una) => [una.clave, esperado(una, quien, lugar)])),
    );
  });
});

test('a list shows a docente what is theirs of it, and the plantel all', async () => {
  const lista = async (id: string, rol: Rol): Promise<string> => {
    const quien = await autorizacion({ sub: id, roles: [rol] });
    const pedido = { ruta: 'periodos/AGODIC26/planteles/252/capturas', pedido: {} };
    return (await pedirCon(quien, pedido)).text();
  };
  expect(await lista('docente', 'docente')).not.toContain('VERA LUNA ANA');
  expect(await lista('plantel252', 'plantel')).toContain('VERA LUNA ANA');
});
