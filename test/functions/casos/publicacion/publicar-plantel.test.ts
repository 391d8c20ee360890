import { describe, expect, test } from '@jest/globals';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { libro } from '../../../servicio/orizaba';
import { PlantelPorPublicar } from './plantel-por-publicar';

const plantel252 = new PlantelPorPublicar();

describe('the work of one plantel, cut short and repeated', () => {
  test('before anything was written: nothing is seen, and the next try publishes', async () => {
    const antes = await plantel252.versionVigente();
    const encargo = await plantel252.encargoNuevo('cortado-en-el-libro');
    const roto = (): Promise<never> => Promise.reject(new Error('no memory'));
    await expect(publicarPlantel(plantel252.servicio, encargo, roto)).rejects.toThrow('no memory');
    expect([await plantel252.versionVigente(), (await plantel252.avanceDe(encargo))?.etapa]).toEqual([
      antes,
      'escribiendo',
    ]);
    await publicarPlantel(plantel252.servicio, encargo, libro);
    expect(await plantel252.avanceDe(encargo)).toMatchObject({ etapa: 'publicado', version: antes + 1 });
  });

  test('after the pointer moved: the next try finds its version and makes no other', async () => {
    const antes = await plantel252.versionVigente();
    const encargo = await plantel252.encargoNuevo('cortado-al-final');
    await plantel252.cortarAlAnotar('publicado', () => publicarPlantel(plantel252.servicio, encargo, libro));
    expect([await plantel252.versionVigente(), (await plantel252.avanceDe(encargo))?.etapa]).toEqual([
      antes + 1,
      'escribiendo',
    ]);
    await plantel252.guardarOtraSabana();
    await publicarPlantel(plantel252.servicio, encargo, libro);
    expect(await plantel252.avanceDe(encargo)).toMatchObject({ etapa: 'publicado', version: antes + 1 });
    expect(await plantel252.versionVigente()).toBe(antes + 1);
  });

  test('after the pointer moved and the sábana was undone: it is still published', async () => {
    const antes = await plantel252.versionVigente();
    const encargo = await plantel252.encargoNuevo('cortado-y-deshecho');
    await plantel252.cortarAlAnotar('publicado', () => publicarPlantel(plantel252.servicio, encargo, libro));
    await plantel252.deshacerSabanas();
    await publicarPlantel(plantel252.servicio, encargo, libro);
    expect(await plantel252.avanceDe(encargo)).toMatchObject({
      etapa: 'publicado',
      version: antes + 1,
      problema: null,
    });
  });

  test('delivered twice at the same time: one version', async () => {
    const antes = await plantel252.versionVigente();
    const encargo = await plantel252.encargoNuevo('entregado-dos-veces');
    await Promise.all([1, 2].map(() => publicarPlantel(plantel252.servicio, encargo, libro)));
    expect(await plantel252.versionVigente()).toBe(antes + 1);
    expect(await plantel252.avanceDe(encargo)).toMatchObject({ version: antes + 1 });
  });
});

test('two publications of the same content at the same time make one version', async () => {
  const antes = await plantel252.versionVigente();
  const encargos = [
    await plantel252.encargoNuevo('publica-ana'),
    await plantel252.encargoNuevo('publica-luis'),
  ];
  await Promise.all(encargos.map((encargo) => publicarPlantel(plantel252.servicio, encargo, libro)));
  const etapas = (await Promise.all(encargos.map((encargo) => plantel252.avanceDe(encargo)))).map(
    (avance) => avance?.etapa,
  );
  expect(etapas.toSorted()).toEqual(['publicado', 'sin-cambios']);
  expect(await plantel252.versionVigente()).toBe(antes + 1);
});

describe('a version in force', () => {
  test.each([{ motivo: '' }, { motivo: '   ' }])(
    'is not replaced without a reason («$motivo»)',
    async ({ motivo }) => {
      await publicarPlantel(plantel252.servicio, await plantel252.encargoNuevo(`ya-vigente${motivo}`), libro);
      const vigente = await plantel252.versionVigente();
      await plantel252.guardarOtraSabana();
      const encargo = await plantel252.encargoNuevo(`sin-motivo${motivo}`, plantel252.servicio, motivo);
      await publicarPlantel(plantel252.servicio, encargo, libro);
      expect(await plantel252.avanceDe(encargo)).toMatchObject({
        etapa: 'fallido',
        problema: expect.stringContaining('Escriba el motivo y publique de nuevo.'),
        causa: 'falta-motivo',
      });
      expect(await plantel252.versionVigente()).toBe(vigente);
    },
  );

  test('is the same one when the same content is published again, without a reason', async () => {
    await publicarPlantel(plantel252.servicio, await plantel252.encargoNuevo('igual-con-motivo'), libro);
    const encargo = await plantel252.encargoNuevo('igual-sin-motivo', plantel252.servicio, '');
    await publicarPlantel(plantel252.servicio, encargo, libro);
    expect(await plantel252.avanceDe(encargo)).toMatchObject({
      etapa: 'sin-cambios',
      version: await plantel252.versionVigente(),
    });
  });
});

test('what has ended stays as it ended', async () => {
  const encargo = await plantel252.encargoNuevo('ya-termino');
  const { publicaciones } = plantel252.servicio.almacen;
  await publicaciones.anotar(encargo, { etapa: 'sin-cambios', version: 1 });
  await publicaciones.anotar(encargo, { etapa: 'calculando', version: null });
  expect(await plantel252.avanceDe(encargo)).toMatchObject({ etapa: 'sin-cambios', version: 1 });
});

test('one that is undone before its turn fails with what to do, and leaves what was published', async () => {
  const antes = await plantel252.versionVigente();
  const encargo = await plantel252.encargoNuevo('sin-sabana-ya');
  await plantel252.deshacerSabanas();
  await publicarPlantel(plantel252.servicio, encargo, libro);
  expect(await plantel252.avanceDe(encargo)).toMatchObject({
    etapa: 'fallido',
    version: null,
    problema: expect.stringContaining('Cargue lo que falta'),
  });
  expect(await plantel252.versionVigente()).toBe(antes);
});

test('a request cut short before its messages were sent is completed by its repetition', async () => {
  const { almacen } = plantel252.servicio;
  const encargo = await plantel252.encargoNuevo('a-medias');
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
  ...plantel252.servicio,
  ahora: () => new Date(`2026-11-21T${hora}:00.000Z`),
});

describe('what was asked for last is what stays in force', () => {
  test('the older one, run after the newer, moves nothing and says why', async () => {
    const vieja = await plantel252.encargoNuevo('pedida-primero', alas('19:00'));
    const nueva = await plantel252.encargoNuevo('pedida-despues', alas('19:01'));
    await publicarPlantel(alas('19:01'), nueva, libro);
    const vigente = await plantel252.versionVigente();
    await plantel252.guardarOtraSabana();
    await publicarPlantel(alas('19:01'), vieja, libro);
    expect(await plantel252.avanceDe(vieja)).toMatchObject({
      etapa: 'fallido',
      version: null,
      problema: expect.stringContaining(`versión ${vigente}). Revise el reporte vigente`),
    });
    expect(await plantel252.versionVigente()).toBe(vigente);
  });

  test('the older one with the very same content has nothing to say', async () => {
    const vieja = await plantel252.encargoNuevo('igual-primero', alas('20:00'));
    const nueva = await plantel252.encargoNuevo('igual-despues', alas('20:01'));
    await publicarPlantel(plantel252.servicio, nueva, libro);
    await publicarPlantel(plantel252.servicio, vieja, libro);
    expect(await plantel252.avanceDe(vieja)).toMatchObject({
      etapa: 'sin-cambios',
      version: await plantel252.versionVigente(),
    });
  });

  test('the newer one, run after the older, takes its place', async () => {
    const antes = await plantel252.versionVigente();
    const vieja = await plantel252.encargoNuevo('en-orden-primero', alas('21:00'));
    const nueva = await plantel252.encargoNuevo('en-orden-despues', alas('21:01'));
    await publicarPlantel(plantel252.servicio, vieja, libro);
    await plantel252.guardarOtraSabana();
    await publicarPlantel(plantel252.servicio, nueva, libro);
    expect(await plantel252.avanceDe(nueva)).toMatchObject({ etapa: 'publicado', version: antes + 2 });
  });
});
