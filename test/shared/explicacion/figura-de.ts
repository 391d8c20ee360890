import { type Cuaderno, explicar } from '../../../shared/explicacion/cuaderno';
import { type Explicacion } from '../../../shared/explicacion/paso';
import { reproducir } from '../../../shared/explicacion/reproducir';
import { type Normas } from '../../../shared/norma/normas';

/** What an explanation ends in, once its steps were repeated from their data alone. */
export function figuraDe(explicacion: Explicacion, normas: Normas): string {
  const reproduccion = reproducir(explicacion, normas);
  if (reproduccion.outcome !== 'reproducida') {
    throw new Error(
      `step ${reproduccion.paso} gives ${reproduccion.obtenido}: ${JSON.stringify(explicacion)}`,
    );
  }
  return reproduccion.figura;
}

/** The figure that some steps write down. */
export const figuraQue = (anotar: (cuaderno: Cuaderno) => unknown, normas: Normas): string =>
  figuraDe(explicar('figura', anotar), normas);
