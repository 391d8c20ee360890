import { CIEN } from '../../shared/nucleo/fraccion';
import { type DatosDelModulo } from '../../shared/riesgo/situacion-del-modulo';
import { exigido, numeroHasta, parteYTodo } from './argumento';
import { moduloCapturado, type ModuloEnCeldas, norma12c } from './modulo-capturado';

export interface RiesgoEnCeldas extends ModuloEnCeldas {
  readonly asistencias: unknown;
  readonly sesiones: unknown;
  readonly minimo: unknown;
}

/**
 * What the flags of a módulo need. The passing minimum has no default (CON-32); attendance may be missing, and then it
 * raises no flag, as in the report.
 */
export function riesgoCapturado(celdas: RiesgoEnCeldas): DatosDelModulo {
  const [asistencias, sesiones] = parteYTodo(
    norma12c('asistencias', celdas.asistencias),
    norma12c('sesiones', celdas.sesiones),
  );
  const minimo = norma12c('minimo', celdas.minimo);
  const { pesos, logros, cortes, corte } = celdas;
  return {
    ...moduloCapturado({ pesos, logros, cortes, corte }),
    asistencias,
    sesiones,
    minimo: exigido(numeroHasta(CIEN, minimo), minimo),
  };
}
