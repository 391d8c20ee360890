import { finalDeAsignatura } from '../evaluacion/final-de-asignatura';
import { type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { type Normas } from '../norma/normas';
import { CERO, type Fraccion } from '../nucleo/fraccion';
import { type Desenlace } from './desenlace';

/** All that a unit may end with, and what one way takes it to. */
export interface UnidadConDesenlaces {
  readonly unidad: string;
  readonly desenlaces: readonly Desenlace[];
}
export interface UnidadEnCamino {
  readonly unidad: string;
  readonly desenlace: Desenlace;
}

/** One way for the whole asignatura, unit by unit, and what it takes. */
export interface CaminoAlFinal {
  readonly remediales: number;
  readonly puntos: Fraccion;
  readonly unidades: readonly UnidadEnCamino[];
}

/**
 * Reglamento UT, arts. 39 and 51: each final that may still be, with one of its cheapest ways: fewest remedials, then
 * fewest points, then the first found. Nothing is sampled: the final depends only on the sum of the levels (or on
 * there being an NA), so after each unit one way is kept for each sum and number of remedials. The work is of
 * units × sums × remedials, not of all the combinations of levels.
 */
export function finalesAlcanzables(
  porUnidad: readonly UnidadConDesenlaces[],
  remedialesDisponibles: number,
  normas: Normas,
): ReadonlyMap<NumeroDeNivel | null, CaminoAlFinal> {
  let caminos: readonly CaminoAlFinal[] = [{ remediales: 0, puntos: CERO, unidades: [] }];
  for (const { unidad, desenlaces } of porUnidad) {
    const siguientes = new Map<string, CaminoAlFinal>();
    for (const camino of caminos) {
      for (const desenlace of desenlaces) {
        const otro = conOtra(camino, { unidad, desenlace });
        if (otro.remediales > remedialesDisponibles) continue;
        const lugar = `${sumaDeNiveles(otro) ?? 'na'} ${otro.remediales}`;
        siguientes.set(lugar, elMasBarato(siguientes.get(lugar), otro));
      }
    }
    caminos = [...siguientes.values()];
  }
  const finales = new Map<NumeroDeNivel | null, CaminoAlFinal>();
  for (const camino of caminos) {
    const unidades = camino.unidades.map(({ desenlace }) => desenlace.numero);
    const final = finalDeAsignatura.decide({ unidades }, normas);
    if (final) finales.set(final.numero, elMasBarato(finales.get(final.numero), camino));
  }
  return finales;
}

const conOtra = (camino: CaminoAlFinal, unidad: UnidadEnCamino): CaminoAlFinal => ({
  remediales: camino.remediales + unidad.desenlace.remediales,
  puntos: camino.puntos.mas(unidad.desenlace.puntos),
  unidades: [...camino.unidades, unidad],
});

/** All that the final asks of the levels; null when one of them is NA. */
function sumaDeNiveles({ unidades }: CaminoAlFinal): number | null {
  let suma = 0;
  for (const { desenlace } of unidades) {
    if (desenlace.numero === null) return null;
    suma += desenlace.numero;
  }
  return suma;
}

/** The first of two that cost the same. */
function elMasBarato(uno: CaminoAlFinal | undefined, otro: CaminoAlFinal): CaminoAlFinal {
  if (!uno || otro.remediales < uno.remediales) return otro;
  return otro.remediales === uno.remediales && otro.puntos.menorQue(uno.puntos) ? otro : uno;
}
