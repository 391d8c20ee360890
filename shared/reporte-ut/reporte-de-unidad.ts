import { type CapturasDePlantel, type GrupoAsignatura } from '../modelo/grupo-asignatura';
import {
  type FilaDeAlumnoAsignatura,
  type FilaDeAlumnoUt,
  type ReporteDeUnidad,
} from '../modelo/reporte-de-unidad';
import { porCodigo } from '../nucleo/orden';
import { agrupar } from '../reporte/agrupar';
import { peorNivel } from '../riesgo/peor-nivel';
import { type ContextoDeUnidad, type UnidadEnCurso, unidadEnCurso } from './contexto-de-unidad';
import { filaDeAlumnoAsignatura } from './fila-de-alumno-asignatura';
import { capturasAnticipadas, hastaLaUnidad } from './hasta-la-unidad';
import { parametrosDeUnidad } from './parametros-de-unidad';
import { contarNiveles, totalesDeUnidad } from './totales-de-unidad';

/** An asignatura of a grupo with its rows: the part every view of the report is made of. */
interface Parte {
  readonly origen: GrupoAsignatura;
  readonly filas: readonly FilaDeAlumnoAsignatura[];
}

/**
 * What a plantel of the Universidad Tecnológica reads of a unit (Arts. 32 to 52): rows alumno × asignatura with every
 * unit up to it, and the same rows by grupo, asignatura, docente and alumno. Throws RangeError when the calendar lacks
 * the unit.
 */
export function reporteDeUnidad(capturas: CapturasDePlantel, contexto: ContextoDeUnidad): ReporteDeUnidad {
  const { plantel, periodo, unidad, asignaturas } = capturas;
  const enCurso = unidadEnCurso(unidad, contexto);
  const partes = asignaturas.map((una) => parteDe(una, enCurso)).toSorted(porLugar);
  const filas = partes.flatMap((parte) => parte.filas).toSorted(porAlumno);
  const alumnos = agrupar(filas, ({ matricula }) => [matricula]).map(([, suyas]) => filaDeAlumno(suyas));

  return {
    plantel,
    periodo,
    unidad,
    fechaReferencia: enCurso.fechaReferencia,
    parametros: parametrosDeUnidad(contexto.normas),
    plantelTotales: {
      ...totalesDeUnidad(filas),
      alumnos: alumnos.length,
      nivelAlumnos: contarNiveles(alumnos.map(({ nivel }) => nivel)),
      capturasAnticipadas: asignaturas.reduce((total, una) => total + capturasAnticipadas(una, unidad), 0),
    },
    porGrupo: agrupar(partes, ({ origen }) => [origen.grupo]).map(([grupo, suyas]) => ({
      grupo,
      ...totalesDe(suyas),
    })),
    porAsignatura: agrupar(partes, ({ origen }) => [origen.asignatura]).map(([asignatura, suyas]) => ({
      asignatura,
      nombre: suyas[0].origen.nombre,
      ...totalesDe(suyas),
    })),
    porGrupoAsignatura: partes.map(({ origen, filas: suyas }) => ({
      grupo: origen.grupo,
      asignatura: origen.asignatura,
      nombre: origen.nombre,
      docentes: origen.docentes,
      esIntegradora: origen.plan.esIntegradora,
      ...totalesDeUnidad(suyas),
    })),
    porDocente: agrupar(partes, ({ origen }) => (origen.docentes.length === 0 ? [''] : origen.docentes)).map(
      ([docente, suyas]) => ({ docente, gruposAsignatura: suyas.length, ...totalesDe(suyas) }),
    ),
    alumnos,
    alumnosAsignaturas: filas,
  };
}

function parteDe(asignatura: GrupoAsignatura, enCurso: UnidadEnCurso): Parte {
  const docentes = [...new Set(asignatura.docentes)].sort(porCodigo);
  const origen = hastaLaUnidad({ ...asignatura, docentes }, enCurso.unidad);
  return { origen, filas: origen.alumnos.map((alumno) => filaDeAlumnoAsignatura(alumno, origen, enCurso)) };
}

const totalesDe = (partes: readonly Parte[]) => totalesDeUnidad(partes.flatMap(({ filas }) => filas));

const porLugar = ({ origen: a }: Parte, { origen: b }: Parte): number =>
  porCodigo(a.grupo, b.grupo) || porCodigo(a.asignatura, b.asignatura);

const porAlumno = (a: FilaDeAlumnoAsignatura, b: FilaDeAlumnoAsignatura): number =>
  porCodigo(a.matricula, b.matricula) || porCodigo(a.grupo, b.grupo) || porCodigo(a.asignatura, b.asignatura);

function filaDeAlumno(filas: readonly [FilaDeAlumnoAsignatura, ...FilaDeAlumnoAsignatura[]]): FilaDeAlumnoUt {
  return {
    matricula: filas[0].matricula,
    nombre: filas[0].nombre,
    grupos: [...new Set(filas.map(({ grupo }) => grupo))].sort(porCodigo),
    asignaturas: filas.length,
    noAcreditadas: filas.filter(({ final }) => final.estado === 'NO_ACREDITADA').length,
    asesorias: filas.filter(({ asesoria }) => asesoria).length,
    remedialesUsadas: filas.reduce((total, { remedialesUsadas }) => total + remedialesUsadas, 0),
    nivel: peorNivel(filas.map(({ nivel }) => nivel)),
  };
}
