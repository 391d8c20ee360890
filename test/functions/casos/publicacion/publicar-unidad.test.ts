import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { particiones } from '../../../../functions/almacen/claves';
import { comprobarUnidad } from '../../../../functions/casos/reporte/comprobar-unidad';
import { explicarCifraDeUnidad } from '../../../../functions/casos/reporte/explicar-cifra-de-unidad';
import { insumosDeUnidad } from '../../../../functions/casos/insumos/insumos-de-unidad';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { tableroDeUnidad } from '../../../../functions/casos/reporte/tablero-de-unidad';
import {
  libroDeUnidad,
  unidadesPublicadas,
  unidadPublicada,
} from '../../../../functions/casos/reporte/unidad-publicada';
import { celdasDeAsignatura } from '../../../../shared/captura/celdas-de-alumnos';
import { type AlumnoDeAsignatura } from '../../../../shared/modelo/asignatura-capturada';
import { type PlanUt } from '../../../../shared/modelo/captura';
import { type PeticionDePublicacion, UnidadPublicada } from '../../../../shared/modelo/publicacion';
import { reporteDeUnidad } from '../../../../shared/reporte-ut/reporte-de-unidad';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { configurarOrizaba, DG, FIRMA, libro } from '../../../servicio/orizaba';
import { alumnoUt, capturas, CONTEXTO_UT, grupoAsignatura, plan } from '../../../unidades-de-prueba';

const MOMENTO = { periodo: 'SEPDIC26', unidad: 1 };
const DESTINO = { ...MOMENTO, plantel: '252' };
const PLAN: PlanUt = {
  institucion: 'ut',
  nombre: 'Programación',
  docentes: ['LUNA PAZ ANA'],
  asistencia: 'totales',
  plan: plan({}),
  niveles: [],
};

/** After the window of the first unit, and before that of the second. */
let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba('2026-11-21T18:00:00.000Z');
  const { almacen } = prueba.servicio;
  await configurarOrizaba(prueba.servicio);
  await almacen.calendarios.guardar(particiones.calendario('SEPDIC26'), CONTEXTO_UT.calendario, FIRMA);
});
afterAll(() => prueba.cerrar());

async function capturar(datos: Partial<AlumnoDeAsignatura>): Promise<void> {
  const lugar = { plantel: '252', periodo: 'SEPDIC26', grupo: '1A', asignatura: 'PROG-1' };
  const { capturas: guardadas } = prueba.servicio.almacen;
  const { nombre, docentes } = PLAN;
  const comun = { lugar, institucion: 'ut', nombre, docentes, conResultados: true, alumnos: 1 } as const;
  await guardadas.guardar(
    await guardadas.actual(lugar),
    {
      ...comun,
      celdas: celdasDeAsignatura(PLAN, [alumnoUt(datos)]),
      cambios: [],
      rectificacion: null,
      actualizada: '2026-10-09T18:00:00.000Z',
      actualizadaPor: 'Ana Luna',
    },
    FIRMA,
  );
}

const solicitar = (llave: string, peticion: PeticionDePublicacion, momento = MOMENTO) =>
  solicitarPublicacion(prueba.servicio, DG, momento, llave, peticion);

async function publicar(llave: string, peticion: PeticionDePublicacion) {
  const estado = await solicitar(llave, peticion);
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  const encargo = { publicacion: estado.id, plantel: '252' };
  await publicarPlantel(prueba.servicio, encargo, libro);
  return prueba.servicio.almacen.publicaciones.avance(encargo);
}

async function leer(): Promise<UnidadPublicada> {
  const guardada = await unidadPublicada(prueba.servicio, DESTINO);
  if (guardada instanceof Rechazo) throw new Error(guardada.detalle);
  return prueba.servicio.almacen.unidades.leer(guardada, UnidadPublicada);
}

test('without capturas, without its window or before it closes it is refused, and says what to do', async () => {
  const definitivo = { caracter: 'definitivo' } as const;
  expect(await solicitar('sin-capturas', definitivo)).toMatchObject({ clave: 'insumos-faltantes' });
  expect(await solicitar('sin-ventana', definitivo, { ...MOMENTO, unidad: 9 })).toMatchObject({
    clave: 'insumos-faltantes',
    detalle: expect.stringContaining('no dice cuándo se captura la unidad 9'),
  });
  expect(await solicitar('sin-concluir', definitivo, { ...MOMENTO, unidad: 2 })).toMatchObject({
    clave: 'unidad-no-concluida',
    regla: 'CON-03',
  });
  await capturar({});
  expect(await solicitar('sin-registrar', { ...definitivo, planteles: ['57'] })).toMatchObject({
    clave: 'plantel-sin-registrar',
  });
  expect(await unidadPublicada(prueba.servicio, DESTINO)).toMatchObject({ clave: 'reporte-no-publicado' });
});

test('what is published is the report of what was captured, and the same again is no new version', async () => {
  await capturar({});
  expect(await publicar('primera-vez', { caracter: 'definitivo' })).toMatchObject({
    etapa: 'publicado',
    version: 1,
  });
  const { edicion, ...reporte } = await leer();
  expect(edicion).toMatchObject({ version: 1, caracter: 'definitivo', nombrePlantel: 'Orizaba' });
  expect(reporte).toEqual(reporteDeUnidad(capturas({ asignaturas: [grupoAsignatura({})] }), CONTEXTO_UT));
  expect(await publicar('otra-vez', { caracter: 'definitivo' })).toMatchObject({ etapa: 'sin-cambios' });
  expect(await unidadesPublicadas(prueba.servicio, '252', { limite: 50, pagina: null })).toMatchObject({
    elementos: [{ ...DESTINO, edicion }],
    siguiente: null,
  });
  expect(await tableroDeUnidad(prueba.servicio, MOMENTO)).toEqual([
    {
      plantel: expect.objectContaining({ clave: '252' }),
      asignaturas: 1,
      actualizada: '2026-10-09T18:00:00.000Z',
      publicado: edicion,
      retiro: null,
    },
  ]);
});

test('another content asks for a reason, and what was published is explained with what it was made of', async () => {
  await capturar({});
  await publicar('la-vigente', { caracter: 'definitivo', motivo: 'Vigente' });
  const antes = await leer();
  const unidades = [{ puntajes: ['7', '7'], sesiones: 20, asistencias: 20 }];
  await capturar({ unidades });
  const pregunta = { matricula: '26130131', grupo: '1A', asignatura: 'PROG-1' };
  const explicar = async (cifra: string, unidad?: number) => {
    const publicada = await unidadPublicada(prueba.servicio, DESTINO);
    if (publicada instanceof Rechazo) throw new Error(publicada.detalle);
    const insumos = await insumosDeUnidad(prueba.servicio, publicada);
    if (insumos instanceof Rechazo) throw new Error(insumos.detalle);
    const explicacion = await explicarCifraDeUnidad(prueba.servicio, DG, insumos, {
      ...pregunta,
      cifra,
      unidad,
    });
    return explicacion instanceof Rechazo ? explicacion.clave : explicacion.pasos.at(-1)?.resultado;
  };
  expect(await explicar('calificacion', 1)).toBe('9');
  expect(await explicar('final')).toBe('sin dato');
  expect(await explicar('calificacion', 2)).toBe('no-encontrado');
  expect(await explicar('final', 1)).toBe('no-encontrado');
  expect(await explicar('calificacion')).toBe('no-encontrado');

  expect(await publicar('sin-motivo', { caracter: 'definitivo' })).toMatchObject({
    etapa: 'fallido',
    problema: expect.stringContaining('otro contenido'),
  });
  expect(await leer()).toEqual(antes);
  await publicar('con-motivo', { caracter: 'definitivo', motivo: 'Rectificación' });
  expect((await leer()).edicion.motivo).toBe('Rectificación');
  expect(await explicar('calificacion', 1)).toBe('7');
});

test('it has the workbook of what was published; an edition from before there were any says what to do', async () => {
  const conLibro = await libroDeUnidad(prueba.servicio, DESTINO);
  if (conLibro instanceof Rechazo) throw new Error(conLibro.detalle);
  const { unidades } = prueba.servicio.almacen;
  expect((await unidades.libroDe(conLibro)).toString()).toBe('PK');
  const vigente = await unidades.actual(DESTINO);
  if (!vigente) throw new Error('nothing is published');
  await unidades.publicar(vigente, { ...vigente.datos, libro: undefined }, FIRMA);
  expect(await libroDeUnidad(prueba.servicio, DESTINO)).toMatchObject({
    clave: 'unidad-sin-libro',
    remedio: expect.stringContaining('publique de nuevo la unidad'),
  });
  expect(await libroDeUnidad(prueba.servicio, { ...DESTINO, unidad: 2 })).toMatchObject({
    clave: 'reporte-no-publicado',
  });
});

test('computed again from what was kept it is the same, whatever was captured since', async () => {
  await capturar({ vecesCursada: 2 });
  const comprobada = await comprobarUnidad(prueba.servicio, DESTINO);
  expect(comprobada).toMatchObject({ igual: true });
});
