import { type GrupoEnMilesimas } from './corte-del-estado';

/** A corte as the barest columns there are: thousandths in short integers, -1 where nothing was captured. */
export interface CorteDesnudo {
  readonly pesos: Uint8Array;
  readonly cortes: Uint8Array;
  readonly logros: Int16Array;
  readonly asistencias: Uint8Array;
  readonly sesiones: Uint8Array;
}

export function corteDesnudo(grupos: readonly GrupoEnMilesimas[]): CorteDesnudo {
  const alumnos = grupos.flatMap((grupo) => grupo.alumnos);
  const actividades = grupos[0]?.actividades ?? [];
  return {
    pesos: Uint8Array.from(actividades, ({ peso }) => peso),
    cortes: Uint8Array.from(actividades, ({ corte }) => corte),
    logros: Int16Array.from(alumnos.flatMap(({ logros }) => logros.map((logro) => logro ?? -1))),
    asistencias: Uint8Array.from(alumnos, ({ asistencias }) => asistencias),
    sesiones: Uint8Array.from(alumnos, ({ sesiones }) => sesiones),
  };
}

/**
 * The least a machine can do for the flags and the semáforo of a corte 2 whose grupos share one weight table: 70, 80 and
 * 90 are written in, and nothing is checked. Levels go from 0, gris, to 3, rojo.
 */
export function situarArreglos({ pesos, cortes, logros, asistencias, sesiones }: CorteDesnudo) {
  const filas = asistencias.length;
  const registrado = new Uint8Array(filas);
  const logrado = new Int32Array(filas);
  const niveles = {
    R01: new Uint8Array(filas),
    R02: new Uint8Array(filas),
    R03: new Uint8Array(filas),
    R04c: new Uint8Array(filas),
    R08: new Uint8Array(filas),
  };
  const semaforo = new Uint8Array(filas);
  const { R01, R02, R03, R04c, R08 } = niveles;
  let esperado = 0;
  for (let k = 0; k < pesos.length; k += 1) if ((cortes[k] ?? 0) <= 2) esperado += pesos[k] ?? 0;
  for (let fila = 0, celda = 0; fila < filas; fila += 1) {
    let [r, a, r1, a1] = [0, 0, 0, 0];
    for (let k = 0; k < pesos.length; k += 1, celda += 1) {
      const logro = logros[celda] ?? -1;
      const corte = cortes[k] ?? 0;
      if (corte > 2 || logro < 0) continue;
      const peso = pesos[k] ?? 0;
      r += peso;
      a += peso * logro;
      if (corte === 1) {
        r1 += peso;
        a1 += peso * logro;
      }
    }
    const [asistidas, impartidas] = [asistencias[fila] ?? 0, sesiones[fila] ?? 0];
    const falta = r === 0 ? 3 : r < esperado ? 2 : 1;
    const avance = r === 0 ? 0 : a < 700 * r ? 3 : a < 800 * r ? 2 : 1;
    const resta = 100 - r;
    const posible =
      r === 0 ? 0 : a + 1000 * resta < 70_000 ? 3 : resta > 0 && 70_000 - a > 900 * resta ? 2 : 1;
    const asistencia = 10 * asistidas < 8 * impartidas ? 3 : 10 * asistidas < 9 * impartidas ? 2 : 1;
    const baja = a1 * r - a * r1;
    const caida = r1 === 0 || r === 0 ? 0 : baja >= 200 * r * r1 ? 3 : baja < 100 * r * r1 ? 1 : 2;
    registrado[fila] = r;
    logrado[fila] = a;
    R01[fila] = falta;
    R02[fila] = avance;
    R03[fila] = posible;
    R04c[fila] = asistencia;
    R08[fila] = caida;
    semaforo[fila] = r === 0 ? 0 : Math.max(avance, posible, asistencia, caida);
  }
  return { registrado, logrado, niveles, semaforo };
}
