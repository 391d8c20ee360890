import { calificacionNecesaria } from '../evaluacion/calificacion-necesaria';
import { NumeroDeNivel } from '../evaluacion/nivel-academico';
import { nivelTrasMejoraVoluntaria } from '../evaluacion/nivel-tras-mejora-voluntaria';
import { nivelTrasRemedialDeRecuperacion } from '../evaluacion/nivel-tras-remedial-de-recuperacion';
import { type Normas } from '../norma/normas';
import { CERO, type Fraccion, UNO } from '../nucleo/fraccion';
import { type Desenlace, type PasoDeDesenlace } from './desenlace';

/** A remedial is graded whole: it replaces the grade of the unit (Art. 50). */
const SOLO_LA_REMEDIAL = { ganado: CERO, pesoPendiente: UNO };

/** The least grade that reaches a level in a remedial, which is always read to the nearest (UT-52b). */
const necesariaEnRemedial = (numero: NumeroDeNivel, normas: Normas): Fraccion | null =>
  calificacionNecesaria(SOLO_LA_REMEDIAL, numero, normas, 'redondeo');

/** Reglamento UT, art. 52: the least grade that recovers a unit in NA, and the level it is then worth. */
export function recuperacionPosible(normas: Normas): PasoDeDesenlace | null {
  const calificacion = necesariaEnRemedial(8, normas);
  if (calificacion === null) return null;
  const { numero } = nivelTrasRemedialDeRecuperacion.decide({ calificacionRemedial: calificacion }, normas);
  return { via: 'recuperacion', numero, calificacion };
}

/** Reglamento UT, art. 52: the least grade that takes an approved unit to each other level. */
export function mejorasPosibles(unidad: NumeroDeNivel, normas: Normas): PasoDeDesenlace[] {
  return [...NumeroDeNivel.values].flatMap((numero): PasoDeDesenlace[] => {
    const calificacion = necesariaEnRemedial(numero, normas);
    if (numero === unidad || calificacion === null) return [];
    const obtenido = nivelTrasMejoraVoluntaria.decide({ unidad, calificacionRemedial: calificacion }, normas);
    return obtenido?.numero === numero ? [{ via: 'mejora', numero, calificacion }] : [];
  });
}

/**
 * Reglamento UT, arts. 50 to 52: where more remedials take a unit, an improvement that is lost included. What was
 * recovered may be improved with another one (UT-51 allows two in the same unit); no other chain reaches anything that
 * a shorter one does not.
 */
export function desenlacesConRemedial(antes: Desenlace, normas: Normas): Desenlace[] {
  const conUna = conUnaMas(antes, normas);
  const conDos = antes.numero === null ? conUna.flatMap((despues) => conUnaMas(despues, normas)) : [];
  return [...conUna, ...conDos];
}

function conUnaMas(antes: Desenlace, normas: Normas): Desenlace[] {
  return remedialesDesde(antes.numero, normas).map((paso) => ({
    numero: paso.numero,
    remediales: antes.remediales + 1,
    puntos: antes.puntos.mas(paso.calificacion ?? CERO),
    pasos: [...antes.pasos, paso],
  }));
}

function remedialesDesde(numero: NumeroDeNivel | null, normas: Normas): PasoDeDesenlace[] {
  if (numero !== null) {
    return [...mejorasPosibles(numero, normas), { via: 'mejora', numero: null, calificacion: null }];
  }
  const recuperacion = recuperacionPosible(normas);
  return recuperacion ? [recuperacion] : [];
}
