import { type NumeroCorte } from '../modelo/corte';
import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { type NivelesDelModulo } from '../riesgo/riesgo-del-modulo';
import { type ColumnasDeModulos } from './columnas-de-modulos';
import { absoluto, cabeExacto, denominadorComun, partesDe } from './enteros';

/** The flags that need no dates. */
export type BanderaDelLote = keyof NivelesDelModulo;

/** What a módulo is judged with at a corte, besides the numbers of the procedure. */
export interface CondicionesDeLote {
  readonly corte: NumeroCorte;
  /** Passing minimum, 0 to 100. */
  readonly minimo: Fraccion;
}

/** The norms that judge a módulo, as whole numbers: thresholds in points of 1/puntos, attendance in parts of 1/partes. */
export interface NormasDeModuloEnEnteros {
  readonly corte: NumeroCorte;
  readonly puntos: number;
  readonly minimo: number;
  readonly minimoConMargen: number;
  readonly requerido: number;
  readonly caidaAmarillo: number;
  readonly caidaRojo: number;
  readonly partes: number;
  readonly inasistenciaAmarillo: number;
  readonly inasistenciaRojo: number;
  readonly aplicaR03: boolean;
  readonly aplicaR08: boolean;
  /** Which flags colour the semáforo: those that are not the docente's. */
  readonly colorea: Readonly<Record<BanderaDelLote, boolean>>;
}

export type LecturaDeNormasDeModulo =
  | { readonly outcome: 'enteras'; readonly enteros: NormasDeModuloEnEnteros }
  | { readonly outcome: 'rechazadas'; readonly cifra: 'pesos' | 'logrado' | Exclude<BanderaDelLote, 'R01'> };

const MAXIMO_DE_SESIONES = 2n ** 31n;

/**
 * The norms as a batch compares them, refused with the figure whose whole numbers could leave the exact ones: each side
 * of each comparison is bounded by the largest weights and the largest logro that the columns hold.
 */
export function normasDeModuloEnEnteros(
  columnas: ColumnasDeModulos,
  { corte, minimo }: CondicionesDeLote,
  { seguimientoPo04 }: Normas,
): LecturaDeNormasDeModulo {
  if (columnas.pesos.some((peso) => peso < 0)) return { outcome: 'rechazadas', cifra: 'pesos' };
  const umbrales = {
    minimo,
    minimoConMargen: minimo.mas(seguimientoPo04.avanceBajoMargen),
    requerido: seguimientoPo04.imposibleAprobarRequerido,
    caidaAmarillo: seguimientoPo04.caidaAmarillo,
    caidaRojo: seguimientoPo04.caidaRojo,
  };
  const { inasistenciaAmarillo, inasistenciaRojo } = seguimientoPo04;
  const puntos = denominadorComun(Object.values(umbrales));
  const partes = denominadorComun([inasistenciaAmarillo, inasistenciaRojo]);
  const enPuntos = (valor: Fraccion): number => Number(partesDe(valor, puntos));
  const enPartes = (valor: Fraccion): number => Number(partesDe(valor, partes));

  const partesDePunto = (...valores: readonly Fraccion[]): bigint =>
    elMayor(valores.map((valor) => partesDe(valor, puntos)));
  const peso = BigInt(Math.max(pesoMayor(columnas), 100 * columnas.escalaDePesos));
  const logrado = peso * BigInt(logroMayor(columnas));
  const delMinimo = partesDePunto(umbrales.minimo, umbrales.minimoConMargen);
  const delRequerido = elMayor([100n * (puntos + delMinimo), 2n * partesDePunto(umbrales.requerido)]);
  const deLaCaida = partesDePunto(umbrales.caidaAmarillo, umbrales.caidaRojo);
  const deAsistencia = [inasistenciaAmarillo, inasistenciaRojo].map((valor) => partesDe(valor, partes));
  const cotas = [
    ['logrado', logrado],
    ['R02', elMayor([100n * puntos, delMinimo]) * logrado],
    ['R03', delRequerido * logrado],
    ['R04c', elMayor([partes, ...deAsistencia]) * MAXIMO_DE_SESIONES],
    ['R08', elMayor([200n * puntos, deLaCaida]) * peso * logrado],
  ] as const;
  const fuera = cotas.find(([, cota]) => !cabeExacto(cota));
  if (fuera) return { outcome: 'rechazadas', cifra: fuera[0] };
  return {
    outcome: 'enteras',
    enteros: {
      corte,
      puntos: Number(puntos),
      minimo: enPuntos(umbrales.minimo),
      minimoConMargen: enPuntos(umbrales.minimoConMargen),
      requerido: enPuntos(umbrales.requerido),
      caidaAmarillo: enPuntos(umbrales.caidaAmarillo),
      caidaRojo: enPuntos(umbrales.caidaRojo),
      partes: Number(partes),
      inasistenciaAmarillo: enPartes(inasistenciaAmarillo),
      inasistenciaRojo: enPartes(inasistenciaRojo),
      aplicaR03: seguimientoPo04.imposibleAprobarCortes.includes(corte),
      aplicaR08: seguimientoPo04.caidaCortes.includes(corte),
      colorea: coloreaDe(seguimientoPo04.clavesDelDocente),
    },
  };
}

const coloreaDe = (delDocente: readonly string[]): NormasDeModuloEnEnteros['colorea'] => ({
  R01: !delDocente.includes('R01'),
  R02: !delDocente.includes('R02'),
  R03: !delDocente.includes('R03'),
  R04c: !delDocente.includes('R04c'),
  R08: !delDocente.includes('R08'),
});

/** The most that the weights of one grupo add up to. */
function pesoMayor({ pesos, actividadesDesde }: ColumnasDeModulos): number {
  let mayor = 0;
  for (let g = 0; g + 1 < actividadesDesde.length; g += 1) {
    let suma = 0;
    for (const peso of pesos.subarray(actividadesDesde[g], actividadesDesde[g + 1])) suma += peso;
    mayor = Math.max(mayor, suma);
  }
  return mayor;
}

/** The farthest from zero, and never less than the whole. */
function logroMayor({ logros, escalaDeLogros }: ColumnasDeModulos): number {
  let mayor = escalaDeLogros;
  for (let i = 0; i < logros.length; i += 1) {
    const logro = Math.abs(logros[i] ?? 0);
    if (logro > mayor) mayor = logro;
  }
  return mayor;
}

const elMayor = (enteros: readonly bigint[]): bigint =>
  enteros.map(absoluto).reduce((mayor, uno) => (uno > mayor ? uno : mayor), 0n);
