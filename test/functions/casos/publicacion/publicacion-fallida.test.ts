import { describe, expect, test } from '@jest/globals';
import {
  DESPUES_DE_VARIOS_INTENTOS,
  SIN_AVANCE,
} from '../../../../functions/casos/publicacion/publicacion-fallida';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { reintentarPublicacion } from '../../../../functions/casos/publicacion/reintentar-publicacion';
import { DG, libro } from '../../../servicio/orizaba';
import { PlantelPorPublicar } from './plantel-por-publicar';

const plantel252 = new PlantelPorPublicar();

const publicadoYVigente = async () =>
  ({ etapa: 'publicado', version: await plantel252.versionVigente(), problema: null }) as const;

describe('work that nobody could do', () => {
  test.each([DESPUES_DE_VARIOS_INTENTOS, SIN_AVANCE])('leaves its remedy to each screen: «%s»', (dicho) => {
    expect(dicho).toMatch(/Si se repite, avise a quien administra el sistema\.$/);
    expect(dicho).not.toMatch(/vuelva|volver|elija/i);
  });

  test('is told to whoever watches', async () => {
    const encargo = await plantel252.encargoNuevo('nadie-pudo');
    await plantel252.darPorFallida(encargo);
    const problema = DESPUES_DE_VARIOS_INTENTOS;
    expect(await plantel252.avanceDe(encargo)).toMatchObject({ etapa: 'fallido', causa: null, problema });
  });

  test('is tried again when it is asked for, and then it is published; who asked is in the bitácora', async () => {
    const antes = await plantel252.versionVigente();
    const encargo = await plantel252.encargoNuevo('otra-vez');
    await plantel252.darPorFallida(encargo);
    const { publicacion, plantel } = encargo;
    const reintentar = () => reintentarPublicacion(plantel252.servicio, DG, publicacion, plantel);
    expect(await reintentar()).toMatchObject({ terminada: false, planteles: [{ etapa: 'en-espera' }] });
    // Pressed twice, it is called twice and moved once.
    await reintentar();
    await publicarPlantel(plantel252.servicio, encargo, libro);
    expect(await plantel252.avanceDe(encargo)).toMatchObject({
      etapa: 'publicado',
      version: antes + 1,
      problema: null,
    });
    expect(await reintentar()).toMatchObject({ terminada: true, planteles: [{ etapa: 'publicado' }] });
    const { bitacora } = plantel252.servicio.almacen;
    const asientos = await bitacora.asientos(plantel, 1, await bitacora.longitud(plantel));
    const reintentos = asientos.filter(({ particion }) => particion === publicacion);
    expect(reintentos).toMatchObject([{ accion: 'reintentar', persona: 'dg' }]);
  });

  test('is told as published when its version was made and only that could not be written down', async () => {
    const encargo = await plantel252.encargoNuevo('hecho-sin-decirlo');
    await plantel252.cortarAlAnotar('publicado', () => publicarPlantel(plantel252.servicio, encargo, libro));
    await plantel252.darPorFallida(encargo);
    expect(await plantel252.avanceDe(encargo)).toMatchObject(await publicadoYVigente());
  });

  test('of a plantel that the publication does not include is not there to be tried', async () => {
    const { publicacion } = await plantel252.encargoNuevo('sin-ese-plantel');
    expect(await reintentarPublicacion(plantel252.servicio, DG, publicacion, '57')).toMatchObject({
      clave: 'no-encontrado',
    });
  });

  test('changes nothing when it had been done, or was never asked for', async () => {
    const encargo = await plantel252.encargoNuevo('si-se-pudo');
    await publicarPlantel(plantel252.servicio, encargo, libro);
    const hecho = await plantel252.avanceDe(encargo);
    expect(await plantel252.darPorFallida(encargo)).toBe(false);
    expect(await plantel252.avanceDe(encargo)).toEqual(hecho);
    await expect(plantel252.darPorFallida({ publicacion: 'x', plantel: '252' })).resolves.toBe(false);
  });
});

test('what was taken for failed while it was being worked on is told as published once it is', async () => {
  const encargo = await plantel252.encargoNuevo('dado-por-fallido');
  const lento = async (): Promise<Uint8Array> => {
    await plantel252.darPorFallida(encargo);
    expect(await plantel252.avanceDe(encargo)).toMatchObject({ etapa: 'fallido' });
    return libro();
  };
  await publicarPlantel(plantel252.servicio, encargo, lento);
  expect(await plantel252.avanceDe(encargo)).toMatchObject(await publicadoYVigente());
});
