import { type AlumnoDeAsignatura, type PlanDeEvaluacion } from '../shared/modelo/asignatura-capturada';
import { type CapturasDePlantel, type GrupoAsignatura } from '../shared/modelo/grupo-asignatura';
import { normasEn } from '../shared/norma/normas';
import { type ContextoDeUnidad } from '../shared/reporte-ut/contexto-de-unidad';

/* Small immutable builders: an unremarkable asignatura of two units, where a test writes only what it is about. */

const unidadDePlan = (unidad: number): PlanDeEvaluacion['unidades'][number] => ({
  unidad,
  nombre: `Unidad ${unidad}`,
  criterios: [
    {
      nombre: 'Saber',
      peso: '1',
      indicadores: [
        { clave: `U${unidad}-C`, evidencia: '', instrumento: 'Rúbrica', tipo: 'continua', peso: '0.7' },
        { clave: `U${unidad}-S`, evidencia: '', instrumento: 'Proyecto', tipo: 'sumativa', peso: '0.3' },
      ],
    },
  ],
});

export const plan = (partes: Partial<PlanDeEvaluacion>): PlanDeEvaluacion => ({
  clave: 'PROG-1',
  asignatura: 'Programación',
  esIntegradora: false,
  unidades: [unidadDePlan(1), unidadDePlan(2)],
  ...partes,
});

/** Nine in the first unit with every session attended; the second one has not begun. */
export const alumnoUt = (partes: Partial<AlumnoDeAsignatura>): AlumnoDeAsignatura => ({
  matricula: '26130131',
  nombre: 'ACOSTA CERVANTES ESMERALDA',
  grupo: '1A',
  vecesCursada: 1,
  ultimaAsistencia: '2026-10-08',
  unidades: [
    { puntajes: ['9', '9'], sesiones: 20, asistencias: 20 },
    { puntajes: [null, null], sesiones: 0, asistencias: 0 },
  ],
  remediales: [],
  ...partes,
});

export const grupoAsignatura = (partes: Partial<GrupoAsignatura>): GrupoAsignatura => ({
  grupo: '1A',
  asignatura: 'PROG-1',
  nombre: 'Programación',
  docentes: ['LUNA PAZ ANA'],
  plan: plan({}),
  alumnos: [alumnoUt({})],
  ...partes,
});

export const capturas = (partes: Partial<CapturasDePlantel>): CapturasDePlantel => ({
  plantel: '252',
  periodo: 'SEPDIC26',
  unidad: 1,
  asignaturas: [grupoAsignatura({})],
  ...partes,
});

export const CONTEXTO_UT: ContextoDeUnidad = {
  calendario: {
    periodo: 'SEPDIC26',
    inicio: '2026-09-01',
    fin: '2026-12-18',
    cortes: [],
    unidades: [
      { unidad: 1, capturaInicio: '2026-10-05', capturaFin: '2026-10-09', fechaReferencia: '2026-10-09' },
      { unidad: 2, capturaInicio: '2026-12-07', capturaFin: '2026-12-11', fechaReferencia: '2026-12-11' },
    ],
    diasNoLaborables: [],
  },
  normas: normasEn('2026-10-09'),
};
