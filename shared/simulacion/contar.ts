import { porCodigo } from '../nucleo/orden';

/** Each different thing once, with how many times it came, in the order of its text. */
export function contar<T extends object>(cosas: Iterable<T>): (T & { cuantos: number })[] {
  const conteo = new Map<string, T & { cuantos: number }>();
  for (const cosa of cosas) {
    const clave = JSON.stringify(cosa);
    const conocida = conteo.get(clave);
    if (conocida) conocida.cuantos += 1;
    else conteo.set(clave, { ...cosa, cuantos: 1 });
  }
  return enOrden(conteo);
}

/** Counts of several places, added up. */
export function sumarConteos<T extends { cuantos: number }>(conteos: Iterable<readonly T[]>): T[] {
  const suma = new Map<string, T>();
  for (const uno of conteos) {
    for (const cosa of uno) {
      const clave = JSON.stringify({ ...cosa, cuantos: 0 });
      suma.set(clave, { ...cosa, cuantos: cosa.cuantos + (suma.get(clave)?.cuantos ?? 0) });
    }
  }
  return enOrden(suma);
}

const enOrden = <T>(porClave: ReadonlyMap<string, T>): T[] =>
  [...porClave].sort(([a], [b]) => porCodigo(a, b)).map(([, cosa]) => cosa);
