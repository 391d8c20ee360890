import { isDeepStrictEqual } from 'node:util';

/** A part of the work: computes its figures, and tells afterwards what they are as every other way tells them. */
export type Tanda = () => () => Iterable<number>;

/** One way of computing the figures of a semester, all at once or in parts that take a few milliseconds. */
export interface Camino {
  readonly nombre: string;
  /** How many figures all of it gives. */
  readonly cuantas: number;
  readonly repeticiones: number;
  readonly tandas: readonly Tanda[];
}

export interface CaminoMedido {
  readonly nombre: string;
  readonly cuantas: number;
  readonly ns: number;
}

/** Throws unless every way gives the figures of the first, as many of them as it computes. */
export function exigirLasMismasCifras(caminos: readonly Camino[]): void {
  const [primero, ...otros] = caminos.map(({ nombre, tandas }) => ({
    nombre,
    cifras: tandas.flatMap((tanda) => [...tanda()()]),
  }));
  for (const { nombre, cifras } of otros) {
    if (cifras.length === 0 || !isDeepStrictEqual(cifras, primero?.cifras.slice(0, cifras.length))) {
      throw new Error(`«${nombre}» no da las cifras de «${primero?.nombre ?? ''}»`);
    }
  }
}

/** Each part counts by its fastest repetition: whatever else the machine does only adds. */
export function medirCamino({ nombre, cuantas, repeticiones, tandas }: Camino): CaminoMedido {
  const mejores = tandas.map(() => Infinity);
  for (let i = 0; i < repeticiones; i += 1) {
    for (const [t, tanda] of tandas.entries()) {
      const inicio = performance.now();
      tanda();
      mejores[t] = Math.min(mejores[t] ?? Infinity, performance.now() - inicio);
    }
  }
  return { nombre, cuantas, ns: (mejores.reduce((suma, ms) => suma + ms, 0) * 1e6) / cuantas };
}

/** Cuts a list into what the parts of a way take one by one. */
export const enPartes = <T>(lista: readonly T[], cuantos: number): T[][] =>
  Array.from({ length: Math.ceil(lista.length / cuantos) }, (_, i) =>
    lista.slice(i * cuantos, (i + 1) * cuantos),
  );
