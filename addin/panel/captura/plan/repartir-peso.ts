import { conPunto } from '../../../../shared/nucleo/decimal';

/** Weights are written with four decimals when much. */
const DECIMALES = { 1: 4, 100: 2 } as const;

/**
 * `todo` split in equal weights that add up to it exactly: what does not divide goes to the last one. Three parts of 1
 * are 0.3333, 0.3333 and 0.3334.
 */
export function repartirPeso(todo: 1 | 100, entre: number): string[] {
  const decimales = DECIMALES[todo];
  const partes = BigInt(entre);
  const unidades = BigInt(todo) * 10n ** BigInt(decimales);
  const igual = unidades / partes;
  return Array.from({ length: entre }, (_, i) =>
    sinCeros(conPunto(i === entre - 1 ? unidades - igual * (partes - 1n) : igual, decimales)),
  );
}

const sinCeros = (texto: string): string => texto.replace(/\.?0+$/, '');
