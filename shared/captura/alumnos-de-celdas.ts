import {
  type AlumnoDeAsignatura,
  Puntaje,
  type RemedialCapturada,
  type UnidadDePlan,
} from '../modelo/asignatura-capturada';
import { type GrupoAsignatura } from '../modelo/grupo-asignatura';
import { type LugarDeCaptura, type PlanConalep, type PlanDeCaptura, type PlanUt } from '../modelo/captura';
import { type AlumnoEnModulo, type GrupoModulo } from '../modelo/sabana';
import { porCodigo } from '../nucleo/orden';
import { type Celdas, matriculasDe } from './celdas';
import { leerColumna, nombreDeColumna } from './columna';
import { indicadoresDe } from './plan-de-captura';

/** The cells of one alumno by columna. */
type DeAlumno = ReadonlyMap<string, string>;

const SIN_CELDAS: DeAlumno = new Map();

/** What the rules of the Universidad Tecnológica grade: each alumno with the scores, attendance and remedials captured. */
export const alumnosDeAsignatura = (celdas: Celdas, plan: PlanUt, grupo: string): AlumnoDeAsignatura[] =>
  matriculasDe(celdas).map((matricula) =>
    alumnoDeAsignatura(celdas.get(matricula) ?? SIN_CELDAS, plan, { matricula, grupo }),
  );

/** What the report of a unit is made from. */
export const grupoAsignaturaDeCeldas = (
  celdas: Celdas,
  plan: PlanUt,
  { grupo, asignatura }: LugarDeCaptura,
): GrupoAsignatura => ({
  grupo,
  asignatura,
  nombre: plan.nombre === '' ? plan.plan.asignatura : plan.nombre,
  docentes: plan.docentes,
  plan: plan.plan,
  alumnos: alumnosDeAsignatura(celdas, plan, grupo),
});

export function alumnoDeAsignatura(
  suyas: DeAlumno,
  plan: PlanUt,
  { matricula, grupo }: Pick<AlumnoDeAsignatura, 'matricula' | 'grupo'>,
): AlumnoDeAsignatura {
  return {
    matricula,
    nombre: suyas.get('nombre') ?? '',
    grupo,
    vecesCursada: Number(suyas.get('veces-cursada') ?? 1),
    ultimaAsistencia: suyas.get('ultima-asistencia') ?? ultimaSesion(suyas),
    unidades: plan.plan.unidades.map((unidad) => ({
      puntajes: puntajesDe(suyas, unidad),
      ...asistenciaDe(suyas, plan, unidad.unidad),
    })),
    remediales: remedialesDe(suyas),
  };
}

function puntajesDe(suyas: DeAlumno, unidad: UnidadDePlan): Puntaje[] {
  return indicadoresDe(unidad).map(({ unidad: numero, clave }) => {
    const valor = suyas.get(nombreDeColumna({ que: 'puntaje', unidad: numero, indicador: clave }));
    return valor === undefined ? null : Puntaje.parse(valor);
  });
}

/** What a CONALEP report is made from, as if its sábana had been loaded. */
export const grupoModuloDeCeldas = (
  celdas: Celdas,
  plan: PlanConalep,
  { grupo, asignatura }: Pick<LugarDeCaptura, 'grupo' | 'asignatura'>,
): GrupoModulo => ({
  grupo,
  modulo: asignatura,
  nombreModulo: plan.nombre === '' ? null : plan.nombre,
  docentes: plan.docentes,
  actividades: plan.actividades,
  alumnos: matriculasDe(celdas).map((matricula) =>
    alumnoEnModulo(celdas.get(matricula) ?? SIN_CELDAS, plan, matricula),
  ),
});

export function alumnoEnModulo(suyas: DeAlumno, plan: PlanConalep, matricula: string): AlumnoEnModulo {
  const hayAsistencia =
    plan.asistencia === 'sesiones' ? sesionesDe(suyas, null).length > 0 : suyas.has('sesiones');
  const { asistencias, sesiones } = asistenciaDe(suyas, plan, null);
  return {
    matricula,
    nombre: suyas.get('nombre') ?? '',
    asistencias: hayAsistencia ? asistencias : null,
    sesiones: hayAsistencia ? sesiones : null,
    ultimaAsistencia: suyas.get('ultima-asistencia') ?? ultimaSesion(suyas),
    logros: plan.actividades.map(({ ra }) => suyas.get(nombreDeColumna({ que: 'logro', ra })) ?? null),
  };
}

/** Attended and given, in sessions; from the list of sessions where it is kept so. None captured: 0 of 0. */
function asistenciaDe(suyas: DeAlumno, { asistencia }: PlanDeCaptura, unidad: number | null) {
  if (asistencia === 'sesiones') {
    const marcas = sesionesDe(suyas, unidad);
    return { asistencias: marcas.filter(({ marca }) => marca === 'A').length, sesiones: marcas.length };
  }
  const cuenta = (que: 'sesiones' | 'asistencias'): number =>
    Number(suyas.get(nombreDeColumna({ que, unidad })) ?? 0);
  return { asistencias: cuenta('asistencias'), sesiones: cuenta('sesiones') };
}

interface Sesion {
  readonly fecha: string;
  readonly marca: string;
}

function sesionesDe(suyas: DeAlumno, unidad: number | null): Sesion[] {
  return [...suyas].flatMap(([nombre, marca]) => {
    const columna = leerColumna(nombre);
    return columna?.que === 'sesion' && columna.unidad === unidad ? [{ fecha: columna.fecha, marca }] : [];
  });
}

/** The last day of a list of sessions on which the alumno came; null when there is no list. */
function ultimaSesion(suyas: DeAlumno): string | null {
  const fechas = [...suyas].flatMap(([nombre, marca]) => {
    const columna = marca === 'A' ? leerColumna(nombre) : null;
    return columna?.que === 'sesion' ? [columna.fecha] : [];
  });
  return fechas.toSorted(porCodigo).at(-1) ?? null;
}

/** By date. One that has only its confirmation is not a remedial yet. */
function remedialesDe(suyas: DeAlumno): RemedialCapturada[] {
  return [...suyas]
    .flatMap(([nombre, calificacion]): RemedialCapturada[] => {
      const columna = leerColumna(nombre);
      if (columna?.que !== 'remedial' || columna.dato !== 'calificacion') return [];
      const { unidad, fecha } = columna;
      const confirmada = suyas.get(nombreDeColumna({ ...columna, dato: 'confirmada' })) === 'SI';
      return [{ unidad, fecha, calificacion, confirmada }];
    })
    .toSorted((a, b) => porCodigo(a.fecha, b.fecha) || a.unidad - b.unidad);
}
