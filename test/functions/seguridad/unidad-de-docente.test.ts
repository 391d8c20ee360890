import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { particiones } from '../../../functions/almacen/claves';
import { publicarPlantel } from '../../../functions/casos/publicacion/publicar-plantel';
import { Rechazo } from '../../../functions/casos/rechazo';
import { solicitarPublicacion } from '../../../functions/casos/publicacion/solicitar-publicacion';
import {
  explicacionDeUnidadPublicada,
  lecturaDeUnidad,
  lecturaDeUnidadDeDocente,
  listaDeUnidades,
} from '../../../functions/http/unidades';
import { type Identidad } from '../../../functions/seguridad/identidad';
import { celdasDeAsignatura } from '../../../shared/captura/celdas-de-alumnos';
import { paginaDe } from '../../../shared/modelo/pagina';
import { Problema } from '../../../shared/modelo/problema';
import { UnidadListada, UnidadPublicada } from '../../../shared/modelo/publicacion';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { docenteDe } from '../../servicio/capturar';
import { configurarOrizaba, DG, FIRMA, libro } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';
import { alumnoUt, CONTEXTO_UT, plan } from '../../unidades-de-prueba';

/* Asignaturas of one plantel: one of Ana's, one that she shares with Eva, one of Eva's, of other alumnos, and one of
 * Iván's, where Ana's alumno was hardly ever seen. */

const ANA = docenteDe('LUNA PAZ ANA');
const EVA = docenteDe('RIOS SOL EVA');
const IVAN = docenteDe('SOTO DIAZ IVAN');
const DE_OTRO_PLANTEL: Identidad = { ...ANA, planteles: ['57'] };
const ASIGNATURAS = [
  { grupo: '1A', docentes: ['LUNA PAZ ANA'], matricula: '26130131', nombre: 'ACOSTA CERVANTES ESMERALDA' },
  {
    grupo: '1B',
    docentes: ['LUNA PAZ ANA', 'RIOS SOL EVA'],
    matricula: '26130132',
    nombre: 'BRAVO LEAL EVA',
  },
  { grupo: '1C', docentes: ['RIOS SOL EVA'], matricula: '26130133', nombre: 'CANO RIOS LUIS' },
  {
    ...{ grupo: '1A', asignatura: 'MATE-1', docentes: ['SOTO DIAZ IVAN'], asistencias: 2 },
    ...{ matricula: '26130131', nombre: 'ACOSTA CERVANTES ESMERALDA' },
  },
].map((una) => ({ asignatura: 'PROG-1', asistencias: 20, ...una }));
const unidadesCon = (asistencias: number) => [
  { puntajes: ['9', '9'], sesiones: 20, asistencias },
  { puntajes: [null, null], sesiones: 0, asistencias: 0 },
];
const UNIDAD = { clave: '252', periodo: 'SEPDIC26', n: '1' };

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba('2026-11-21T18:00:00.000Z');
  const { servicio } = prueba;
  await configurarOrizaba(servicio);
  const { calendarios, capturas } = servicio.almacen;
  await calendarios.guardar(particiones.calendario('SEPDIC26'), CONTEXTO_UT.calendario, FIRMA);
  for (const { grupo, asignatura, docentes, matricula, nombre, asistencias } of ASIGNATURAS) {
    const deAsignatura = { institucion: 'ut', nombre: 'Programación', docentes } as const;
    const evaluacion = {
      ...deAsignatura,
      asistencia: 'totales',
      plan: plan({ clave: asignatura }),
      niveles: [],
    } as const;
    await capturas.guardar(
      null,
      {
        ...{ ...deAsignatura, conResultados: true, alumnos: 1, cambios: [], rectificacion: null },
        lugar: { plantel: '252', periodo: 'SEPDIC26', grupo, asignatura },
        celdas: celdasDeAsignatura({ ...evaluacion, niveles: [] }, [
          alumnoUt({ grupo, matricula, nombre, unidades: unidadesCon(asistencias) }),
        ]),
        actualizada: '2026-10-09T18:00:00.000Z',
        actualizadaPor: docentes[0] ?? '',
      },
      FIRMA,
    );
  }
  const momento = { periodo: 'SEPDIC26', unidad: 1 };
  const estado = await solicitarPublicacion(servicio, DG, momento, 'la-unidad-1', { caracter: 'definitivo' });
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  await publicarPlantel(servicio, { publicacion: estado.id, plantel: '252' }, libro);
});
afterAll(() => prueba.cerrar());

const leer = (quien: Identidad) =>
  llamar(prueba.servicio, quien, lecturaDeUnidadDeDocente, { params: UNIDAD });
const explicar = (quien: Identidad, grupo: string, matricula: string) =>
  llamar(prueba.servicio, quien, explicacionDeUnidadPublicada, {
    params: UNIDAD,
    consulta: { matricula, grupo, asignatura: 'PROG-1', cifra: 'final' },
  });

test('a docente finds the published units of their plantel', async () => {
  const { json } = await llamar(prueba.servicio, ANA, listaDeUnidades, { params: { clave: '252' } });
  expect(paginaDe(UnidadListada).parse(json).elementos).toMatchObject([{ periodo: 'SEPDIC26', unidad: 1 }]);
});

test('each reads the rows of their own grupos as they were published, and nobody else’s', async () => {
  const { json } = await llamar(prueba.servicio, DG, lecturaDeUnidad, { params: UNIDAD });
  const entera = UnidadPublicada.parse(json);
  for (const [quien, suyas, ajena] of [
    [ANA, ['1A PROG-1', '1B PROG-1'], 'CANO RIOS LUIS'],
    [EVA, ['1B PROG-1', '1C PROG-1'], 'ACOSTA CERVANTES ESMERALDA'],
  ] as const) {
    const { estado, json: propia, texto } = await leer(quien);
    expect(estado).toBe(200);
    const suya = UnidadPublicada.parse(propia);
    expect(suya.alumnosAsignaturas).toEqual(
      entera.alumnosAsignaturas.filter(({ grupo, asignatura }) =>
        suyas.some((una) => una === `${grupo} ${asignatura}`),
      ),
    );
    expect(suya.edicion).toEqual(entera.edicion);
    expect(suya.plantelTotales.alumnos).toBe(2);
    expect(texto ?? JSON.stringify(propia)).not.toContain(ajena);
  }
});

test('of an alumno whom two docentes teach, each reads what comes of their own asignaturas', async () => {
  const { json } = await llamar(prueba.servicio, DG, lecturaDeUnidad, { params: UNIDAD });
  const nivelEn = (reporte: UnidadPublicada) =>
    reporte.alumnos.find(({ matricula }) => matricula === '26130131')?.nivel;
  expect(nivelEn(UnidadPublicada.parse(json))).toBe('rojo');
  expect(nivelEn(UnidadPublicada.parse((await leer(ANA)).json))).toBe('verde');
  const deIvan = UnidadPublicada.parse((await leer(IVAN)).json);
  expect(nivelEn(deIvan)).toBe('rojo');
  expect(deIvan.plantelTotales).toMatchObject({ alumnos: 1, alumnosAsignaturas: 1 });
});

test('who teaches none of its asignaturas reads no row', async () => {
  const { json } = await leer(docenteDe('TORRES REYES JUAN'));
  expect(UnidadPublicada.parse(json).alumnosAsignaturas).toEqual([]);
});

test.each([
  { quien: 'a docente without a name', identidad: { ...ANA, docente: null }, clave: 'sin-permiso' },
  { quien: 'a docente of another plantel', identidad: DE_OTRO_PLANTEL, clave: 'plantel-ajeno' },
  { quien: 'Dirección General', identidad: DG, clave: 'sin-permiso' },
])('$quien is refused', async ({ identidad, clave }) => {
  const { estado, json } = await leer(identidad);
  expect([estado, Problema.parse(json).clave]).toEqual([403, clave]);
});

test('a figure is explained to whoever teaches the asignatura, and to no other docente', async () => {
  expect((await explicar(ANA, '1B', '26130132')).estado).toBe(200);
  expect((await explicar(EVA, '1B', '26130132')).estado).toBe(200);
  expect((await explicar(DG, '1C', '26130133')).estado).toBe(200);
  const ajena = await explicar(ANA, '1C', '26130133');
  const inexistente = await explicar(ANA, '1Z', '26130133');
  // Whether the grupo of another is there is not told: both are answered in the same words.
  const respuestas = [ajena, inexistente].map(({ estado, json }) => {
    const { clave, detail, remedio } = Problema.parse(json);
    return { estado, clave, detail: detail.replace(/1[CZ]/, ''), remedio };
  });
  expect(respuestas[0]).toMatchObject({ estado: 404, clave: 'no-encontrado' });
  expect(respuestas[1]).toEqual(respuestas[0]);
  expect((await explicar({ ...ANA, docente: null }, '1C', '26130133')).estado).toBe(403);
});

test('that a docente read the unit is on record', async () => {
  await leer(EVA);
  const { consultas } = prueba.servicio.almacen;
  expect(await consultas.deMes('252', '2026-11')).toContainEqual(
    expect.objectContaining({ id: EVA.id, que: 'leer-unidad-de-docente' }),
  );
});

test('who came after it was published reads and asks, and who left does not any more', async () => {
  const lugar = { plantel: '252', periodo: 'SEPDIC26', grupo: '1C', asignatura: 'PROG-1' };
  const { capturas } = prueba.servicio.almacen;
  const actual = await capturas.actual(lugar);
  if (!actual) throw new Error('it was captured before it was published');
  const celdas = await capturas.celdasDe(actual);
  const reasignada = { ...actual.datos, celdas, cambios: [], docentes: ['LUNA PAZ ANA'] };
  await capturas.guardar(actual, reasignada, FIRMA);
  const grupos = async (quien: Identidad) =>
    UnidadPublicada.parse((await leer(quien)).json).alumnosAsignaturas.map(({ grupo }) => grupo);
  expect(await grupos(ANA)).toEqual(['1A', '1B', '1C']);
  expect(await grupos(EVA)).toEqual(['1B']);
  expect((await explicar(ANA, '1C', '26130133')).estado).toBe(200);
  expect((await explicar(EVA, '1C', '26130133')).estado).toBe(404);
});
