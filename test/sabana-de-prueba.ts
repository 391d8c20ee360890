import { type ContextoDelReporte } from '../shared/reporte/contexto-del-corte';
import { type NumeroCorte } from '../shared/modelo/corte';
import { type Actividad, type AlumnoEnModulo, type GrupoModulo, type Sabana } from '../shared/modelo/sabana';
import { normasEn } from '../shared/norma/normas';
import { decimal } from '../shared/nucleo/decimal';

/* Small immutable builders: an unremarkable sábana at corte 2, where a test writes only what it is about. */

export const actividad = (ra: string, peso: string, corte: NumeroCorte): Actividad => ({ ra, peso, corte });

/** Performance 85, attendance complete, nothing pending. */
export const alumno = (partes: Partial<AlumnoEnModulo>): AlumnoEnModulo => ({
  matricula: '2625203282',
  nombre: 'ACOSTA CERVANTES ESMERALDA',
  asistencias: 40,
  sesiones: 40,
  ultimaAsistencia: '2026-10-29',
  logros: ['90', '80', null],
  ...partes,
});

export const grupoModulo = (partes: Partial<GrupoModulo>): GrupoModulo => ({
  grupo: '101',
  modulo: 'PEMA-04',
  nombreModulo: null,
  docentes: ['TORRES REYES JUAN'],
  actividades: [actividad('1.1', '35', 1), actividad('1.2', '35', 2), actividad('2.1', '30', 3)],
  alumnos: [alumno({})],
  ...partes,
});

export const sabana = (partes: Partial<Sabana>): Sabana => ({
  plantel: '252',
  periodo: 'AGODIC26',
  corte: 2,
  gruposModulo: [grupoModulo({})],
  ...partes,
});

export const CONTEXTO: ContextoDelReporte = {
  calendario: {
    periodo: 'AGODIC26',
    inicio: '2026-08-17',
    fin: '2026-12-18',
    cortes: [
      {
        corte: 1,
        capturaInicio: '2026-09-24',
        capturaFin: '2026-09-25',
        fechaReferencia: '2026-09-25',
        reunionRevision: null,
      },
      {
        corte: 2,
        capturaInicio: '2026-10-29',
        capturaFin: '2026-10-30',
        fechaReferencia: '2026-10-30',
        reunionRevision: null,
      },
      {
        corte: 3,
        capturaInicio: '2026-12-03',
        capturaFin: '2026-12-04',
        fechaReferencia: '2026-12-04',
        reunionRevision: null,
      },
    ],
    diasNoLaborables: [{ fecha: '2026-10-19', motivo: 'Suspensión de labores' }],
  },
  minimoAprobatorio: decimal('70'),
  incidencias: [],
  normas: normasEn('2026-10-30'),
};
