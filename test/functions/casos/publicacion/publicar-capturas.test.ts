import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { particiones } from '../../../../functions/almacen/claves';
import { comprobarReporte } from '../../../../functions/casos/reporte/comprobar-reporte';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { type Servicio } from '../../../../functions/casos/servicio';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { celdasDeModulo } from '../../../../shared/captura/celdas-de-alumnos';
import { planDeGrupoModulo } from '../../../../shared/captura/propuesta-de-captura';
import { ReportePublicado } from '../../../../shared/modelo/publicacion';
import { type GrupoModulo } from '../../../../shared/modelo/sabana';
import { reporteDeCorte } from '../../../../shared/reporte/reporte-de-corte';
import { comoEsperado, contextoDe, esperadoDe, MUESTRAS, sabanaDe } from '../../../muestra';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { cambiosEntre, docenteDe, enviar } from '../../../servicio/capturar';
import { configurarOrizaba, DG, FIRMA, guardarSabana, libro, ORIZABA } from '../../../servicio/orizaba';

let prueba: AlmacenDePrueba;
let servicio: Servicio;
let hora = '2026-09-25T16:00:00.000Z';
beforeAll(async () => {
  prueba = await almacenDePrueba();
  servicio = { ...prueba.servicio, ahora: () => new Date(hora) };
  await configurarOrizaba(servicio);
});
afterAll(() => prueba.cerrar());

/** What is due by the first corte is sent in its window, and the rest in that of the second. */
async function capturar(capturado: GrupoModulo, periodo: string = ORIZABA.periodo): Promise<void> {
  const plan = planDeGrupoModulo(capturado);
  const [docente = ''] = capturado.docentes;
  if (!plan) throw new Error(`${capturado.grupo} has no plan`);
  const donde = {
    ...{ plantel: ORIZABA.plantel, periodo },
    ...{ grupo: capturado.grupo, asignatura: capturado.modulo },
  };
  const primeras = capturado.alumnos.map((alumno) => ({
    ...alumno,
    logros: alumno.logros.map((logro, i) => (plan.actividades[i]?.corte === 1 ? logro : null)),
  }));
  let antes = celdasDeModulo(plan, []).slice(1);
  let version = 0;
  for (const [dia, alumnos] of [
    ['2026-09-25', primeras],
    ['2026-10-30', capturado.alumnos],
  ] as const) {
    hora = `${dia}T16:00:00.000Z`;
    const celdas = celdasDeModulo(plan, alumnos);
    const cambios = cambiosEntre(antes, celdas);
    if (cambios.length === 0) continue;
    const respuesta = await enviar(servicio, docenteDe(docente), donde, { version, cambios });
    if (respuesta.estado !== 200) throw new Error(JSON.stringify(respuesta.json));
    antes = celdas;
    version += 1;
  }
}

test('what is captured of a whole plantel is reported as its sábana is, without any sábana', async () => {
  const muestra = MUESTRAS.find(({ nombre }) => nombre === '252-corte2');
  if (!muestra) throw new Error('the sample lacks 252-corte2');
  const { gruposModulo } = await sabanaDe('252', 2, muestra.archivos);
  const { calendario, incidencias } = await contextoDe('252');
  const { almacen } = servicio;
  await almacen.calendarios.guardar(particiones.calendario('AGODIC26'), calendario, FIRMA);
  const recibo = {
    hojas: [],
    filas: { leidas: 0, aceptadas: 0, conAviso: 0, fusionadas: 0, rechazadas: 0 },
    registros: { leidas: 0, aceptadas: 0, conAviso: 0, fusionadas: 0, rechazadas: 0 },
    alumnos: 0,
    gruposModulo: 0,
    observaciones: [],
  };
  const deConducta = particiones.incidencias('AGODIC26', '252');
  await almacen.incidencias.guardar(deConducta, [...incidencias], { archivos: [], recibo }, FIRMA);
  for (const grupoModulo of gruposModulo) await capturar(grupoModulo);

  const estado = await solicitarPublicacion(servicio, DG, ORIZABA, 'sin-sabana', { caracter: 'preliminar' });
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  await publicarPlantel(servicio, { publicacion: estado.id, plantel: '252' }, libro);
  const guardado = await almacen.reportes.actual(ORIZABA);
  if (!guardado) throw new Error('nothing was published');
  const { edicion, ...reporte } = await almacen.reportes.leer(guardado, ReportePublicado);
  expect(edicion.version).toBe(1);
  expect(comoEsperado(reporte)).toEqual(esperadoDe('252-corte2'));

  // It is computed again from what it was made of, whatever is captured afterwards.
  const { sabana, capturas } = guardado.datos.insumos ?? {};
  expect(sabana?.version).toBe(0);
  expect(await almacen.reportes.procedencia(capturas ?? '')).toHaveLength(gruposModulo.length);
  expect(await comprobarReporte(servicio, guardado)).toMatchObject({ igual: true });
}, 240_000);

test('what was captured takes the place of the same grupo-módulo of a loaded sábana, and of no other', async () => {
  const [capturado, otro] = ['101', '102'].map((grupo) => grupoModulo({ grupo }));
  if (!capturado || !otro) throw new Error('two grupos were made');
  const suyo = alumno({ logros: ['50', '60', null] });
  // A periodo of its own, of the same dates.
  const destino = { ...ORIZABA, periodo: 'SUSTIT26' };
  const calendario = { ...CONTEXTO.calendario, periodo: destino.periodo };
  const { almacen } = servicio;
  await almacen.calendarios.guardar(particiones.calendario(destino.periodo), calendario, FIRMA);
  await guardarSabana(servicio, sabana({ periodo: destino.periodo, gruposModulo: [capturado, otro] }));
  await capturar({ ...capturado, alumnos: [suyo] }, destino.periodo);

  const estado = await solicitarPublicacion(servicio, DG, destino, 'con-sabana', { caracter: 'preliminar' });
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  await publicarPlantel(servicio, { publicacion: estado.id, plantel: '252' }, libro);
  const guardado = await almacen.reportes.actual(destino);
  if (!guardado) throw new Error('nothing was published');
  const { edicion, ...reporte } = await almacen.reportes.leer(guardado, ReportePublicado);
  expect(edicion.version).toBe(1);
  const efectiva = sabana({
    ...{ periodo: destino.periodo },
    gruposModulo: [{ ...capturado, alumnos: [suyo] }, otro],
  });
  expect(reporte).toEqual(reporteDeCorte(efectiva, { ...CONTEXTO, calendario }));
  expect(guardado.datos.insumos?.sabana.version).toBe(1);
  expect(await almacen.reportes.procedencia(guardado.datos.insumos?.capturas ?? '')).toHaveLength(1);
  expect(await comprobarReporte(servicio, guardado)).toMatchObject({ igual: true });
});
