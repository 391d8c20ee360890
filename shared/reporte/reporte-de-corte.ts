import {
  type FilaDeAlumno,
  type FilaDeAlumnoModulo,
  type FilaDeDocente,
  type Reporte,
} from '../modelo/reporte';
import { type Sabana } from '../modelo/sabana';
import { porCodigo } from '../nucleo/orden';
import { agregado, contarNiveles, sumaDeSumas } from './agregado';
import { agrupar } from './agrupar';
import { contarBanderas } from './banderas';
import { type ContextoDelCorte, contextoDelCorte, type ContextoDelReporte } from './contexto-del-corte';
import { filaDeAlumno } from './fila-de-alumno';
import { filaDeDocente } from './fila-de-docente';
import { type GrupoModuloCalculado, grupoModuloCalculado, lectorDeLogros } from './grupo-modulo-calculado';
import { parametrosDelReporte } from './parametros-del-reporte';

/**
 * The Reporte SISEAC of one plantel at one corte (PO-04, normas 10 to 12): rows alumno × módulo, and the same rows
 * by grupo, módulo, docente and alumno. Throws RangeError when the calendar lacks the corte.
 */
export function reporteDeCorte(sabana: Sabana, reporte: ContextoDelReporte): Reporte {
  const contexto = contextoDelCorte(sabana.corte, reporte);
  const { normas, minimoAprobatorio, fechaReferencia } = contexto;
  const leerLogro = lectorDeLogros();
  const partes = sabana.gruposModulo
    .map((grupoModulo) => grupoModuloCalculado(grupoModulo, leerLogro, contexto))
    .sort((a, b) => porCodigo(a.origen.grupo, b.origen.grupo) || porCodigo(a.origen.modulo, b.origen.modulo));
  const filas = partes.flatMap((parte) => parte.filas.map(({ fila }) => fila)).sort(porAlumno);
  const alumnos = filasDeAlumnos(filas, contexto);
  const porDocente = agrupar(partes, ({ docentes }) => (docentes.length === 0 ? [''] : docentes)).map(
    ([docente, suyas]) => filaDeDocente(docente, suyas, normas),
  );
  return {
    plantel: sabana.plantel,
    periodo: sabana.periodo,
    corte: sabana.corte,
    fechaReferencia,
    parametros: parametrosDelReporte(minimoAprobatorio, normas),
    plantelTotales: {
      ...agregadoDe(partes),
      alumnos: alumnos.length,
      ...nivelesDe(alumnos),
      banderasAlumno: contarBanderas(alumnos.map(({ banderas }) => banderas)),
      capturasAnticipadas: partes.reduce((total, parte) => total + parte.capturasAnticipadas, 0),
      docentesR14: { amarillo: cuantosR14(porDocente, 'amarillo'), rojo: cuantosR14(porDocente, 'rojo') },
    },
    porGrupo: filasDeGrupos(partes, alumnos),
    porModulo: agrupar(partes, ({ origen }) => [origen.modulo]).map(([modulo, suyas]) => ({
      modulo,
      nombreModulo: suyas.map(({ origen }) => origen.nombreModulo).find((nombre) => nombre !== null) ?? null,
      ...agregadoDe(suyas),
    })),
    porGrupoModulo: partes.map(({ origen, docentes, suma }) => ({
      grupo: origen.grupo,
      modulo: origen.modulo,
      nombreModulo: origen.nombreModulo,
      docentes: [...docentes],
      actividades: origen.actividades,
      ...agregado(suma),
    })),
    porDocente,
    alumnos,
    alumnosModulos: filas,
  };
}

const agregadoDe = (partes: readonly GrupoModuloCalculado[]) =>
  agregado(sumaDeSumas(partes.map(({ suma }) => suma)));

const nivelesDe = (alumnos: readonly FilaDeAlumno[]) => ({
  nivelAlumnos: contarNiveles(alumnos.map(({ nivel }) => nivel)),
  nivelAlumnosConR01: contarNiveles(alumnos.map(({ nivelConR01 }) => nivelConR01)),
});

const cuantosR14 = (docentes: readonly FilaDeDocente[], nivel: 'amarillo' | 'rojo'): number =>
  docentes.filter(({ R14 }) => R14 === nivel).length;

const porAlumno = (a: FilaDeAlumnoModulo, b: FilaDeAlumnoModulo): number =>
  porCodigo(a.matricula, b.matricula) || porCodigo(a.grupo, b.grupo) || porCodigo(a.modulo, b.modulo);

function filasDeGrupos(partes: readonly GrupoModuloCalculado[], alumnos: readonly FilaDeAlumno[]) {
  const alumnosDe = new Map(agrupar(alumnos, ({ grupos }) => grupos));
  return agrupar(partes, ({ origen }) => [origen.grupo]).map(([grupo, suyas]) => ({
    grupo,
    ...agregadoDe(suyas),
    ...nivelesDe(alumnosDe.get(grupo) ?? []),
  }));
}

/** Incidents up to the day of reference count; those of people who are not in the sábana are nobody's row. */
function filasDeAlumnos(filas: readonly FilaDeAlumnoModulo[], contexto: ContextoDelCorte): FilaDeAlumno[] {
  const vigentes = contexto.incidencias.filter(({ fecha }) => fecha <= contexto.fechaReferencia);
  const incidenciasDe = new Map(agrupar(vigentes, ({ matricula }) => [matricula]));
  return agrupar(filas, ({ matricula }) => [matricula]).map(([matricula, suyas]) =>
    filaDeAlumno(suyas, incidenciasDe.get(matricula) ?? [], contexto.normas),
  );
}
