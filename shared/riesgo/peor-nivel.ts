import { type Nivel } from '../modelo/reporte';

const DE_PEOR_A_MEJOR = ['rojo', 'amarillo', 'verde'] as const satisfies readonly Nivel[];

/** The worst of some levels, rojo > amarillo > verde > gris. A null level does not apply; none leaves gris. */
export function peorNivel(niveles: Iterable<Nivel | null>): Nivel {
  const vistos = new Set(niveles);
  return DE_PEOR_A_MEJOR.find((nivel) => vistos.has(nivel)) ?? 'gris';
}
