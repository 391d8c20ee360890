import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { particiones } from '../../../../functions/almacen/claves';
import { huellaDe } from '../../../../functions/almacen/contenido';
import { type ReporteGuardado } from '../../../../functions/almacen/reportes';
import { comprobarReporte } from '../../../../functions/casos/reporte/comprobar-reporte';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { type Servicio } from '../../../../functions/casos/servicio';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { normasEn } from '../../../../shared/norma/normas';
import { decimal } from '../../../../shared/nucleo/decimal';
import { type Fecha } from '../../../../shared/nucleo/fecha';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import {
  configurarOrizaba,
  DG,
  FIRMA,
  guardarIncidencias,
  guardarSabana,
  libro,
  ORIZABA,
} from '../../../servicio/orizaba';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

async function publicar(servicio: Servicio, llave: string): Promise<ReporteGuardado> {
  const estado = await solicitarPublicacion(servicio, DG, ORIZABA, llave, {
    caracter: 'definitivo',
    motivo: 'Otra vez',
  });
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  await publicarPlantel(servicio, { publicacion: estado.id, plantel: '252' }, libro);
  return vigente(servicio);
}

async function vigente({ almacen }: Servicio): Promise<ReporteGuardado> {
  const guardado = await almacen.reportes.actual(ORIZABA);
  if (!guardado) throw new Error('nothing is published');
  return guardado;
}

/** The service once a reform has moved thresholds of both institutions. */
const conReforma = (servicio: Servicio): Servicio => ({
  ...servicio,
  normasEn: (fecha: Fecha) => {
    const normas = normasEn(fecha);
    return {
      ...normas,
      seguimientoPo04: {
        ...normas.seguimientoPo04,
        avanceBajoMargen: decimal('30'),
        conductaIncidenciasRojo: 2,
      },
      reglamentoUt: { ...normas.reglamentoUt, asistenciaMinima: decimal('0.5') },
    };
  },
});

describe('a published report, computed again', () => {
  test('gives the same bytes after everything it was made from has changed', async () => {
    const { servicio } = prueba;
    const { almacen } = servicio;
    await configurarOrizaba(servicio);
    await guardarSabana(servicio, sabana({}));
    await guardarIncidencias(servicio, '2625203282', 2);
    const publicado = await publicar(servicio, 'la-primera');
    const norma = publicado.datos.edicion.norma;

    const alumnos = [alumno({ logros: ['0', '0', null] })];
    await guardarSabana(servicio, sabana({ gruposModulo: [grupoModulo({ alumnos })] }));
    await guardarIncidencias(servicio, '2625203282', 5);
    const calendario = {
      ...CONTEXTO.calendario,
      diasNoLaborables: [],
      cortes: CONTEXTO.calendario.cortes.map((corte) => ({ ...corte, fechaReferencia: '2026-12-04' })),
    };
    await almacen.calendarios.guardar(particiones.calendario('AGODIC26'), calendario, FIRMA);
    const minimos = [{ desde: '2026-08-17', valor: '95', motivo: 'Reforma' }];
    await almacen.minimos.guardar(particiones.configuracion('minimos'), minimos, FIRMA);

    const despues = conReforma(servicio);
    const bytes = await almacen.reportes.jsonDe(publicado);
    const comprobado = await comprobarReporte(despues, await vigente(despues));
    expect(comprobado).toEqual({
      igual: true,
      norma,
      huella: publicado.datos.json,
      recalculada: publicado.datos.json,
    });
    expect(await almacen.reportes.jsonDe(publicado)).toEqual(bytes);

    const nuevo = await publicar(despues, 'la-segunda');
    expect(nuevo.datos.edicion.norma).not.toBe(norma);
    expect(nuevo.datos.json).not.toBe(publicado.datos.json);
    expect(await comprobarReporte(servicio, nuevo)).toMatchObject({ igual: true });
    expect(await comprobarReporte(servicio, publicado)).toMatchObject({ igual: true, norma });
  });

  test('says so when what is kept is not what comes out', async () => {
    const publicado = await vigente(prueba.servicio);
    const edicion = { ...publicado.datos.edicion, motivo: 'Alterado' };
    const otro = { ...publicado, datos: { ...publicado.datos, edicion } };
    const comprobado = await comprobarReporte(prueba.servicio, otro);
    expect(comprobado).toMatchObject({ igual: false, huella: publicado.datos.json });
  });

  test('keeps the text of its norms under their hash', async () => {
    const { edicion } = (await vigente(prueba.servicio)).datos;
    const texto = await prueba.servicio.almacen.reportes.textoDeNorma(edicion.norma);
    expect(huellaDe(texto)).toBe(edicion.norma);
    expect(JSON.parse(texto)).toMatchObject({
      institucion: 'conalep',
      normas: { minimoAprobatorio: { exacto: '95' } },
    });
    expect(texto).not.toContain('reglamentoUt');
  });

  test('a reform of the other institution does not rename its norms', async () => {
    const { servicio } = prueba;
    await configurarOrizaba(servicio);
    const antes = await publicar(servicio, 'antes-de-la-ut');
    const deLaUt = {
      ...servicio,
      normasEn: (fecha: Fecha) => ({
        ...normasEn(fecha),
        reglamentoUt: conReforma(servicio).normasEn(fecha).reglamentoUt,
      }),
    };
    const despues = await publicar(deLaUt, 'tras-la-ut');
    expect(despues.version).toBe(antes.version);
    expect(despues.datos.edicion.norma).toBe(antes.datos.edicion.norma);
  });
});

describe('what cannot be computed again', () => {
  test('a version of before its inputs were kept says how to have one', async () => {
    const publicado = await vigente(prueba.servicio);
    const { insumos, ...datos } = publicado.datos;
    expect(insumos).toBeDefined();
    const rechazo = await comprobarReporte(prueba.servicio, { ...publicado, datos });
    expect(rechazo).toMatchObject({
      clave: 'insumos-sin-archivar',
      remedio: expect.stringContaining('Publique'),
    });
  });

  test('norms with values that this program does not know are named', async () => {
    const publicado = await vigente(prueba.servicio);
    const { reportes } = prueba.servicio.almacen;
    const texto = '{"institucion":"conalep","normas":{"seguimientoPo04":{"deOtraEpoca":1}}}';
    const edicion = { ...publicado.datos.edicion, norma: await reportes.guardarNorma(texto) };
    const ajeno = { ...publicado, datos: { ...publicado.datos, edicion } };
    expect(await comprobarReporte(prueba.servicio, ajeno)).toMatchObject({
      clave: 'norma-no-legible',
      detalle: expect.stringContaining('seguimientoPo04.deOtraEpoca'),
    });
  });
});
