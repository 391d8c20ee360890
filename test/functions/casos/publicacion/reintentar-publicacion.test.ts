import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reintentarPublicacion } from '../../../../functions/casos/publicacion/reintentar-publicacion';
import { ReporteQueSeRetira } from '../../../servicio/reporte-que-se-retira';
import { DG } from '../../../servicio/orizaba';

let reporte: ReporteQueSeRetira;
beforeAll(async () => {
  reporte = await ReporteQueSeRetira.abrir();
});
afterAll(() => reporte.prueba.cerrar());

test('what failed for want of a reason is not tried again: nothing is queued, and nobody is told that it was', async () => {
  const { almacen } = reporte.servicio;
  await reporte.publicar();
  const publicacion = await reporte.solicitar();
  await reporte.trabajar(publicacion);
  const loQueHay = async () => ({
    avance: await almacen.publicaciones.avance({ publicacion, plantel: '252' }),
    mensajes: (await reporte.prueba.conexion.cola.getProperties()).approximateMessagesCount,
    movimientos: await almacen.bitacora.longitud('252'),
  });
  const antes = await loQueHay();
  expect(antes.avance).toMatchObject({ etapa: 'fallido', causa: 'falta-motivo' });
  expect(await reintentarPublicacion(reporte.servicio, DG, publicacion, '252')).toMatchObject({
    clave: 'falta-motivo',
    remedio: 'Publique de nuevo con un motivo.',
  });
  expect(await loQueHay()).toEqual(antes);
});
