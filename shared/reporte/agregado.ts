import {
  type Agregado,
  CLAVES_DE_MODULO,
  type ConteoDeBanderas,
  type ConteoDeNiveles,
  type Nivel,
} from '../modelo/reporte';
import { comoCociente } from '../nucleo/decimal';
import { conDecimales } from '../nucleo/redondeo';
import { sumaDe } from '../nucleo/suma';
import { type Avance, desempenoDe } from '../corte/avance';
import { contarBanderas } from './banderas';
import { type FilaCalculada } from './fila-de-alumno-modulo';

/**
 * Counts and exact sums of some rows. Adding two of them is associative and counts each row once, so the views by
 * grupo, módulo and docente are sums of the same parts and add up to the same (PO-04, norma 12-b; CON-04).
 */
export interface Suma extends Avance {
  readonly alumnosModulos: number;
  readonly incumplimientosRegistro: number;
  readonly sinRegistro: number;
  readonly semaforo: ConteoDeNiveles;
  readonly semaforoConR01: ConteoDeNiveles;
  readonly banderas: ConteoDeBanderas;
}

export function contarNiveles(niveles: Iterable<Nivel>): ConteoDeNiveles {
  const conteo: ConteoDeNiveles = { verde: 0, amarillo: 0, rojo: 0, gris: 0 };
  for (const nivel of niveles) conteo[nivel] += 1;
  return conteo;
}

/** A row incumple when R < E; it is sin registro when, besides, R = 0. */
export function sumaDeFilas(filas: readonly FilaCalculada[]): Suma {
  const incumplidas = filas.filter(({ avance }) => avance.registrado.menorQue(avance.esperado));
  return {
    ...sumaDeAvances(filas.map(({ avance }) => avance)),
    alumnosModulos: filas.length,
    incumplimientosRegistro: incumplidas.length,
    sinRegistro: incumplidas.filter(({ avance }) => avance.registrado.esCero()).length,
    semaforo: contarNiveles(filas.map(({ fila }) => fila.semaforo)),
    semaforoConR01: contarNiveles(filas.map(({ fila }) => fila.semaforoConR01)),
    banderas: contarBanderas(filas.map(({ fila }) => fila.banderas)),
  };
}

export function sumaDeSumas(sumas: readonly Suma[]): Suma {
  const total = (cuenta: (suma: Suma) => number): number =>
    sumas.reduce((acumulado, suma) => acumulado + cuenta(suma), 0);
  const niveles = (conteo: (suma: Suma) => ConteoDeNiveles): ConteoDeNiveles => ({
    verde: total((suma) => conteo(suma).verde),
    amarillo: total((suma) => conteo(suma).amarillo),
    rojo: total((suma) => conteo(suma).rojo),
    gris: total((suma) => conteo(suma).gris),
  });
  return {
    ...sumaDeAvances(sumas),
    alumnosModulos: total((suma) => suma.alumnosModulos),
    incumplimientosRegistro: total((suma) => suma.incumplimientosRegistro),
    sinRegistro: total((suma) => suma.sinRegistro),
    semaforo: niveles((suma) => suma.semaforo),
    semaforoConR01: niveles((suma) => suma.semaforoConR01),
    banderas: sumaDeBanderas(sumas.map(({ banderas }) => banderas)),
  };
}

/** A sum as it is published: exact quotients, and 100·ΣA/ΣR also with two decimals. */
export function agregado({ esperado, registrado, logrado, ...cuentas }: Suma): Agregado {
  const desempeno = desempenoDe(logrado, registrado);
  return {
    ...cuentas,
    sumaEsperado: comoCociente(esperado),
    sumaRegistrado: comoCociente(registrado),
    sumaLogrado: comoCociente(logrado),
    desempeno: desempeno && comoCociente(desempeno),
    desempeno2: desempeno && conDecimales(desempeno, 2),
  };
}

function sumaDeAvances(avances: readonly Avance[]): Avance {
  return {
    esperado: sumaDe(avances.map(({ esperado }) => esperado)),
    registrado: sumaDe(avances.map(({ registrado }) => registrado)),
    logrado: sumaDe(avances.map(({ logrado }) => logrado)),
  };
}

function sumaDeBanderas(conteos: readonly ConteoDeBanderas[]): ConteoDeBanderas {
  const suma: ConteoDeBanderas = {};
  for (const clave of CLAVES_DE_MODULO) {
    for (const conteo of conteos) {
      const parte = conteo[clave];
      if (!parte) continue;
      const total = (suma[clave] ??= { amarillo: 0, rojo: 0 });
      total.amarillo += parte.amarillo;
      total.rojo += parte.rojo;
    }
  }
  return suma;
}
