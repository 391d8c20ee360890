import { calificacionNecesaria } from '../evaluacion/calificacion-necesaria';
import { nivelAlcanzado } from '../evaluacion/conversion-a-nivel';
import { NumeroDeNivel } from '../evaluacion/nivel-academico';
import { nivelTrasMejoraVoluntaria } from '../evaluacion/nivel-tras-mejora-voluntaria';
import { nivelTrasRemedialDeRecuperacion } from '../evaluacion/nivel-tras-remedial-de-recuperacion';
import { type Normas } from '../norma/normas';
import { CERO, type Fraccion } from '../nucleo/fraccion';
import { type UnidadEnCurso } from './asignatura-en-curso';
import { type DerechoPosible } from './derecho-posible';
import { type Desenlace, type PasoDeDesenlace } from './desenlace';
import { puntajeEnCurso } from './puntaje-en-curso';

/**
 * Reglamento UT, arts. 37 to 52: every level that a unit may end with when no other remedial is taken; the one it
 * carries counts. Exact: a level is there only if some grade of two decimals gives it and no other.
 */
export function desenlacesSinRemedial(
  unidad: UnidadEnCurso,
  { estado }: DerechoPosible,
  normas: Normas,
): Desenlace[] {
  const antes = [
    ...(estado === 'perdido' ? [] : porSusCalificaciones(unidad, normas)),
    ...(estado === 'asegurado' ? [] : [desenlace({ via: 'sin-derecho', numero: null, calificacion: null })]),
  ];
  return antes.flatMap((uno) => trasElRemedialQueLleva(uno, unidad, normas));
}

const desenlace = (paso: PasoDeDesenlace, puntos = CERO): Desenlace => ({
  numero: paso.numero,
  remediales: 0,
  puntos,
  pasos: [paso],
});

function porSusCalificaciones(unidad: UnidadEnCurso, normas: Normas): Desenlace[] {
  const curso = puntajeEnCurso(unidad, normas);
  const { politicaDeNivel } = normas.reglamentoUt;
  const numeroCon = (calificacion: Fraccion) =>
    nivelAlcanzado(curso.ganado.mas(curso.pesoPendiente.por(calificacion)), false, politicaDeNivel, normas)
      .numero;
  const sinMas = numeroCon(CERO);
  if (curso.pesoPendiente.esCero()) {
    return [desenlace({ via: 'actual', numero: sinMas, calificacion: null })];
  }
  const reprobada = desenlace({ via: 'directa', numero: null, calificacion: null });
  const aprobadas = [...NumeroDeNivel.values].flatMap((numero) => {
    const calificacion = calificacionNecesaria(curso, numero, normas);
    return calificacion !== null && numeroCon(calificacion) === numero
      ? [desenlace({ via: 'directa', numero, calificacion }, curso.pesoPendiente.por(calificacion))]
      : [];
  });
  return sinMas === null ? [reprobada, ...aprobadas] : aprobadas;
}

/** Whatever comes, the remedial it carries stands; a recovery says that the unit is NA, so nothing else agrees with it. */
function trasElRemedialQueLleva(
  antes: Desenlace,
  { remedial, motivo }: UnidadEnCurso,
  normas: Normas,
): Desenlace[] {
  if (remedial === null) return [antes];
  if (antes.numero !== null && motivo === 'recuperacion') return [];
  const entrada = { calificacionRemedial: remedial };
  const { numero } =
    nivelTrasMejoraVoluntaria.decide({ unidad: antes.numero, ...entrada }, normas) ??
    nivelTrasRemedialDeRecuperacion.decide(entrada, normas);
  const paso: PasoDeDesenlace = {
    via: antes.numero === null ? 'recuperacion' : 'mejora',
    numero,
    calificacion: null,
  };
  return [{ ...antes, numero, pasos: [...antes.pasos, paso] }];
}
