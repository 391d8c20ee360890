import { type AlumnoDeAsignatura } from '../modelo/asignatura-capturada';
import { type GrupoAsignatura } from '../modelo/grupo-asignatura';
import { type FilaDeAlumnoAsignatura } from '../modelo/reporte-de-unidad';
import { situacionDeAsignatura } from '../riesgo/situacion-de-asignatura';
import { banderasUtAlzadas } from './banderas-ut';
import { type UnidadEnCurso } from './contexto-de-unidad';
import { finalDeFila } from './final-de-fila';
import { remedialDeFila } from './remedial-de-fila';
import { unidadDeFila } from './unidad-de-fila';

/**
 * One alumno in one asignatura as the report publishes their situación: units, remedials, final and flags. What was
 * captured comes already cut at the unit.
 */
export function filaDeAlumnoAsignatura(
  alumno: AlumnoDeAsignatura,
  { grupo, asignatura, docentes, plan }: GrupoAsignatura,
  contexto: UnidadEnCurso,
): FilaDeAlumnoAsignatura {
  const situacion = situacionDeAsignatura(plan, alumno, contexto, contexto.normas);
  const { R05, R09, R10 } = situacion.niveles;
  return {
    matricula: alumno.matricula,
    nombre: alumno.nombre,
    grupo,
    asignatura,
    docente: docentes.join('; '),
    esIntegradora: plan.esIntegradora,
    vecesCursada: alumno.vecesCursada,
    ultimaAsistencia: alumno.ultimaAsistencia,
    unidades: situacion.unidades.filter(({ unidad }) => unidad <= contexto.unidad).map(unidadDeFila),
    remediales: situacion.remediales.map(remedialDeFila),
    remedialesUsadas: situacion.remedialesUsadas,
    final: finalDeFila(situacion),
    unidadesNA: [...situacion.unidadesEnNa],
    asesoria: situacion.asesoria,
    diasSinAsistir: situacion.diasSinAsistir,
    banderas: banderasUtAlzadas([
      ['R05', R05],
      ['R09', R09],
      ['R10', R10],
    ]),
    nivel: situacion.semaforo,
  };
}
