import { type NumeroCorte } from '../modelo/corte';
import { CERO, CIEN, type Fraccion } from '../nucleo/fraccion';

/** A resultado de aprendizaje as it is computed: points out of 100, and the corte by which it is due. */
export interface ActividadConPeso {
  readonly peso: Fraccion;
  readonly corte: NumeroCorte;
}

/** Weight expected (E), registered (R) and achieved (A) by a corte, in points out of 100. */
export interface Avance {
  readonly esperado: Fraccion;
  readonly registrado: Fraccion;
  readonly logrado: Fraccion;
}

/**
 * E, R and A of one alumno in one módulo (PO-04, norma 12-c). `logros` run parallel to `actividades`, 0 to 1; null
 * or absent is not registered, 0 is. Only what is due by the corte counts.
 */
export function avanceHasta(
  actividades: readonly ActividadConPeso[],
  logros: readonly (Fraccion | null)[],
  corte: NumeroCorte,
): Avance {
  let [esperado, registrado, logrado] = [CERO, CERO, CERO];
  actividades.forEach((actividad, i) => {
    if (actividad.corte > corte) return;
    esperado = esperado.mas(actividad.peso);
    const logro = logros[i] ?? null;
    if (logro === null) return;
    registrado = registrado.mas(actividad.peso);
    logrado = logrado.mas(actividad.peso.por(logro));
  });
  return { esperado, registrado, logrado };
}

/** d = 100·A/R, 0 to 100; null when nothing is registered. */
export function desempenoDe(logrado: Fraccion, registrado: Fraccion): Fraccion | null {
  return registrado.esCero() ? null : CIEN.por(logrado).entre(registrado);
}

/** The highest final result still possible: A + 100 − R. */
export function topeDe(logrado: Fraccion, registrado: Fraccion): Fraccion {
  return logrado.mas(CIEN.menos(registrado));
}

/** The average needed in what is left to reach `minimo`: 100·(min − A)/(100 − R); null when nothing is left. */
export function requeridoPara(minimo: Fraccion, logrado: Fraccion, registrado: Fraccion): Fraccion | null {
  const resta = CIEN.menos(registrado);
  return resta.signo() > 0 ? CIEN.por(minimo.menos(logrado)).entre(resta) : null;
}
