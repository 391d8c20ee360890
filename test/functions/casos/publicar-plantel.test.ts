import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { particiones } from '../../../functions/almacen/claves';
import { type Firma } from '../../../functions/almacen/documentos';
import { type Encargo } from '../../../functions/almacen/publicaciones';
import { publicacionFallida } from '../../../functions/casos/publicacion-fallida';
import { publicarPlantel } from '../../../functions/casos/publicar-plantel';
import { Rechazo } from '../../../functions/casos/rechazo';
import { solicitarPublicacion } from '../../../functions/casos/solicitar-publicacion';
import { type Identidad } from '../../../functions/seguridad/identidad';
import { MinimoAprobatorio } from '../../../shared/modelo/configuracion';
import { Plantel } from '../../../shared/modelo/plantel';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';

const MOMENTO = { periodo: 'AGODIC26', corte: 2 } as const;
const DESTINO = { ...MOMENTO, plantel: '252' } as const;
const FIRMA: Firma = { por: 'dg', cuando: '2026-11-21T18:00:00.000Z', accion: 'guardar' };
const DG: Identidad = {
  id: 'dg',
  nombre: 'Elena Robles',
  rol: 'direccion-general',
  planteles: [],
  docente: null,
};
const conteo = { leidas: 1, aceptadas: 1, conAviso: 0, fusionadas: 0, rechazadas: 0 };
const RECIBO = {
  hojas: [],
  filas: conteo,
  registros: conteo,
  alumnos: 1,
  gruposModulo: 1,
  observaciones: [],
};
const libro = (): Promise<Uint8Array> => Promise.resolve(Buffer.from('PK'));

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  const { planteles, minimos, calendarios } = prueba.servicio.almacen;
  const orizaba = Plantel.parse({ clave: '252', cct: '30DPT0012K', nombre: 'Orizaba' });
  await planteles.guardar(particiones.configuracion('planteles'), [orizaba], FIRMA);
  const minimo = MinimoAprobatorio.parse({ desde: '2026-08-17', valor: '70', motivo: 'Ejemplo' });
  await minimos.guardar(particiones.configuracion('minimos'), [minimo], FIRMA);
  await calendarios.guardar(particiones.calendario('AGODIC26'), CONTEXTO.calendario, FIRMA);
});
afterAll(() => prueba.cerrar());

/** Another content each time, so that there is something to publish. */
let logro = 10;
beforeEach(async () => {
  logro += 1;
  const valor = sabana({
    gruposModulo: [grupoModulo({ alumnos: [alumno({ logros: [String(logro), '80', null] })] })],
  });
  const particion = particiones.sabana('AGODIC26', 2, '252');
  await prueba.servicio.almacen.sabanas.guardar(particion, valor, { archivos: [], recibo: RECIBO }, FIRMA);
});

async function encargoNuevo(llave: string): Promise<Encargo> {
  const estado = await solicitarPublicacion(prueba.servicio, DG, MOMENTO, llave, { caracter: 'definitivo' });
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  return { publicacion: estado.id, plantel: '252' };
}

const avanceDe = (encargo: Encargo) => prueba.servicio.almacen.publicaciones.avance(encargo);
const versionVigente = async (): Promise<number> =>
  (await prueba.servicio.almacen.reportes.actual(DESTINO))?.version ?? 0;

describe('the work of one plantel, cut short and repeated', () => {
  test('before anything was written: nothing is seen, and the next try publishes', async () => {
    const antes = await versionVigente();
    const encargo = await encargoNuevo('cortado-en-el-libro');
    const roto = (): Promise<never> => Promise.reject(new Error('no memory'));
    await expect(publicarPlantel(prueba.servicio, encargo, roto)).rejects.toThrow('no memory');
    expect([await versionVigente(), (await avanceDe(encargo))?.etapa]).toEqual([antes, 'escribiendo']);
    await publicarPlantel(prueba.servicio, encargo, libro);
    expect(await avanceDe(encargo)).toMatchObject({ etapa: 'publicado', version: antes + 1 });
  });

  test('after the pointer moved: the next try finds its version and makes no other', async () => {
    const antes = await versionVigente();
    const encargo = await encargoNuevo('cortado-al-final');
    await publicarPlantel(prueba.servicio, encargo, libro);
    await prueba.servicio.almacen.publicaciones.anotar(encargo, { etapa: 'escribiendo', version: null });
    await publicarPlantel(prueba.servicio, encargo, libro);
    expect(await avanceDe(encargo)).toMatchObject({ etapa: 'publicado', version: antes + 1 });
    expect(await versionVigente()).toBe(antes + 1);
  });

  test('delivered twice at the same time: one version', async () => {
    const antes = await versionVigente();
    const encargo = await encargoNuevo('entregado-dos-veces');
    await Promise.all([1, 2].map(() => publicarPlantel(prueba.servicio, encargo, libro)));
    expect(await versionVigente()).toBe(antes + 1);
    expect(await avanceDe(encargo)).toMatchObject({ version: antes + 1 });
  });
});

test('two publications of the same content at the same time make one version', async () => {
  const antes = await versionVigente();
  const encargos = [await encargoNuevo('publica-ana'), await encargoNuevo('publica-luis')];
  await Promise.all(encargos.map((encargo) => publicarPlantel(prueba.servicio, encargo, libro)));
  const etapas = (await Promise.all(encargos.map(avanceDe))).map((avance) => avance?.etapa);
  expect(etapas.toSorted()).toEqual(['publicado', 'sin-cambios']);
  expect(await versionVigente()).toBe(antes + 1);
});

test('one that is undone before its turn fails with what to do, and leaves what was published', async () => {
  const antes = await versionVigente();
  const encargo = await encargoNuevo('sin-sabana-ya');
  const { sabanas } = prueba.servicio.almacen;
  for (;;) {
    const vigente = await sabanas.actual(particiones.sabana('AGODIC26', 2, '252'));
    if (!vigente) break;
    await sabanas.deshacer(vigente, { ...FIRMA, accion: 'deshacer' });
  }
  await publicarPlantel(prueba.servicio, encargo, libro);
  expect(await avanceDe(encargo)).toMatchObject({
    etapa: 'fallido',
    version: null,
    problema: expect.stringContaining('Cargue lo que falta'),
  });
  expect(await versionVigente()).toBe(antes);
});

describe('work that nobody could do', () => {
  test('is told to whoever watches', async () => {
    const encargo = await encargoNuevo('nadie-pudo');
    await publicacionFallida(prueba.servicio, encargo);
    expect(await avanceDe(encargo)).toMatchObject({
      etapa: 'fallido',
      problema: expect.stringContaining('Vuelva'),
    });
  });

  test('changes nothing when it had been done, or was never asked for', async () => {
    const encargo = await encargoNuevo('si-se-pudo');
    await publicarPlantel(prueba.servicio, encargo, libro);
    const hecho = await avanceDe(encargo);
    await publicacionFallida(prueba.servicio, encargo);
    expect(await avanceDe(encargo)).toEqual(hecho);
    await expect(
      publicacionFallida(prueba.servicio, { publicacion: 'x', plantel: '252' }),
    ).resolves.toBeUndefined();
  });
});

test('a request cut short before its messages were sent is completed by its repetition', async () => {
  const { almacen } = prueba.servicio;
  const encargo = await encargoNuevo('a-medias');
  const solicitud = await almacen.publicaciones.solicitud(encargo.publicacion);
  if (!solicitud) throw new Error('it was just made');
  const otra = { ...solicitud, id: 'f'.repeat(32) };
  expect(await almacen.publicaciones.registrar(otra)).toBe(true);
  expect(await almacen.publicaciones.avances(otra.id)).toEqual([]);
  await almacen.publicaciones.encolar(otra);
  expect(await almacen.publicaciones.avances(otra.id)).toMatchObject([{ etapa: 'en-espera' }]);
  expect(await almacen.publicaciones.registrar(otra)).toBe(false);
});
