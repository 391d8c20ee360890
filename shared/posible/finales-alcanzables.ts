import { finalDeAsignatura } from '../evaluacion/final-de-asignatura';
import { type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { type Normas } from '../norma/normas';
import { CERO, type Fraccion } from '../nucleo/fraccion';
import { type Desenlace } from './desenlace';

/** One way for the whole asignatura: a desenlace for each unit, in order, and what they take together. */
export interface CaminoAlFinal {
  readonly remediales: number;
  readonly puntos: Fraccion;
  readonly desenlaces: readonly Desenlace[];
}

/**
 * Reglamento UT, arts. 39 and 51: each final that may still be, with one of its cheapest ways: fewest remedials, then
 * fewest points, then the first found. Nothing is sampled: the final depends only on the sum of the levels (or on
 * there being an NA), so after each unit one way is kept for each sum and number of remedials. The work is of
 * units × sums × remedials, not of all the combinations of levels.
 */
export function finalesAlcanzables(
  porUnidad: readonly (readonly Desenlace[])[],
  remedialesDisponibles: number,
  normas: Normas,
): ReadonlyMap<NumeroDeNivel | null, CaminoAlFinal> {
  let caminos: readonly CaminoAlFinal[] = [{ remediales: 0, puntos: CERO, desenlaces: [] }];
  for (const desenlaces of porUnidad) {
    const siguientes = new Map<string, CaminoAlFinal>();
    for (const camino of caminos) {
      for (const desenlace of desenlaces) {
        const otro = conOtro(camino, desenlace);
        if (otro.remediales > remedialesDisponibles) continue;
        const lugar = `${sumaDeNiveles(otro) ?? 'na'} ${otro.remediales}`;
        siguientes.set(lugar, elMasBarato(siguientes.get(lugar), otro));
      }
    }
    caminos = [...siguientes.values()];
  }
  const finales = new Map<NumeroDeNivel | null, CaminoAlFinal>();
  for (const camino of caminos) {
    const unidades = camino.desenlaces.map(({ numero }) => numero);
    const final = finalDeAsignatura.decide({ unidades }, normas);
    if (final) finales.set(final.numero, elMasBarato(finales.get(final.numero), camino));
  }
  return finales;
}

const conOtro = (camino: CaminoAlFinal, desenlace: Desenlace): CaminoAlFinal => ({
  remediales: camino.remediales + desenlace.remediales,
  puntos: camino.puntos.mas(desenlace.puntos),
  desenlaces: [...camino.desenlaces, desenlace],
});

/** All that the final asks of the levels; null when one of them is NA. */
function sumaDeNiveles({ desenlaces }: CaminoAlFinal): number | null {
  let suma = 0;
  for (const { numero } of desenlaces) {
    if (numero === null) return null;
    suma += numero;
  }
  return suma;
}

/** The first of two that cost the same. */
function elMasBarato(uno: CaminoAlFinal | undefined, otro: CaminoAlFinal): CaminoAlFinal {
  if (!uno || otro.remediales < uno.remediales) return otro;
  return otro.remediales === uno.remediales && otro.puntos.menorQue(uno.puntos) ? otro : uno;
}
