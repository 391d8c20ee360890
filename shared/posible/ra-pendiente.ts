import { apruebaModulo } from '../corte/aprueba-modulo';
import { requeridoPara, topeDe } from '../corte/avance';
import { type RaPendiente } from '../modelo/posibilidades-de-modulo';
import { type Normas } from '../norma/normas';
import { comoDecimal } from '../nucleo/decimal';
import { CERO, CIEN, type Fraccion } from '../nucleo/fraccion';
import { enUnidades, haciaArriba } from '../nucleo/redondeo';
import { type ResultadoEnCurso } from './modulo-en-curso';

/** Points achieved and weight registered so far, and what is to be reached, out of 100. */
export interface HaciaElMinimo {
  readonly logrado: Fraccion;
  readonly registrado: Fraccion;
  readonly minimo: Fraccion;
}

/**
 * PO-04, norma 1: the least equal logro, 0 to 100, in everything pending that reaches the minimum, with two decimals
 * and rounded up; null when not even 100 does, or when what is pending is worth nothing.
 */
export function logroNecesario({ logrado, registrado, minimo }: HaciaElMinimo): Fraccion | null {
  const requerido = requeridoPara(minimo, logrado, registrado);
  if (requerido === null || requerido.mayorQue(CIEN)) return null;
  return requerido.signo() > 0 ? enUnidades(haciaArriba(requerido, 2), 2) : CERO;
}

/** What one pending R.A. is worth, and how little is enough in it if the others pending get everything. */
export function raPendiente(
  { ra, peso, corte }: ResultadoEnCurso,
  hacia: HaciaElMinimo,
  normas: Normas,
): RaPendiente {
  const tope = topeDe(hacia.logrado, hacia.registrado);
  const conLosDemas = { ...hacia, logrado: tope.menos(peso), registrado: CIEN.menos(peso) };
  const alcanza = apruebaModulo.decide({ calificacion: tope, minimoAprobatorio: hacia.minimo }, normas);
  // Worth nothing, it takes nothing: whether the minimum is reached depends on the others.
  const necesario = peso.esCero() && alcanza ? CERO : logroNecesario(conLosDemas);
  return {
    ra,
    peso: comoDecimal(peso),
    corte,
    logroConLosDemasEnCien: necesario && comoDecimal(necesario),
  };
}
