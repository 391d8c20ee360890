import { type FilaDeAlumnoModulo } from '../modelo/reporte';
import { type AlumnoEnModulo } from '../modelo/sabana';
import { type Fraccion } from '../nucleo/fraccion';
import { cifrasPublicadas } from './cifras-publicadas';
import { diasDeAusencia } from '../permanencia/dias-de-ausencia';
import { nivelAusenciaContinua } from '../riesgo/nivel-ausencia-continua';
import { semaforoConOtra, situacionDelModulo } from '../riesgo/situacion-del-modulo';
import { type ActividadConPeso, type Avance } from '../corte/avance';
import { banderasAlzadas } from './banderas';
import { type ContextoDelCorte } from './contexto-del-corte';

/** What every alumno of a grupo-módulo shares. */
export interface GrupoModuloEnCalculo {
  readonly grupo: string;
  readonly modulo: string;
  readonly docente: string;
  readonly actividades: readonly (ActividadConPeso & { readonly ra: string })[];
}

/** A row of the report, and its exact weights for whoever adds it up. */
export interface FilaCalculada {
  readonly fila: FilaDeAlumnoModulo;
  readonly avance: Avance;
}

/** One alumno in one módulo at a corte: figures, flags and both readings of the semáforo. `logros` 0 to 1. */
export function filaDeAlumnoModulo(
  alumno: AlumnoEnModulo,
  logros: readonly (Fraccion | null)[],
  { grupo, modulo, docente, actividades }: GrupoModuloEnCalculo,
  contexto: ContextoDelCorte,
): FilaCalculada {
  const { corte, normas, minimoAprobatorio: minimo } = contexto;
  const { asistencias, sesiones, ultimaAsistencia } = alumno;
  const situacion = situacionDelModulo({ actividades, logros, corte, asistencias, sesiones, minimo }, normas);
  const { esperado, registrado, logrado } = situacion;
  const { R01, R02, R03, R04c, R08 } = situacion.niveles;
  const R05 = nivelAusenciaContinua.decide(
    {
      fechaUltimaAsistencia: ultimaAsistencia,
      fechaCorte: contexto.fechaReferencia,
      diasInhabiles: contexto.diasInhabiles,
    },
    normas,
  );
  const semaforo = semaforoConOtra(situacion.semaforo, R05);
  return {
    avance: { esperado, registrado, logrado },
    fila: {
      matricula: alumno.matricula,
      nombre: alumno.nombre,
      grupo,
      modulo,
      docente,
      ...cifrasPublicadas(situacion),
      asistencias,
      sesiones,
      ultimaAsistencia,
      diasSinAsistir: diasSinAsistir(ultimaAsistencia, contexto),
      pendientes: actividades
        .filter((actividad, i) => actividad.corte <= corte && (logros[i] ?? null) === null)
        .map(({ ra }) => ra),
      banderas: banderasAlzadas([
        ['R01', R01],
        ['R02', R02],
        ['R03', R03],
        ['R04c', R04c],
        ['R05', R05],
        ['R08', R08],
      ]),
      semaforo,
      semaforoConR01: semaforoConOtra(semaforo, R01),
    },
  };
}

/** Null without a last attendance, or when it comes after the day of reference: that is not an absence. */
function diasSinAsistir(
  ultima: string | null,
  { fechaReferencia, diasInhabiles }: ContextoDelCorte,
): number | null {
  if (ultima === null || ultima > fechaReferencia) return null;
  return diasDeAusencia(ultima, fechaReferencia, diasInhabiles);
}
