import fc from 'fast-check';
import { type Cotejo } from '../shared/exactitud/cuadricula';

/** Something tried at its full size, in parts, so that one sees it go on. */
export interface Prueba {
  readonly nombre: string;
  readonly tandas: number;
  readonly correr: (tanda: number) => Cotejo;
}

const POR_TANDA = 1_000;
const VISTAS = 3;

/** Random cases, the same for the same seed, each told by how it differs. */
export const alAzar = <T>(
  nombre: string,
  cuantos: number,
  semilla: number,
  casos: fc.Arbitrary<T>,
  discrepanciasDe: (caso: T) => readonly unknown[],
): Prueba => ({
  nombre,
  tandas: Math.ceil(cuantos / POR_TANDA),
  correr: (tanda) => {
    const numRuns = Math.min(POR_TANDA, cuantos - tanda * POR_TANDA);
    const probados = fc.sample(casos, { seed: semilla + tanda, numRuns });
    const discrepancias = probados.flatMap((caso) => discrepanciasDe(caso));
    return { combinaciones: numRuns, discrepancias: discrepancias.slice(0, VISTAS).map(enTexto) };
  },
});

/** Every combination there is, all at once. */
export const deUnaVez = (nombre: string, cotejar: () => Cotejo): Prueba => ({
  nombre,
  tandas: 1,
  correr: cotejar,
});

const enTexto = (discrepancia: unknown): string =>
  JSON.stringify(discrepancia, (_, valor: unknown) => (typeof valor === 'bigint' ? valor.toString() : valor));
