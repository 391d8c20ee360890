import { type NumeroDeNivel } from '../../shared/evaluacion/nivel-academico';
import { type Fraccion } from '../../shared/nucleo/fraccion';
import { argumentosDe, booleano, calificacion } from './argumento';
import { nivelDeseado } from './nivel-capturado';

const art48 = argumentosDe('Art. 48');
const arts37a41 = argumentosDe('Arts. 37 a 41');

/** The two evaluations of a unit, by what the function calls them. */
export const evaluacionesCapturadas = (
  continua: unknown,
  sumativa: unknown,
  nombres: readonly [string, string] = ['continua', 'sumativa'],
) => ({
  continua: calificacion(art48(nombres[0], continua)),
  sumativa: calificacion(art48(nombres[1], sumativa)),
});

/** The grade of a unit, by what the function calls it, and the scale of its level. */
export const puntajeCapturado = (puntaje: unknown, integradora: unknown, nombre = 'puntaje') => ({
  exacto: calificacion(arts37a41(nombre, puntaje)),
  esIntegradora: booleano(arts37a41('integradora', integradora)),
});

/** A continua, and the level that somebody wants from it. */
export function metaCapturada(
  continua: unknown,
  nivel: unknown,
): { readonly exacta: Fraccion; readonly deseado: NumeroDeNivel } {
  const deseado = nivelDeseado(arts37a41('nivel', nivel));
  return { exacta: calificacion(art48('continua', continua)), deseado };
}
