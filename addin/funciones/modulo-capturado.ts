import { type ActividadConPeso } from '../../shared/corte/avance';
import { type NumeroCorte } from '../../shared/modelo/corte';
import { CERO, CIEN, Fraccion } from '../../shared/nucleo/fraccion';
import { type Argumento, argumentosDe, inesperado, numeroHasta, verificarPresente } from './argumento';
import { celdasDe, esBlanco, numeroExacto } from './celda';
import { datoFaltante } from './rechazo';
import { pesosQueSuman, posicionesDe, sinUso, verificarParalelas, verificarPesados } from './matriz';

export const norma12c = argumentosDe('PO-04, norma 12-c');

/** The cells of a módulo, one for each R.A.; `logros` is left out where a function does not ask for them. */
export interface ModuloEnCeldas {
  readonly pesos: unknown;
  readonly logros?: unknown;
  readonly cortes: unknown;
  readonly corte: unknown;
}

/** What is captured of one alumno in one módulo, `logros` 0 to 1 and parallel to `actividades`. */
export interface ModuloCapturado {
  readonly actividades: readonly ActividadConPeso[];
  readonly logros: readonly (Fraccion | null)[];
  readonly corte: NumeroCorte;
}

const CORTES: readonly NumeroCorte[] = [1, 2, 3];
/** By the last corte everything is due. */
const ULTIMO: NumeroCorte = 3;

export function moduloCapturado(celdas: ModuloEnCeldas): ModuloCapturado {
  const pesos = norma12c('pesos', celdas.pesos);
  const logros = 'logros' in celdas ? logrosDe(norma12c('logros', celdas.logros), pesos) : [];
  return { logros, ...planDelModulo(celdas) };
}

/** The weight table of a módulo, the same for all of its alumnos, and the corte that is asked about. */
export function planDelModulo(celdas: Omit<ModuloEnCeldas, 'logros'>): Omit<ModuloCapturado, 'logros'> {
  const pesos = norma12c('pesos', celdas.pesos);
  const leidos = pesosQueSuman([CIEN], pesos);
  const cortes = norma12c('cortes', celdas.cortes);
  verificarPresente(cortes);
  verificarParalelas(cortes, pesos);
  const actividades = posicionesDe(cortes).map((posicion, i) => {
    const peso = leidos[i] ?? CERO;
    return { peso, corte: sinUso(posicion, peso) ? ULTIMO : numeroDeCorte(posicion) };
  });
  return { actividades, corte: numeroDeCorte(norma12c('corte', celdas.corte)) };
}

/** The same where cortes and corte may be left out, both: then everything is due. */
export const moduloConOSinCortes = (celdas: ModuloEnCeldas): ModuloCapturado =>
  moduloCapturado(conCortes(celdas));

/** The cells with every R.A. due by the last corte, where neither cortes nor corte were given. */
export function conCortes<C extends ModuloEnCeldas>(celdas: C): C {
  const { pesos, cortes, corte } = celdas;
  if (!celdasDe(cortes).every(esBlanco) || !esBlanco(corte)) return celdas;
  return { ...celdas, cortes: celdasDe(pesos).map(() => ULTIMO), corte: ULTIMO };
}

function numeroDeCorte(argumento: Argumento): NumeroCorte {
  verificarPresente(argumento);
  const leido = numeroExacto(argumento.celda);
  const corte = CORTES.find((numero) => leido?.igualA(Fraccion.de(numero)));
  if (!corte) throw inesperado(argumento, 'un número de corte: 1, 2 o 3');
  return corte;
}

/** Logros 0 to 1. A range of blanks is a módulo where nothing is registered; only an omitted argument is missing. */
export function logrosDe(logros: Argumento, pesos: Argumento): (Fraccion | null)[] {
  if (esBlanco(logros.celda)) throw datoFaltante(logros.nombre, logros.fundamento);
  verificarPesados(logros, pesos);
  return posicionesDe(logros).map((posicion) => numeroHasta(CIEN, posicion)?.entre(CIEN) ?? null);
}
