import { describe, expect, test } from '@jest/globals';
import {
  alumnosDeAsignatura,
  grupoAsignaturaDeCeldas,
  grupoModuloDeCeldas,
} from '../../../shared/captura/alumnos-de-celdas';
import { enCeldas, enLista } from '../../../shared/captura/celdas';
import { celdasDeAsignatura, celdasDeModulo } from '../../../shared/captura/celdas-de-alumnos';
import { leerColumna } from '../../../shared/captura/columna';
import { leerValor } from '../../../shared/captura/leer-valor';
import { importarAsignaturas } from '../../../shared/importacion/asignatura/importar-asignaturas';
import { type PlanConalep, type PlanUt } from '../../../shared/modelo/captura';
import { type AlumnoEnModulo } from '../../../shared/modelo/sabana';
import { ASIGNATURAS, hojasDeAsignatura } from '../../asignaturas-de-muestra';

const comun = { nombre: 'Ejemplo', docentes: ['TORRES REYES JUAN'], asistencia: 'totales' as const };

describe.each([...ASIGNATURAS])('$nombre', ({ carpeta }) => {
  test('what a workbook captures is the same once it was kept cell by cell', async () => {
    const { asignaturas } = importarAsignaturas(await hojasDeAsignatura(carpeta));
    const [asignatura] = asignaturas;
    if (!asignatura) throw new Error('the sample has no asignatura');
    const { plan, alumnos } = asignatura;
    const planUt: PlanUt = { institucion: 'ut', ...comun, plan, niveles: [] };
    const celdas = enCeldas(celdasDeAsignatura(planUt, alumnos));
    const deVuelta = alumnosDeAsignatura(celdas, planUt, alumnos[0]?.grupo ?? '');
    const porMatricula = (uno: { matricula: string }, otro: { matricula: string }) =>
      uno.matricula < otro.matricula ? -1 : 1;
    expect(deVuelta).toEqual(alumnos.toSorted(porMatricula));
    const lugar = { plantel: '252', periodo: 'SEPDIC26', grupo: alumnos[0]?.grupo ?? '', asignatura: 'A-1' };
    expect(grupoAsignaturaDeCeldas(celdas, { ...planUt, nombre: '' }, lugar)).toEqual({
      ...{ grupo: lugar.grupo, asignatura: 'A-1', nombre: plan.asignatura, docentes: comun.docentes },
      ...{ plan, alumnos: deVuelta },
    });
    for (const { columna, valor } of enLista(celdas)) {
      const leida = leerColumna(columna);
      expect(leida && leerValor(leida, valor)).toEqual({ valor });
    }
  });
});

const MTHS: PlanConalep = {
  institucion: 'conalep',
  ...comun,
  actividades: [
    { ra: '1.1', peso: '40', corte: 1 },
    { ra: '1.2', peso: '60', corte: 2 },
  ],
};
const LUGAR = { plantel: '252', periodo: 'AGODIC26', grupo: '301', asignatura: 'MTHS-00' };

test('a grupo-módulo is the same once it was kept cell by cell; blank, zero and absent stay apart', () => {
  const alumnos: AlumnoEnModulo[] = [
    {
      ...{ matricula: '0001', nombre: 'ALBA', asistencias: 9, sesiones: 10, ultimaAsistencia: '2026-10-27' },
      logros: ['0', null],
    },
    {
      ...{ matricula: '0002', nombre: 'BRAVO', asistencias: null, sesiones: null, ultimaAsistencia: null },
      logros: [null, '78.5'],
    },
  ];
  const celdas = enCeldas(celdasDeModulo(MTHS, alumnos));
  expect(grupoModuloDeCeldas(celdas, MTHS, LUGAR)).toEqual({
    ...{ grupo: '301', modulo: 'MTHS-00', nombreModulo: 'Ejemplo', docentes: ['TORRES REYES JUAN'] },
    actividades: MTHS.actividades,
    alumnos,
  });
});

test('kept session by session, attendance is counted and the last day is the last one attended', () => {
  const plan: PlanConalep = { ...MTHS, asistencia: 'sesiones' };
  const marcas = {
    's/2026-09-01/1': 'A',
    's/2026-09-01/2': 'F',
    's/2026-09-08/1': 'A',
    's/2026-09-15/1': 'J',
  };
  const celdas = enCeldas(
    Object.entries({ nombre: 'ALBA', ...marcas }).map(([columna, valor]) => ({
      ...{ matricula: '0001', columna, valor },
    })),
  );
  expect(grupoModuloDeCeldas(celdas, plan, LUGAR).alumnos).toEqual([
    {
      ...{ matricula: '0001', nombre: 'ALBA', asistencias: 2, sesiones: 4, ultimaAsistencia: '2026-09-08' },
      logros: [null, null],
    },
  ]);
});
