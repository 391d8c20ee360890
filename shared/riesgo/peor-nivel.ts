import { type Nivel } from '../modelo/reporte';

const GRAVEDAD = { gris: 0, verde: 1, amarillo: 2, rojo: 3 } as const satisfies Record<Nivel, number>;

/** The worst of some levels, rojo > amarillo > verde > gris. A null level does not apply; none leaves gris. */
export function peorNivel(niveles: Iterable<Nivel | null>): Nivel {
  let peor: Nivel = 'gris';
  for (const nivel of niveles) {
    if (nivel !== null && GRAVEDAD[nivel] > GRAVEDAD[peor]) peor = nivel;
  }
  return peor;
}
