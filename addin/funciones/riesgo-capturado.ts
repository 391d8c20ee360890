import { CIEN, type Fraccion } from '../../shared/nucleo/fraccion';
import { type DatosDelModulo } from '../../shared/riesgo/situacion-del-modulo';
import { exigido, numeroHasta, parteYTodo } from './argumento';
import { moduloCapturado, type ModuloEnCeldas, norma12c } from './modulo-capturado';

export interface RiesgoEnCeldas extends ModuloEnCeldas {
  readonly asistencias: unknown;
  readonly sesiones: unknown;
  readonly minimo: unknown;
}

/** What the flags of a módulo need. */
export function riesgoCapturado(celdas: RiesgoEnCeldas): DatosDelModulo {
  const { pesos, logros, cortes, corte } = celdas;
  return {
    ...asistenciaDelModulo(celdas.asistencias, celdas.sesiones),
    ...moduloCapturado({ pesos, logros, cortes, corte }),
    minimo: minimoCapturado(celdas.minimo),
  };
}

/** Attendance may be missing, and then it raises no flag, as in the report. */
export function asistenciaDelModulo(asistencias: unknown, sesiones: unknown) {
  const [asistidas, impartidas] = parteYTodo(
    norma12c('asistencias', asistencias),
    norma12c('sesiones', sesiones),
  );
  return { asistencias: asistidas, sesiones: impartidas };
}

/** The passing minimum has no default (CON-32). */
export function minimoCapturado(celda: unknown): Fraccion {
  const minimo = norma12c('minimo', celda);
  return exigido(numeroHasta(CIEN, minimo), minimo);
}
