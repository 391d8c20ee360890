import { nivelDeUnidad } from '../evaluacion/nivel-de-unidad';
import { nivelDeUnidadIntegradora } from '../evaluacion/nivel-de-unidad-integradora';
import { nivelFinalDeUnidad, type UnidadCapturada } from '../evaluacion/nivel-final-de-unidad';
import { tieneDerechoAEvaluacion } from '../evaluacion/tiene-derecho-a-evaluacion';
import { type Normas } from '../norma/normas';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { anotarDerecho } from './explica-derecho';
import { anotarNivel, letraDe } from './explica-nivel';
import { anotarNivelTrasRemedial } from './explica-nivel-tras-remedial';
import { anotarPuntaje } from './explica-puntaje';
import { dato } from './operando';
import { type Operando } from './paso';
import { textoExacto } from './texto-exacto';

/** The rule that turns a grade into a level, and how it does today. */
export const conversionDe = (esIntegradora: boolean, normas: Normas) => ({
  esIntegradora,
  politica: normas.reglamentoUt.politicaDeNivel,
  regla: esIntegradora ? nivelDeUnidadIntegradora : nivelDeUnidad,
});

/** The level of a unit after attendance and remedial (Arts. 37 a 52); null while it has none. */
export function anotarUnidad(cuaderno: Cuaderno, unidad: UnidadCapturada, normas: Normas): Operando | null {
  if (nivelFinalDeUnidad(unidad, normas).outcome !== 'resuelta') return null;
  const { continua, sumativa, remedial, esIntegradora } = unidad;
  const anotarCalificacion = () =>
    continua && sumativa
      ? anotarPuntaje(cuaderno, { continua, sumativa }, normas)
      : dato('Calificación de la unidad', null);
  const antes = anotarNivelSinRemedial(cuaderno, 'Nivel de la unidad', unidad, anotarCalificacion, normas);
  return remedial
    ? anotarNivelTrasRemedial(cuaderno, 'Nivel tras la remedial', { antes, remedial, esIntegradora }, normas)
    : antes;
}

type AsistenciaDeUnidad = Pick<UnidadCapturada, 'asistencias' | 'sesiones' | 'esIntegradora'>;

/** NA without the right to be evaluated, whatever is pending (Art. 44); otherwise what the grade says, once there is one. */
export function anotarNivelSinRemedial(
  cuaderno: Cuaderno,
  nombre: string,
  unidad: AsistenciaDeUnidad,
  anotarCalificacion: () => Operando,
  normas: Normas,
): Operando {
  const conversion = conversionDe(unidad.esIntegradora, normas);
  const derecho = anotarDerecho(cuaderno, unidad, normas);
  if (derecho.valor === textoExacto(false)) {
    const siTuviera = { es: 'según su calificación' };
    const na = { es: letraDe(null, unidad.esIntegradora) };
    return elegir(cuaderno, nombre, [[derecho, siTuviera]], na, tieneDerechoAEvaluacion);
  }
  const calificacion = anotarCalificacion();
  if (calificacion.valor !== textoExacto(null)) {
    return anotarNivel(cuaderno, nombre, calificacion, conversion, normas);
  }
  const falta = cuaderno.anotar('¿Falta la calificación?', 'falta-dato', [calificacion], conversion.regla);
  return elegir(cuaderno, nombre, [[falta, { es: null }]], null, conversion.regla);
}
