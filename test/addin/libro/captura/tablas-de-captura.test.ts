import { expect, test } from '@jest/globals';
import {
  columnaDe,
  columnasDeAsistencia,
  columnasDeCaptura,
  nombreDeTabla,
  tablaLlamada,
  tituloDe,
} from '../../../../addin/libro/captura/tablas-de-captura';
import { type Columna } from '../../../../shared/captura/columna';
import { type PlanConalep, type PlanUt } from '../../../../shared/modelo/captura';

const comun = { nombre: 'Ejemplo', docentes: ['TORRES REYES JUAN'], asistencia: 'totales' as const };
const indicador = (clave: string) => ({
  ...{ clave, evidencia: 'Prácticas', instrumento: 'Rúbrica', tipo: 'continua' as const, peso: '1' },
});
const unidad = (numero: number, claves: readonly string[]) => ({
  ...{ unidad: numero, nombre: `Unidad ${numero}` },
  criterios: [{ nombre: 'Saber' as const, peso: '1', indicadores: claves.map(indicador) }],
});
const UT: PlanUt = {
  ...{ institucion: 'ut', ...comun, niveles: [] },
  plan: {
    ...{ clave: 'BDA-04', asignatura: 'Bases de datos', esIntegradora: false },
    unidades: [unidad(1, ['EC1', 'Proyecto']), unidad(2, ['ec1'])],
  },
};
const CONALEP: PlanConalep = {
  ...{ institucion: 'conalep', ...comun },
  actividades: [{ ra: '1.1', peso: '100', corte: 1 }],
};

test.each([
  { plan: UT, titulos: ['Nombre', 'Veces cursada', 'U1 EC1', 'Proyecto', 'U2 ec1'] },
  { plan: CONALEP, titulos: ['Nombre', 'R.A. 1.1'] },
])('the headings of a captura ($plan.institucion)', ({ plan, titulos }) => {
  expect(columnasDeCaptura(plan).map((columna) => tituloDe(plan, columna))).toEqual(titulos);
});

test('sessions are in the order in which they were given', () => {
  const plan: PlanUt = { ...UT, asistencia: 'sesiones' };
  const nombres = ['u2/s/2026-10-01/1', 'u1/s/2026-09-08/2', 'u1/s/2026-09-08/1', 'nombre', 'u1/i/EC1'];
  expect(columnasDeAsistencia(plan, nombres).map((columna) => tituloDe(plan, columna))).toEqual([
    'U1 2026-09-08',
    'U1 2026-09-08 (2)',
    'U2 2026-10-01',
    'Última asistencia',
  ]);
});

const sesion: Columna = { que: 'sesion', unidad: 1, fecha: '2026-09-08', orden: 2 };

test.each([
  ...columnasDeCaptura(UT).map((columna) => ({ plan: UT, columna })),
  ...columnasDeCaptura(CONALEP).map((columna) => ({ plan: CONALEP, columna })),
  ...columnasDeAsistencia(UT, []).map((columna) => ({ plan: UT, columna })),
  ...columnasDeAsistencia(CONALEP, []).map((columna) => ({ plan: CONALEP, columna })),
  { plan: UT, columna: sesion },
])('a heading says its columna again: $columna', ({ plan, columna }) => {
  expect(columnaDe(plan, ` ${tituloDe(plan, columna).toUpperCase()} `)).toEqual(columna);
});

test.each(['Notas', '2026-13-40', 'EC1', ''])('«%s» is of no columna', (titulo) => {
  expect(columnaDe(UT, titulo)).toBeNull();
});

test('a table says which captura it is of', () => {
  expect(tablaLlamada(nombreDeTabla('asistencia', 12))).toEqual({ que: 'asistencia', numero: 12 });
  expect(tablaLlamada('siseac_reporte')).toBeNull();
  expect(tablaLlamada('siseac_captura_0')).toBeNull();
});
