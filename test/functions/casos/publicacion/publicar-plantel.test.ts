import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { particiones } from '../../../../functions/almacen/claves';
import { type Encargo } from '../../../../functions/almacen/publicaciones';
import {
  DESPUES_DE_VARIOS_INTENTOS,
  publicacionFallida,
  SIN_AVANCE,
} from '../../../../functions/casos/publicacion/publicacion-fallida';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { reintentarPublicacion } from '../../../../functions/casos/publicacion/reintentar-publicacion';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { type Etapa } from '../../../../shared/modelo/publicacion';
import { alumno, grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { configurarOrizaba, DG, FIRMA, guardarSabana, libro, ORIZABA } from '../../../servicio/orizaba';

const MOMENTO = { periodo: 'AGODIC26', corte: 2 } as const;

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  await configurarOrizaba(prueba.servicio);
});
afterAll(() => prueba.cerrar());

/** Another content each time, so that there is something to publish. */
let logro = 10;
const guardarOtraSabana = async (): Promise<void> => {
  logro += 1;
  const alumnos = [alumno({ logros: [String(logro), '80', null] })];
  await guardarSabana(prueba.servicio, sabana({ gruposModulo: [grupoModulo({ alumnos })] }));
};
beforeEach(guardarOtraSabana);

async function encargoNuevo(
  llave: string,
  servicio = prueba.servicio,
  motivo = 'Otra sábana',
): Promise<Encargo> {
  const estado = await solicitarPublicacion(servicio, DG, MOMENTO, llave, { caracter: 'definitivo', motivo });
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  return { publicacion: estado.id, plantel: '252' };
}

const avanceDe = (encargo: Encargo) => prueba.servicio.almacen.publicaciones.avance(encargo);
const darPorFallida = (encargo: Encargo): Promise<boolean> =>
  publicacionFallida(prueba.servicio, encargo, DESPUES_DE_VARIOS_INTENTOS);
const versionVigente = async (): Promise<number> =>
  (await prueba.servicio.almacen.reportes.actual(ORIZABA))?.version ?? 0;
const publicadoYVigente = async () =>
  ({ etapa: 'publicado', version: await versionVigente(), problema: null }) as const;

async function deshacerSabanas(): Promise<void> {
  const { sabanas } = prueba.servicio.almacen;
  for (;;) {
    const vigente = await sabanas.actual(particiones.sabana('AGODIC26', 2, '252'));
    if (!vigente) break;
    await sabanas.deshacer(vigente, { ...FIRMA, accion: 'deshacer' });
  }
}

/** Stops the work as a process that dies does, just before it writes down how it ended. */
async function cortarAlAnotar(etapa: Etapa, trabajo: () => Promise<void>): Promise<void> {
  const { publicaciones } = prueba.servicio.almacen;
  const anotar = publicaciones.anotar.bind(publicaciones);
  const espia = jest
    .spyOn(publicaciones, 'anotar')
    .mockImplementation((encargo, cambio) =>
      cambio.etapa === etapa ? Promise.reject(new Error('killed')) : anotar(encargo, cambio),
    );
  await expect(trabajo()).rejects.toThrow('killed');
  espia.mockRestore();
}

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
    await cortarAlAnotar('publicado', () => publicarPlantel(prueba.servicio, encargo, libro));
    expect([await versionVigente(), (await avanceDe(encargo))?.etapa]).toEqual([antes + 1, 'escribiendo']);
    await guardarOtraSabana();
    await publicarPlantel(prueba.servicio, encargo, libro);
    expect(await avanceDe(encargo)).toMatchObject({ etapa: 'publicado', version: antes + 1 });
    expect(await versionVigente()).toBe(antes + 1);
  });

  test('after the pointer moved and the sábana was undone: it is still published', async () => {
    const antes = await versionVigente();
    const encargo = await encargoNuevo('cortado-y-deshecho');
    await cortarAlAnotar('publicado', () => publicarPlantel(prueba.servicio, encargo, libro));
    await deshacerSabanas();
    await publicarPlantel(prueba.servicio, encargo, libro);
    expect(await avanceDe(encargo)).toMatchObject({ etapa: 'publicado', version: antes + 1, problema: null });
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

describe('a version in force', () => {
  test.each([{ motivo: '' }, { motivo: '   ' }])(
    'is not replaced without a reason («$motivo»)',
    async ({ motivo }) => {
      await publicarPlantel(prueba.servicio, await encargoNuevo(`ya-vigente${motivo}`), libro);
      const vigente = await versionVigente();
      await guardarOtraSabana();
      const encargo = await encargoNuevo(`sin-motivo${motivo}`, prueba.servicio, motivo);
      await publicarPlantel(prueba.servicio, encargo, libro);
      expect(await avanceDe(encargo)).toMatchObject({
        etapa: 'fallido',
        problema: expect.stringContaining('Escriba el motivo y publique de nuevo.'),
        causa: 'falta-motivo',
      });
      expect(await versionVigente()).toBe(vigente);
    },
  );

  test('is the same one when the same content is published again, without a reason', async () => {
    await publicarPlantel(prueba.servicio, await encargoNuevo('igual-con-motivo'), libro);
    const encargo = await encargoNuevo('igual-sin-motivo', prueba.servicio, '');
    await publicarPlantel(prueba.servicio, encargo, libro);
    expect(await avanceDe(encargo)).toMatchObject({ etapa: 'sin-cambios', version: await versionVigente() });
  });
});

test('what has ended stays as it ended', async () => {
  const encargo = await encargoNuevo('ya-termino');
  const { publicaciones } = prueba.servicio.almacen;
  await publicaciones.anotar(encargo, { etapa: 'sin-cambios', version: 1 });
  await publicaciones.anotar(encargo, { etapa: 'calculando', version: null });
  expect(await avanceDe(encargo)).toMatchObject({ etapa: 'sin-cambios', version: 1 });
});

test('what was taken for failed while it was being worked on is told as published once it is', async () => {
  const encargo = await encargoNuevo('dado-por-fallido');
  const lento = async (): Promise<Uint8Array> => {
    await darPorFallida(encargo);
    expect(await avanceDe(encargo)).toMatchObject({ etapa: 'fallido' });
    return libro();
  };
  await publicarPlantel(prueba.servicio, encargo, lento);
  expect(await avanceDe(encargo)).toMatchObject(await publicadoYVigente());
});

test('one that is undone before its turn fails with what to do, and leaves what was published', async () => {
  const antes = await versionVigente();
  const encargo = await encargoNuevo('sin-sabana-ya');
  await deshacerSabanas();
  await publicarPlantel(prueba.servicio, encargo, libro);
  expect(await avanceDe(encargo)).toMatchObject({
    etapa: 'fallido',
    version: null,
    problema: expect.stringContaining('Cargue lo que falta'),
  });
  expect(await versionVigente()).toBe(antes);
});

describe('work that nobody could do', () => {
  test.each([DESPUES_DE_VARIOS_INTENTOS, SIN_AVANCE])('leaves its remedy to each screen: «%s»', (dicho) => {
    expect(dicho).toMatch(/Si se repite, avise a quien administra el sistema\.$/);
    expect(dicho).not.toMatch(/vuelva|volver|elija/i);
  });

  test('is told to whoever watches', async () => {
    const encargo = await encargoNuevo('nadie-pudo');
    await darPorFallida(encargo);
    const problema = DESPUES_DE_VARIOS_INTENTOS;
    expect(await avanceDe(encargo)).toMatchObject({ etapa: 'fallido', causa: null, problema });
  });

  test('is tried again when it is asked for, and then it is published; who asked is in the bitácora', async () => {
    const antes = await versionVigente();
    const encargo = await encargoNuevo('otra-vez');
    await darPorFallida(encargo);
    const { publicacion, plantel } = encargo;
    const reintentar = () => reintentarPublicacion(prueba.servicio, DG, publicacion, plantel);
    expect(await reintentar()).toMatchObject({ terminada: false, planteles: [{ etapa: 'en-espera' }] });
    // Pressed twice, it is called twice and moved once.
    await reintentar();
    await publicarPlantel(prueba.servicio, encargo, libro);
    expect(await avanceDe(encargo)).toMatchObject({ etapa: 'publicado', version: antes + 1, problema: null });
    expect(await reintentar()).toMatchObject({ terminada: true, planteles: [{ etapa: 'publicado' }] });
    const { bitacora } = prueba.servicio.almacen;
    const asientos = await bitacora.asientos(plantel, 1, await bitacora.longitud(plantel));
    const reintentos = asientos.filter(({ particion }) => particion === publicacion);
    expect(reintentos).toMatchObject([{ accion: 'reintentar', persona: 'dg' }]);
  });

  test('is told as published when its version was made and only that could not be written down', async () => {
    const encargo = await encargoNuevo('hecho-sin-decirlo');
    await cortarAlAnotar('publicado', () => publicarPlantel(prueba.servicio, encargo, libro));
    await darPorFallida(encargo);
    expect(await avanceDe(encargo)).toMatchObject(await publicadoYVigente());
  });

  test('of a plantel that the publication does not include is not there to be tried', async () => {
    const { publicacion } = await encargoNuevo('sin-ese-plantel');
    expect(await reintentarPublicacion(prueba.servicio, DG, publicacion, '57')).toMatchObject({
      clave: 'no-encontrado',
    });
  });

  test('changes nothing when it had been done, or was never asked for', async () => {
    const encargo = await encargoNuevo('si-se-pudo');
    await publicarPlantel(prueba.servicio, encargo, libro);
    const hecho = await avanceDe(encargo);
    expect(await darPorFallida(encargo)).toBe(false);
    expect(await avanceDe(encargo)).toEqual(hecho);
    await expect(darPorFallida({ publicacion: 'x', plantel: '252' })).resolves.toBe(false);
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

/** The service at an hour of that day. After 18:00: everything else here is asked for at that time. */
const alas = (hora: string) => ({
  ...prueba.servicio,
  ahora: () => new Date(`2026-11-21T${hora}:00.000Z`),
});

describe('what was asked for last is what stays in force', () => {
  test('the older one, run after the newer, moves nothing and says why', async () => {
    const vieja = await encargoNuevo('pedida-primero', alas('19:00'));
    const nueva = await encargoNuevo('pedida-despues', alas('19:01'));
    await publicarPlantel(alas('19:01'), nueva, libro);
    const vigente = await versionVigente();
    await guardarOtraSabana();
    await publicarPlantel(alas('19:01'), vieja, libro);
    expect(await avanceDe(vieja)).toMatchObject({
      etapa: 'fallido',
      version: null,
      problema: expect.stringContaining(`versión ${vigente}). Revise el reporte vigente`),
    });
    expect(await versionVigente()).toBe(vigente);
  });

  test('the older one with the very same content has nothing to say', async () => {
    const vieja = await encargoNuevo('igual-primero', alas('20:00'));
    const nueva = await encargoNuevo('igual-despues', alas('20:01'));
    await publicarPlantel(prueba.servicio, nueva, libro);
    await publicarPlantel(prueba.servicio, vieja, libro);
    expect(await avanceDe(vieja)).toMatchObject({ etapa: 'sin-cambios', version: await versionVigente() });
  });

  test('the newer one, run after the older, takes its place', async () => {
    const antes = await versionVigente();
    const vieja = await encargoNuevo('en-orden-primero', alas('21:00'));
    const nueva = await encargoNuevo('en-orden-despues', alas('21:01'));
    await publicarPlantel(prueba.servicio, vieja, libro);
    await guardarOtraSabana();
    await publicarPlantel(prueba.servicio, nueva, libro);
    expect(await avanceDe(nueva)).toMatchObject({ etapa: 'publicado', version: antes + 2 });
  });
});
