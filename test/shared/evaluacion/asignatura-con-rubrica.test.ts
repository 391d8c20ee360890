import { expect, test } from '@jest/globals';
import { asignaturaConRubrica } from '../../../shared/evaluacion/asignatura-con-rubrica';
import { type AlumnoDeAsignatura, type PlanDeEvaluacion } from '../../../shared/modelo/asignatura-capturada';
import { comoDecimal } from '../../../shared/nucleo/decimal';

const unidad = (numero: number): PlanDeEvaluacion['unidades'][number] => ({
  unidad: numero,
  nombre: `Unidad ${numero}`,
  criterios: [
    {
      nombre: 'Saber',
      peso: '0.6',
      indicadores: [
        { clave: 'S1', evidencia: 'Producto', instrumento: 'Examen', tipo: 'sumativa', peso: '0.5' },
        { clave: 'S2', evidencia: 'Producto', instrumento: 'Tarea', tipo: 'continua', peso: '0.5' },
      ],
    },
    {
      nombre: 'Ser',
      peso: '0.4',
      indicadores: [
        { clave: 'E1', evidencia: 'Producto', instrumento: 'Conducta', tipo: 'continua', peso: '0.5' },
        { clave: 'E2', evidencia: 'Producto', instrumento: 'Equipo', tipo: 'continua', peso: '0.5' },
      ],
    },
  ],
});

const PLAN: PlanDeEvaluacion = {
  clave: 'MAT-1',
  asignatura: 'Matemáticas',
  esIntegradora: false,
  unidades: [unidad(1), unidad(2)],
};

const ALUMNO: AlumnoDeAsignatura = {
  matricula: '252610001',
  nombre: 'ACOSTA CERVANTES ESMERALDA',
  grupo: '1A',
  vecesCursada: 1,
  ultimaAsistencia: null,
  unidades: [{ puntajes: ['9.5', 'NP', 'JU', null], asistencias: 17, sesiones: 20 }],
  remediales: [{ unidad: 2, fecha: '2026-11-03', calificacion: '8', confirmada: false }],
};

test('scores run along the indicators of the plan: an absence is zero, one that is justified stays pending', () => {
  const { unidades } = asignaturaConRubrica(PLAN, ALUMNO);
  const puntajes = unidades.map(({ criterios, asistencias, sesiones }) => ({
    puntajes: criterios.flatMap(({ indicadores }) =>
      indicadores.map(({ clave, valor }) => [clave, valor && comoDecimal(valor)]),
    ),
    asistencias,
    sesiones,
  }));
  expect(puntajes[0]).toEqual({
    puntajes: [
      ['S1', '9.5'],
      ['S2', '0'],
      ['E1', null],
      ['E2', null],
    ],
    asistencias: 17,
    sesiones: 20,
  });
});

test('a unit nobody captured yet is all pending, without sessions', () => {
  const { unidades } = asignaturaConRubrica(PLAN, ALUMNO);
  expect(unidades).toHaveLength(2);
  expect(unidades[1]).toMatchObject({ asistencias: 0, sesiones: 0 });
  expect(unidades[1]?.criterios.flatMap(({ indicadores }) => indicadores.map(({ valor }) => valor))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('a remedial names its unit by the number of the plan, and is kept by its position', () => {
  expect(asignaturaConRubrica(PLAN, ALUMNO).remediales).toMatchObject([{ unidad: 1, fecha: '2026-11-03' }]);
});
