import { LETRAS, type NivelAcademico, type NumeroDeNivel } from '../../shared/evaluacion/nivel-academico';
import {
  type Argumento,
  booleano,
  exigido,
  inesperado,
  palabraOpcional,
  verificarPresente,
} from './argumento';
import { esBlanco, textoDe } from './celda';
import { posicionesDe } from './matriz';
import { valorInvalido } from './rechazo';

type Escala = keyof typeof LETRAS;

interface NivelLeido {
  /** Null is NA. */
  readonly numero: NumeroDeNivel | null;
  /** The scale of its letter; null for NA and for numbers, which belong to both. */
  readonly escala: Escala | null;
}

const NIVELES = new Map<string, NivelLeido>([
  ['NA', { numero: null, escala: null }],
  ...([8, 9, 10] as const).flatMap((numero): [string, NivelLeido][] => [
    [String(numero), { numero, escala: null }],
    [LETRAS.noIntegradora[numero].toUpperCase(), { numero, escala: 'noIntegradora' }],
    [LETRAS.integradora[numero].toUpperCase(), { numero, escala: 'integradora' }],
  ]),
]);

/** A level as Excel shows it. */
export const letraVisible = ({ nivel }: NivelAcademico): string => nivel.toUpperCase();

/** The level asked for, 8 when the argument was left out; it must be one that passes. */
export function nivelDeseado(argumento: Argumento): NumeroDeNivel {
  const palabra = palabraOpcional(argumento);
  const numero = palabra === null ? 8 : NIVELES.get(palabra)?.numero;
  if (!numero) throw inesperado(argumento, 'SA, DE, AU, CO, CD o CA');
  return numero;
}

/**
 * The units of an asignatura. Letters say by themselves which scale they are of, so an integradora left in FALSO, its
 * default, is read from them; letters of the other scale under VERDADERO contradict it.
 */
export function unidadesCapturadas(
  niveles: Argumento,
  integradora: Argumento,
): { unidades: (NumeroDeNivel | null)[]; esIntegradora: boolean } {
  verificarPresente(niveles);
  const posiciones = posicionesDe(niveles);
  const leidos = posiciones.map(nivelLeido);
  const escalas = new Set(leidos.flatMap((leido) => leido?.escala ?? []));
  if (escalas.size > 1) {
    throw valorInvalido(
      `${niveles.nombre}: mezcla letras de asignatura integradora (CO, CD, CA) y no integradora (SA, DE, AU); use las de una sola`,
      niveles.fundamento,
    );
  }
  const dichaIntegradora = booleano(integradora);
  if (dichaIntegradora && escalas.has('noIntegradora')) {
    throw valorInvalido(
      `${integradora.nombre}: es VERDADERO y ${niveles.nombre} trae letras de asignatura no integradora (SA, DE, AU); cambie uno de los dos`,
      niveles.fundamento,
    );
  }
  const unidades = posiciones.map((posicion, i) => exigido(leidos[i] ?? null, posicion).numero);
  return { unidades, esIntegradora: dichaIntegradora || escalas.has('integradora') };
}

/** The finals of some asignaturas, integradoras or not; null is NA. A blank one is missing. */
export function finalesCapturadas(finales: Argumento): (NumeroDeNivel | null)[] {
  verificarPresente(finales);
  return posicionesDe(finales).map((posicion) => exigido(nivelLeido(posicion), posicion).numero);
}

/** Null when blank. */
function nivelLeido(posicion: Argumento): NivelLeido | null {
  if (esBlanco(posicion.celda)) return null;
  const leido = NIVELES.get(textoDe(posicion.celda).toUpperCase());
  if (!leido) throw inesperado(posicion, 'un nivel: SA, DE, AU, CO, CD, CA, NA, 8, 9 o 10');
  return leido;
}
