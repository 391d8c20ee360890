import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { particiones } from '../../../functions/almacen/claves';
import { comprobarReporte } from '../../../functions/casos/comprobar-reporte';
import { publicarPlantel } from '../../../functions/casos/publicar-plantel';
import { Rechazo } from '../../../functions/casos/rechazo';
import { type Servicio } from '../../../functions/casos/servicio';
import { solicitarPublicacion } from '../../../functions/casos/solicitar-publicacion';
import { celdasDeModulo } from '../../../shared/captura/celdas-de-alumnos';
import { planDeGrupoModulo } from '../../../shared/captura/propuesta-de-captura';
import { ReportePublicado } from '../../../shared/modelo/publicacion';
import { type GrupoModulo } from '../../../shared/modelo/sabana';
import { comoEsperado, contextoDe, esperadoDe, MUESTRAS, sabanaDe } from '../../muestra';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { cambiosEntre, docenteDe, enviar } from '../../servicio/capturar';
import { configurarOrizaba, DG, FIRMA, libro, ORIZABA } from '../../servicio/orizaba';

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
async function capturar(grupoModulo: GrupoModulo): Promise<void> {
  const plan = planDeGrupoModulo(grupoModulo);
  const [docente = ''] = grupoModulo.docentes;
  if (!plan) throw new Error(`${grupoModulo.grupo} has no plan`);
  const lugar = { ...ORIZABA, grupo: grupoModulo.grupo, asignatura: grupoModulo.modulo };
  const donde = {
    plantel: lugar.plantel,
    periodo: lugar.periodo,
    grupo: lugar.grupo,
    asignatura: lugar.asignatura,
  };
  const primeras = grupoModulo.alumnos.map((alumno) => ({
    ...alumno,
    logros: alumno.logros.map((logro, i) => (plan.actividades[i]?.corte === 1 ? logro : null)),
  }));
  let antes = celdasDeModulo(plan, []).slice(1);
  let version = 0;
  for (const [dia, alumnos] of [
    ['2026-09-25', primeras],
    ['2026-10-30', grupoModulo.alumnos],
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
