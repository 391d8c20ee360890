import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { importarAsignaturas } from '../../../shared/importacion/asignatura/importar-asignaturas';
import { type GrupoAsignatura } from '../../../shared/modelo/grupo-asignatura';
import { FilaDeAlumnoAsignatura, ReporteDeUnidad } from '../../../shared/modelo/reporte-de-unidad';
import { normasEn } from '../../../shared/norma/normas';
import { reporteDeUnidad } from '../../../shared/reporte-ut/reporte-de-unidad';
import { ASIGNATURAS, esperadoDeAsignatura, hojasDeAsignatura } from '../../asignaturas-de-muestra';
import { alumnoUt, capturas, CONTEXTO_UT, grupoAsignatura } from '../../unidades-de-prueba';

const reporte = (...asignaturas: readonly Partial<GrupoAsignatura>[]) =>
  reporteDeUnidad(capturas({ asignaturas: asignaturas.map(grupoAsignatura) }), CONTEXTO_UT);

/** What was worked out by hand of a row: all but whose it is, and the worst of its flags. */
const LoTrabajadoAMano = z.object(
  FilaDeAlumnoAsignatura.omit({
    nombre: true,
    grupo: true,
    asignatura: true,
    docente: true,
    esIntegradora: true,
    vecesCursada: true,
    ultimaAsistencia: true,
    nivel: true,
  }).shape,
);

/** A report up to its third unit, which every sample is over by. */
const enTercera = (fechaReferencia: string) => ({
  calendario: {
    ...CONTEXTO_UT.calendario,
    unidades: [{ unidad: 3, capturaInicio: fechaReferencia, capturaFin: fechaReferencia, fechaReferencia }],
  },
  normas: normasEn(fechaReferencia),
});

describe.each(ASIGNATURAS)('$nombre, captured and reported up to its last unit', ({ nombre, carpeta }) => {
  const { fechaReferencia, alumnos, totales } = esperadoDeAsignatura(nombre);
  let hecho: ReporteDeUnidad;

  beforeAll(async () => {
    const { asignaturas } = importarAsignaturas(await hojasDeAsignatura(carpeta));
    hecho = reporteDeUnidad(
      capturas({ unidad: 3, asignaturas: asignaturas.map((una) => grupoAsignatura(una)) }),
      enTercera(fechaReferencia),
    );
  });

  test('gives what was worked out by hand, alumno by alumno', () => {
    const publicadas = hecho.alumnosAsignaturas.map((fila) => LoTrabajadoAMano.parse(fila));
    expect(publicadas).toEqual(alumnos);
  });

  test('adds them up as was done by hand', () => {
    expect(hecho.plantelTotales).toMatchObject(totales);
  });

  test('is what its schema says', () => {
    expect(ReporteDeUnidad.parse(hecho)).toEqual(hecho);
  });
});

test('a unit that comes later is pending, whatever was captured early, and only counted', () => {
  const adelantado = alumnoUt({
    unidades: [
      { puntajes: ['9', '9'], sesiones: 20, asistencias: 20 },
      { puntajes: ['5', 'NP'], sesiones: 10, asistencias: 1 },
    ],
    remediales: [{ unidad: 2, fecha: '2026-12-01', calificacion: '7', confirmada: false }],
  });
  const { alumnosAsignaturas, plantelTotales, ...resto } = reporte({ alumnos: [adelantado] });
  const deUno = reporte({});
  expect(alumnosAsignaturas).toEqual(deUno.alumnosAsignaturas);
  expect({ alumnosAsignaturas, ...resto }).toEqual({ ...deUno, plantelTotales: undefined });
  expect(plantelTotales).toEqual({ ...deUno.plantelTotales, capturasAnticipadas: 2 });
});

test('the views by grupo, asignatura and docente add up to the plantel; two docentes are not two rows', () => {
  const { plantelTotales, porGrupo, porAsignatura, porGrupoAsignatura, porDocente, alumnos } = reporte(
    { docentes: ['LUNA PAZ ANA', 'ARCE SOL LUIS', 'LUNA PAZ ANA'] },
    { grupo: '1B', alumnos: [alumnoUt({ matricula: '2' })] },
    { asignatura: 'ALG-1', nombre: 'Álgebra', docentes: [], alumnos: [alumnoUt({})] },
  );
  const filas = (lista: readonly { readonly alumnosAsignaturas: number }[]) =>
    lista.map(({ alumnosAsignaturas }) => alumnosAsignaturas);
  expect(plantelTotales.alumnosAsignaturas).toBe(3);
  expect(plantelTotales.alumnos).toBe(2);
  expect([filas(porGrupo), filas(porAsignatura), filas(porGrupoAsignatura)]).toEqual([
    [2, 1],
    [1, 2],
    [1, 1, 1],
  ]);
  expect(porDocente.map(({ docente, gruposAsignatura }) => [docente, gruposAsignatura])).toEqual([
    ['', 1],
    ['ARCE SOL LUIS', 1],
    ['LUNA PAZ ANA', 2],
  ]);
  expect(alumnos.map(({ matricula, asignaturas }) => [matricula, asignaturas])).toEqual([
    ['2', 1],
    ['26130131', 2],
  ]);
});

const SIN_NADA = { puntajes: [null, null], sesiones: 0, asistencias: 0 };

test.each([
  { caso: 'nothing is captured', unidad: SIN_NADA, nivel: 'gris', letra: null, banderas: [] },
  {
    caso: 'a justified absence is pending',
    unidad: { puntajes: ['9', 'JU'], sesiones: 20, asistencias: 20 },
    nivel: 'gris',
    letra: null,
    banderas: [],
  },
  {
    caso: 'not coming is a zero',
    unidad: { puntajes: ['9', 'NP'], sesiones: 20, asistencias: 20 },
    nivel: 'verde',
    letra: 'NA',
    banderas: [],
  },
  {
    caso: '90 % is no risk',
    unidad: { puntajes: ['9', '9'], sesiones: 20, asistencias: 18 },
    nivel: 'verde',
    letra: 'DE',
    banderas: [],
  },
  {
    caso: '85 % keeps the right and warns',
    unidad: { puntajes: ['9', '9'], sesiones: 20, asistencias: 17 },
    nivel: 'amarillo',
    letra: 'DE',
    banderas: [{ clave: 'R04', nivel: 'amarillo' }],
  },
  {
    caso: '84.6 % has no right, even with nothing captured',
    unidad: { puntajes: [null, null], sesiones: 13, asistencias: 11 },
    nivel: 'rojo',
    letra: 'NA',
    banderas: [{ clave: 'R04', nivel: 'rojo' }],
  },
])('$caso', ({ unidad, nivel, letra, banderas }) => {
  const [fila] = reporte({ alumnos: [alumnoUt({ unidades: [unidad, SIN_NADA] })] }).alumnosAsignaturas;
  expect(fila).toMatchObject({ nivel, unidades: [{ letraFinal: letra, banderas }] });
});

test.each([
  { ultimaAsistencia: null, dias: null, nivel: null },
  { ultimaAsistencia: '2026-10-12', dias: null, nivel: null },
  { ultimaAsistencia: '2026-10-03', dias: 6, nivel: null },
  { ultimaAsistencia: '2026-10-02', dias: 7, nivel: 'amarillo' },
  { ultimaAsistencia: '2026-09-25', dias: 14, nivel: 'amarillo' },
  { ultimaAsistencia: '2026-09-24', dias: 15, nivel: 'rojo' },
])(
  'last seen on $ultimaAsistencia, with the window closing on 2026-10-09',
  ({ ultimaAsistencia, dias, nivel }) => {
    const [fila] = reporte({ alumnos: [alumnoUt({ ultimaAsistencia })] }).alumnosAsignaturas;
    expect(fila?.diasSinAsistir).toBe(dias);
    expect(fila?.banderas).toEqual(nivel === null ? [] : [{ clave: 'R05', nivel }]);
  },
);

test('a calendar without the unit is no place to report it', () => {
  expect(() => reporteDeUnidad(capturas({ unidad: 3 }), CONTEXTO_UT)).toThrow(/SEPDIC26 has no unit 3/);
});
