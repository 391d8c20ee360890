import { type NumeroCorte } from '../modelo/corte';
import { type Fraccion } from '../nucleo/fraccion';
import {
  type ActividadConPeso,
  type Avance,
  avanceHasta,
  desempenoDe,
  requeridoPara,
  topeDe,
} from './avance';

/**
 * Results captured of one alumno in one módulo. `logros` 0 to 1, parallel to `actividades`; null is not registered.
 * `minimo` is null where the institution has not configured it.
 */
export interface LogrosDelModulo {
  readonly actividades: readonly ActividadConPeso[];
  readonly logros: readonly (Fraccion | null)[];
  readonly corte: NumeroCorte;
  readonly minimo: Fraccion | null;
}

/** Every figure of one alumno in one módulo by a corte, exact, 0 to 100. */
export interface AvanceDelModulo extends Avance {
  readonly desempeno: Fraccion | null;
  /** d(k−1), on the same sábana; null at the first corte. */
  readonly desempenoAnterior: Fraccion | null;
  readonly tope: Fraccion;
  readonly requerido: Fraccion | null;
  /** d(k−1) − d(k); null when either is missing. */
  readonly caida: Fraccion | null;
}

/** How far one alumno is in one módulo by a corte, and how far they may still get (PO-04, norma 12-c). */
export function avanceDelModulo({ actividades, logros, corte, minimo }: LogrosDelModulo): AvanceDelModulo {
  const avance = avanceHasta(actividades, logros, corte);
  const { logrado, registrado } = avance;
  const desempeno = desempenoDe(logrado, registrado);
  const previo = corte === 1 ? null : avanceHasta(actividades, logros, corte === 2 ? 1 : 2);
  const desempenoAnterior = previo && desempenoDe(previo.logrado, previo.registrado);
  return {
    ...avance,
    desempeno,
    desempenoAnterior,
    tope: topeDe(logrado, registrado),
    requerido: minimo && requeridoPara(minimo, logrado, registrado),
    caida: desempenoAnterior && desempeno && desempenoAnterior.menos(desempeno),
  };
}
