import { enCeldas } from '../shared/captura/celdas';
import { celdasDeAsignatura, celdasDeModulo } from '../shared/captura/celdas-de-alumnos';
import { type AlumnoDeAsignatura } from '../shared/modelo/asignatura-capturada';
import { type PlanConalep, type PlanUt } from '../shared/modelo/captura';
import { type AlumnoEnModulo } from '../shared/modelo/sabana';

/* Two small capturas, one of each institution, and what is around them. */

const DOCENTE = 'TORRES REYES JUAN';

export const LUGAR_CONALEP = { plantel: '252', periodo: 'AGODIC26', grupo: '301', asignatura: 'MTHS-00' };
export const LUGAR_UT = { plantel: '252', periodo: 'SEPDIC26', grupo: 'TTS-4A', asignatura: 'BDA-04' };

export const planConalep = (partes: Partial<PlanConalep> = {}): PlanConalep => ({
  institucion: 'conalep',
  ...{ nombre: 'Manejo de técnicas', docentes: [DOCENTE], asistencia: 'totales' },
  actividades: [
    { ra: '1.1', peso: '40', corte: 1 },
    { ra: '1.2', peso: '60', corte: 2 },
  ],
  ...partes,
});

const instrumento = (clave: string, tipo: 'continua' | 'sumativa', peso: string) => ({
  ...{
    clave,
    tipo,
    peso,
    evidencia: 'Prácticas',
    instrumento: tipo === 'continua' ? 'Rúbrica' : 'Reactivos',
  },
});

const unidad = (numero: number) => ({
  ...{ unidad: numero, nombre: `Unidad ${numero}` },
  criterios: [
    { nombre: 'Saber' as const, peso: '0.3', indicadores: [instrumento(`U${numero}-S1`, 'sumativa', '1')] },
    {
      nombre: 'Saber Hacer' as const,
      peso: '0.7',
      indicadores: [
        instrumento(`U${numero}-H1`, 'continua', '0.5'),
        instrumento(`U${numero}-H2`, 'continua', '0.5'),
      ],
    },
  ],
});

export const planUt = (partes: Partial<PlanUt> = {}): PlanUt => ({
  institucion: 'ut',
  ...{ nombre: 'Bases de datos', docentes: [DOCENTE], asistencia: 'totales' },
  plan: {
    ...{ clave: 'BDA-04', asignatura: 'Bases de datos', esIntegradora: false },
    unidades: [unidad(1), unidad(2)],
  },
  niveles: [
    { tecla: 'A', nombre: 'Autónomo', puntaje: '10' },
    { tecla: 'D', nombre: 'Destacado', puntaje: '9' },
    { tecla: 'S', nombre: 'Satisfactorio', puntaje: '8' },
  ],
  ...partes,
});

export const alumnoDeModulo = (partes: Partial<AlumnoEnModulo> = {}): AlumnoEnModulo => ({
  ...{ matricula: '0001', nombre: 'ALBA RÍOS ANA', asistencias: 9, sesiones: 10 },
  ...{ ultimaAsistencia: '2026-10-27', logros: ['80', null] },
  ...partes,
});

export const alumnoUt = (partes: Partial<AlumnoDeAsignatura> = {}): AlumnoDeAsignatura => ({
  ...{ matricula: '0001', nombre: 'ALBA RÍOS ANA', grupo: 'TTS-4A', vecesCursada: 1, ultimaAsistencia: null },
  unidades: [
    { puntajes: ['8', '9', 'NP'], sesiones: 20, asistencias: 20 },
    { puntajes: [null, null, 'JU'], sesiones: 0, asistencias: 0 },
  ],
  remediales: [],
  ...partes,
});

export const celdasConalep = (
  alumnos: readonly AlumnoEnModulo[] = [
    alumnoDeModulo(),
    alumnoDeModulo({ matricula: '0002', nombre: 'BRAVO LEÓN LUIS' }),
  ],
  plan = planConalep(),
) => enCeldas(celdasDeModulo(plan, alumnos));

export const celdasUt = (
  alumnos: readonly AlumnoDeAsignatura[] = [
    alumnoUt(),
    alumnoUt({ matricula: '0002', nombre: 'BRAVO LEÓN LUIS' }),
  ],
  plan = planUt(),
) => enCeldas(celdasDeAsignatura(plan, alumnos));
