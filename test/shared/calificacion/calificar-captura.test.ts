import { describe, expect, test } from '@jest/globals';
import { calificarCaptura } from '../../../shared/calificacion/calificar-captura';
import { diaDeReferencia } from '../../../shared/calificacion/contexto-de-calificacion';
import { celdasDeAsignatura, celdasDeModulo } from '../../../shared/captura/celdas-de-alumnos';
import { enCeldas } from '../../../shared/captura/celdas';
import { importarAsignaturas } from '../../../shared/importacion/asignatura/importar-asignaturas';
import { type PlanConalep, type PlanUt } from '../../../shared/modelo/captura';
import { normasEn } from '../../../shared/norma/normas';
import { comoCociente } from '../../../shared/nucleo/decimal';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { ASIGNATURAS, esperadoDeAsignatura, hojasDeAsignatura } from '../../asignaturas-de-muestra';
import { contextoDe, sabanaDe } from '../../muestra';
import { alzadas, comoEsperado } from './como-esperado';

const normas = normasEn('2026-12-11');
const comun = { docentes: ['TORRES REYES JUAN'], asistencia: 'totales' as const };

describe.each(ASIGNATURAS)('$nombre, captured cell by cell', ({ nombre, carpeta }) => {
  test('gives what was worked out by hand, alumno by alumno', async () => {
    const [asignatura] = importarAsignaturas(await hojasDeAsignatura(carpeta)).asignaturas;
    if (!asignatura) throw new Error('nothing was imported');
    const { plan, alumnos } = asignatura;
    const planUt: PlanUt = { institucion: 'ut', nombre: plan.asignatura, ...comun, plan, niveles: [] };
    const { fechaReferencia, alumnos: esperados } = esperadoDeAsignatura(nombre);
    const calificada = calificarCaptura(enCeldas(celdasDeAsignatura(planUt, alumnos)), {
      normas,
      corte: 1,
      minimoAprobatorio: null,
      dia: { fechaReferencia, diasInhabiles: [] },
    });
    if (calificada?.institucion !== 'ut') throw new Error('not graded');
    expect(calificada.alumnos.map(comoEsperado)).toEqual(esperados);
    expect(calificada.alumnos.map(({ semaforo }) => semaforo)).toEqual(
      calificada.alumnos.map(({ unidades, niveles }) => {
        const suyos = [...unidades.map(({ R04 }) => R04), niveles.R05, niveles.R09, niveles.R10];
        return (['rojo', 'amarillo'] as const).find((nivel) => suyos.includes(nivel)) ?? 'verde';
      }),
    );
  });
});

test('a sábana captured cell by cell gives the rows of its report, grupo by grupo', async () => {
  const sabana = await sabanaDe('57', 2, ['sabana-larga-57-corte2.xlsx']);
  const contexto = await contextoDe('57');
  const { corte } = sabana;
  const { calendario, minimoAprobatorio } = contexto;
  const { alumnosModulos } = reporteDeCorte(sabana, contexto);
  const filas = sabana.gruposModulo.flatMap(
    ({ grupo, modulo, nombreModulo, docentes, actividades, alumnos }) => {
      const plan: PlanConalep = {
        ...{ institucion: 'conalep', nombre: nombreModulo ?? '', ...comun, docentes, actividades },
      };
      const dia = diaDeReferencia(plan, corte, calendario);
      const celdas = enCeldas(celdasDeModulo(plan, alumnos));
      const calificada = calificarCaptura(celdas, { normas, corte, minimoAprobatorio, dia });
      if (calificada?.institucion !== 'conalep') throw new Error('not graded');
      return calificada.alumnos.map((alumno) => ({
        ...{ matricula: alumno.matricula, grupo, modulo },
        pesoEsperado: comoCociente(alumno.esperado),
        pesoRegistrado: comoCociente(alumno.registrado),
        faltante: comoCociente(alumno.faltante),
        pesoLogrado: comoCociente(alumno.logrado),
        desempeno: alumno.desempeno && comoCociente(alumno.desempeno),
        requerido: alumno.requerido && comoCociente(alumno.requerido),
        asistencias: alumno.asistencias,
        sesiones: alumno.sesiones,
        diasSinAsistir: alumno.diasSinAsistir,
        pendientes: alumno.pendientes.map(({ ra }) => ra),
        banderas: alzadas(alumno.niveles, 'R01', 'R02', 'R03', 'R04c', 'R05', 'R08'),
        semaforo: alumno.semaforo,
        semaforoConR01: alumno.semaforoConR01,
      }));
    },
  );
  const llave = ({ matricula, grupo, modulo }: { matricula: string; grupo: string; modulo: string }) =>
    `${grupo} ${modulo} ${matricula}`;
  const deLaMuestra = new Map(alumnosModulos.map((fila) => [llave(fila), fila]));
  for (const fila of filas) expect(deLaMuestra.get(llave(fila))).toMatchObject(fila);
  expect(filas).toHaveLength(alumnosModulos.length);
});

describe('what is not known is left without a level', () => {
  const plan: PlanConalep = {
    ...{ institucion: 'conalep', nombre: 'Ejemplo', ...comun },
    actividades: [
      { ra: '1.1', peso: '40', corte: 1 },
      { ra: '1.2', peso: '60', corte: 2 },
    ],
  };
  const celdas = enCeldas(
    celdasDeModulo(plan, [
      {
        ...{ matricula: '0001', nombre: 'ALBA', asistencias: 9, sesiones: 10 },
        ...{ ultimaAsistencia: '2026-10-27', logros: ['50', null] },
      },
    ]),
  );

  test('without a minimum there is no R02, R03 nor average required; without a day, no R05', () => {
    const calificada = calificarCaptura(celdas, { normas, corte: 2, minimoAprobatorio: null, dia: null });
    expect(calificada?.alumnos).toMatchObject([
      {
        niveles: { R01: 'amarillo', R02: null, R03: null, R04c: 'verde', R05: null, R08: 'verde' },
        ...{ requerido: null, diasSinAsistir: null, semaforo: 'verde', semaforoConR01: 'amarillo' },
      },
    ]);
  });

  test('without a plan nothing is graded, and a calendar without the corte gives no day', () => {
    const contexto = { normas, corte: 1, minimoAprobatorio: null, dia: null } as const;
    expect(calificarCaptura(new Map(), contexto)).toBeNull();
    expect(diaDeReferencia(plan, 1, null)).toBeNull();
    expect(diaDeReferencia({ institucion: 'ut' }, 1, CALENDARIO)).toEqual({
      fechaReferencia: '2026-10-09',
      diasInhabiles: ['2026-09-16'],
    });
    expect(diaDeReferencia({ institucion: 'ut' }, 2, CALENDARIO)).toBeNull();
    expect(diaDeReferencia({ institucion: 'conalep' }, 1, CALENDARIO)).toBeNull();
  });
});

const CALENDARIO = {
  ...{ periodo: 'SEPDIC26', inicio: '2026-09-01', fin: '2026-12-18', cortes: [] },
  unidades: [
    { unidad: 1, capturaInicio: '2026-10-05', capturaFin: '2026-10-09', fechaReferencia: '2026-10-09' },
  ],
  diasNoLaborables: [{ fecha: '2026-09-16', motivo: 'Independencia' }],
};
