import { type Nivel } from '../modelo/reporte';
import { type Normas } from '../norma/normas';
import { type ColumnasDeModulos, SIN_CONTEO } from './columnas-de-modulos';
import {
  type BanderaDelLote,
  type CondicionesDeLote,
  type LecturaDeNormasDeModulo,
  type NormasDeModuloEnEnteros,
  normasDeModuloEnEnteros,
} from './normas-de-modulo-en-enteros';

/** What the columns of flags hold, the worst the highest; `noAplica` is no level. */
export const GRAVEDAD = { noAplica: -1, gris: 0, verde: 1, amarillo: 2, rojo: 3 } as const satisfies Record<
  Nivel | 'noAplica',
  number
>;

/** Every figure of a batch of módulos, one row an alumno in a módulo. Weights in the units of the columns. */
export interface LoteSituado {
  readonly outcome: 'situado';
  readonly columnas: ColumnasDeModulos;
  readonly enteros: NormasDeModuloEnEnteros;
  /** E, the same for every row of a grupo. */
  readonly esperado: Float64Array;
  /** R and A, in 1/escalaDePesos of a point and, A, besides in 1/escalaDeLogros of that. */
  readonly registrado: Float64Array;
  readonly logrado: Float64Array;
  /** The same by the corte before. */
  readonly registradoPrevio: Float64Array;
  readonly logradoPrevio: Float64Array;
  readonly niveles: Readonly<Record<BanderaDelLote, Int8Array>>;
  readonly semaforo: Int8Array;
}

export type SituacionDeLote =
  | LoteSituado
  | {
      readonly outcome: 'rechazado';
      readonly cifra: Extract<LecturaDeNormasDeModulo, { readonly outcome: 'rechazadas' }>['cifra'];
    };

/** PO-04, norma 12-c, over columns: what `situacionDelModulo` says of each row, under the same property as the room's. */
export function situarLote(
  columnas: ColumnasDeModulos,
  condiciones: CondicionesDeLote,
  normas: Normas,
): SituacionDeLote {
  const lectura = normasDeModuloEnEnteros(columnas, condiciones, normas);
  if (lectura.outcome === 'rechazadas') return { outcome: 'rechazado', cifra: lectura.cifra };
  const filas = columnas.asistencias.length;
  const lote: LoteSituado = {
    outcome: 'situado',
    columnas,
    enteros: lectura.enteros,
    esperado: new Float64Array(columnas.filasDesde.length - 1),
    registrado: new Float64Array(filas),
    logrado: new Float64Array(filas),
    registradoPrevio: new Float64Array(filas),
    logradoPrevio: new Float64Array(filas),
    niveles: {
      R01: new Int8Array(filas),
      R02: new Int8Array(filas),
      R03: new Int8Array(filas),
      R04c: new Int8Array(filas),
      R08: new Int8Array(filas),
    },
    semaforo: new Int8Array(filas),
  };
  for (let grupo = 0; grupo < lote.esperado.length; grupo += 1) {
    acumularGrupo(lote, grupo);
    juzgarGrupo(lote, grupo);
  }
  return lote;
}

/** E, R and A of every row of a grupo. */
function acumularGrupo(lote: LoteSituado, grupo: number): void {
  const { registrado, logrado, registradoPrevio, logradoPrevio, columnas, enteros } = lote;
  const { pesos, cortes, actividadesDesde, filasDesde, logros, primerLogro } = columnas;
  const primera = actividadesDesde[grupo] ?? 0;
  const hasta = actividadesDesde[grupo + 1] ?? 0;
  const ultima = filasDesde[grupo + 1] ?? 0;
  let esperado = 0;
  for (let k = primera; k < hasta; k += 1) {
    if ((cortes[k] ?? 0) <= enteros.corte) esperado += pesos[k] ?? 0;
  }
  lote.esperado[grupo] = esperado;
  let celda = primerLogro[grupo] ?? 0;
  for (let fila = filasDesde[grupo] ?? 0; fila < ultima; fila += 1) {
    let [r, a, rPrevio, aPrevio] = [0, 0, 0, 0];
    for (let k = primera; k < hasta; k += 1, celda += 1) {
      const logro = logros[celda] ?? NaN;
      const corte = cortes[k] ?? 0;
      if (corte > enteros.corte || Number.isNaN(logro)) continue;
      const peso = pesos[k] ?? 0;
      r += peso;
      a += peso * logro;
      if (corte === enteros.corte) continue;
      rPrevio += peso;
      aPrevio += peso * logro;
    }
    registrado[fila] = r;
    logrado[fila] = a;
    registradoPrevio[fila] = rPrevio;
    logradoPrevio[fila] = aPrevio;
  }
}

/** The flags of every row of a grupo, and their semáforo. */
function juzgarGrupo(lote: LoteSituado, grupo: number): void {
  const { registrado, logrado, registradoPrevio, logradoPrevio, niveles, semaforo, columnas, enteros } = lote;
  const { R01, R02, R03, R04c, R08 } = niveles;
  const { asistencias, sesiones, filasDesde, escalaDePesos, escalaDeLogros } = columnas;
  const { colorea } = enteros;
  const esperado = lote.esperado[grupo] ?? 0;
  const ultima = filasDesde[grupo + 1] ?? 0;
  const cien = 100 * escalaDePesos;
  for (let fila = filasDesde[grupo] ?? 0; fila < ultima; fila += 1) {
    const [r, a] = [registrado[fila] ?? 0, logrado[fila] ?? 0];
    const [rPrevio, aPrevio] = [registradoPrevio[fila] ?? 0, logradoPrevio[fila] ?? 0];
    const sinRegistro = nivelSinRegistro(esperado, r);
    const avance = nivelAvance(a, r * escalaDeLogros, enteros);
    const posible = nivelPosible(a, r * escalaDeLogros, cien * escalaDeLogros, enteros);
    const asistencia = nivelAsistencia(
      asistencias[fila] ?? SIN_CONTEO,
      sesiones[fila] ?? SIN_CONTEO,
      enteros,
    );
    const caida = nivelCaida(aPrevio * r - a * rPrevio, r * rPrevio * escalaDeLogros, enteros);
    R01[fila] = sinRegistro;
    R02[fila] = avance;
    R03[fila] = posible;
    R04c[fila] = asistencia;
    R08[fila] = caida;
    let peor: number = GRAVEDAD.gris;
    if (colorea.R01 && sinRegistro > peor) peor = sinRegistro;
    if (colorea.R02 && avance > peor) peor = avance;
    if (colorea.R03 && posible > peor) peor = posible;
    if (colorea.R04c && asistencia > peor) peor = asistencia;
    if (colorea.R08 && caida > peor) peor = caida;
    semaforo[fila] = r === 0 ? GRAVEDAD.gris : peor;
  }
}

function nivelSinRegistro(esperado: number, registrado: number): number {
  if (registrado === 0 && esperado > 0) return GRAVEDAD.rojo;
  return registrado < esperado ? GRAVEDAD.amarillo : GRAVEDAD.verde;
}

// From here on `registrado` comes in the units of `logrado`, so that 100·logrado/registrado is the performance and both
// sides of a comparison are multiplied by what divides either.

function nivelAvance(logrado: number, registrado: number, enteros: NormasDeModuloEnEnteros): number {
  if (registrado === 0) return GRAVEDAD.gris;
  const puntos = 100 * enteros.puntos * logrado;
  if (puntos < enteros.minimo * registrado) return GRAVEDAD.rojo;
  return puntos < enteros.minimoConMargen * registrado ? GRAVEDAD.amarillo : GRAVEDAD.verde;
}

/** `cien`: a hundred points in the units of `logrado`. */
function nivelPosible(
  logrado: number,
  registrado: number,
  cien: number,
  enteros: NormasDeModuloEnEnteros,
): number {
  if (!enteros.aplicaR03) return GRAVEDAD.noAplica;
  if (registrado === 0) return GRAVEDAD.gris;
  const { puntos, minimo, requerido } = enteros;
  const punto = cien / 100;
  if (puntos * (logrado + cien - registrado) < minimo * punto) return GRAVEDAD.rojo;
  const resta = cien - registrado;
  const exige = resta > 0 && 100 * (minimo * punto - puntos * logrado) > requerido * resta;
  return exige ? GRAVEDAD.amarillo : GRAVEDAD.verde;
}

function nivelAsistencia(asistencias: number, sesiones: number, enteros: NormasDeModuloEnEnteros): number {
  if (asistencias === SIN_CONTEO || sesiones === SIN_CONTEO || sesiones === 0) return GRAVEDAD.gris;
  const asistidas = asistencias * enteros.partes;
  if (asistidas < enteros.inasistenciaRojo * sesiones) return GRAVEDAD.rojo;
  return asistidas < enteros.inasistenciaAmarillo * sesiones ? GRAVEDAD.amarillo : GRAVEDAD.verde;
}

/** A fall of 100·diferencia/registrados points; nothing registered at either corte leaves `registrados` at zero. */
function nivelCaida(diferencia: number, registrados: number, enteros: NormasDeModuloEnEnteros): number {
  if (!enteros.aplicaR08) return GRAVEDAD.noAplica;
  if (registrados === 0) return GRAVEDAD.gris;
  const puntos = 100 * enteros.puntos * diferencia;
  if (puntos >= enteros.caidaRojo * registrados) return GRAVEDAD.rojo;
  return puntos < enteros.caidaAmarillo * registrados ? GRAVEDAD.verde : GRAVEDAD.amarillo;
}
