import { type Nivel } from '../modelo/reporte';
import { type Actividad, type AlumnoEnModulo } from '../modelo/sabana';
import { decimal } from '../nucleo/decimal';
import { CIEN, type Fraccion } from '../nucleo/fraccion';
import { ausenciaContinua, diasSinAsistir } from '../riesgo/dia-de-referencia';
import { semaforoConOtra, situacionDelModulo, type SituacionDelModulo } from '../riesgo/situacion-del-modulo';
import { type ContextoDeCalificacion } from './contexto-de-calificacion';

/** Figures of 0 to 100, exact. R02 and R03 are null without a minimum, R05 without a day of reference. */
export interface CalificadoEnModulo extends Omit<SituacionDelModulo, 'niveles'> {
  readonly faltante: Fraccion;
  readonly asistencias: number | null;
  readonly sesiones: number | null;
  readonly diasSinAsistir: number | null;
  /** Due by the corte and without a captured result. */
  readonly pendientes: readonly Actividad[];
  readonly niveles: SituacionDelModulo['niveles'] & { readonly R05: Nivel | null };
  readonly semaforoConR01: Nivel;
}

/** PO-04, norma 12-c: the same figures and flags as the row of the report, before there is a report. */
export function calificarEnModulo(
  { logros, asistencias, sesiones, ultimaAsistencia }: AlumnoEnModulo,
  actividades: readonly Actividad[],
  { corte, minimoAprobatorio, dia, normas }: ContextoDeCalificacion,
): CalificadoEnModulo {
  const { niveles, ...situacion } = situacionDelModulo(
    {
      actividades: actividades.map((una) => ({ peso: decimal(una.peso), corte: una.corte })),
      logros: logros.map((logro) => (logro === null ? null : decimal(logro).entre(CIEN))),
      minimo: minimoAprobatorio,
      ...{ corte, asistencias, sesiones },
    },
    normas,
  );
  const R05 = dia && ausenciaContinua(ultimaAsistencia, dia, normas);
  const semaforo = semaforoConOtra(situacion.semaforo, R05);
  return {
    ...situacion,
    faltante: situacion.esperado.menos(situacion.registrado),
    asistencias,
    sesiones,
    diasSinAsistir: dia && diasSinAsistir(ultimaAsistencia, dia),
    pendientes: actividades.filter((una, i) => una.corte <= corte && (logros[i] ?? null) === null),
    niveles: { ...niveles, R05 },
    semaforo,
    semaforoConR01: semaforoConOtra(semaforo, niveles.R01),
  };
}
