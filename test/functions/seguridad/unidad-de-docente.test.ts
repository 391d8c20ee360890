import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { particiones } from '../../../functions/almacen/claves';
import { publicarPlantel } from '../../../functions/casos/publicar-plantel';
import { Rechazo } from '../../../functions/casos/rechazo';
import { solicitarPublicacion } from '../../../functions/casos/solicitar-publicacion';
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

/* Three asignaturas of one plantel: one of Ana's, one that she shares with Eva, and one of Eva's, of other alumnos. */

const ANA = docenteDe('LUNA PAZ ANA');
const EVA = docenteDe('RIOS SOL EVA');
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
];
const UNIDAD = { clave: '252', periodo: 'SEPDIC26', n: '1' };

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba('2026-11-21T18:00:00.000Z');
  const { servicio } = prueba;
  await configurarOrizaba(servicio);
  const { calendarios, capturas } = servicio.almacen;
  await calendarios.guardar(particiones.calendario('SEPDIC26'), CONTEXTO_UT.calendario, FIRMA);
  for (const { grupo, docentes, matricula, nombre } of ASIGNATURAS) {
    const deAsignatura = { institucion: 'ut', nombre: 'Programación', docentes } as const;
    const evaluacion = { ...deAsignatura, asistencia: 'totales', plan: plan({}), niveles: [] } as const;
    await capturas.guardar(
      null,
      {
        ...{ ...deAsignatura, conResultados: true, alumnos: 1, cambios: [], rectificacion: null },
        lugar: { plantel: '252', periodo: 'SEPDIC26', grupo, asignatura: 'PROG-1' },
        celdas: celdasDeAsignatura({ ...evaluacion, niveles: [] }, [alumnoUt({ grupo, matricula, nombre })]),
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
  for (const [quien, grupos, ajena] of [
    [ANA, ['1A', '1B'], 'CANO RIOS LUIS'],
    [EVA, ['1B', '1C'], 'ACOSTA CERVANTES ESMERALDA'],
  ] as const) {
    const { estado, json: propia, texto } = await leer(quien);
    expect(estado).toBe(200);
    const suya = UnidadPublicada.parse(propia);
    expect(suya.alumnosAsignaturas).toEqual(
      entera.alumnosAsignaturas.filter(({ grupo }) => grupos.some((uno) => uno === grupo)),
    );
    expect(suya.edicion).toEqual(entera.edicion);
    expect(suya.plantelTotales.alumnos).toBe(2);
    expect(texto ?? JSON.stringify(propia)).not.toContain(ajena);
  }
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
  expect([ajena.estado, Problema.parse(ajena.json).clave]).toEqual([403, 'captura-ajena']);
  expect((await explicar(ANA, '1Z', '26130133')).estado).toBe(404);
});

test('that a docente read the unit is on record', async () => {
  await leer(EVA);
  const { consultas } = prueba.servicio.almacen;
  expect(await consultas.deMes('252', '2026-11')).toContainEqual(
    expect.objectContaining({ id: EVA.id, que: 'leer-unidad-de-docente' }),
  );
});
