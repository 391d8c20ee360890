import { nivelDeUnidad } from '../evaluacion/nivel-de-unidad';
import { nivelDeUnidadIntegradora } from '../evaluacion/nivel-de-unidad-integradora';
import { nivelFinalDeUnidad, type UnidadCapturada } from '../evaluacion/nivel-final-de-unidad';
import { nivelTrasMejoraVoluntaria } from '../evaluacion/nivel-tras-mejora-voluntaria';
import { nivelTrasRemedialDeRecuperacion } from '../evaluacion/nivel-tras-remedial-de-recuperacion';
import { tieneDerechoAEvaluacion } from '../evaluacion/tiene-derecho-a-evaluacion';
import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { anotarDerecho } from './explica-derecho';
import { anotarNivel, letraDe } from './explica-nivel';
import { anotarPuntaje } from './explica-puntaje';
import { dato, numeroDeNorma } from './operando';
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
  const antes = anotarNivelSinRemedial(cuaderno, unidad, normas);
  const { remedial, esIntegradora } = unidad;
  return antes && remedial ? anotarRemedial(cuaderno, antes, remedial, esIntegradora, normas) : antes;
}

function anotarNivelSinRemedial(
  cuaderno: Cuaderno,
  unidad: UnidadCapturada,
  normas: Normas,
): Operando | null {
  const { continua, sumativa, esIntegradora } = unidad;
  const derecho = anotarDerecho(cuaderno, unidad, normas);
  if (derecho.valor === textoExacto(false)) {
    const siTuviera = { es: 'según su calificación' };
    const na = { es: letraDe(null, esIntegradora) };
    return elegir(cuaderno, 'Nivel de la unidad', [[derecho, siTuviera]], na, tieneDerechoAEvaluacion);
  }
  if (!continua || !sumativa) return null;
  const puntaje = anotarPuntaje(cuaderno, { continua, sumativa }, normas);
  return anotarNivel(cuaderno, 'Nivel de la unidad', puntaje, conversionDe(esIntegradora, normas), normas);
}

/** On an NA a remedial is a recovery, with its cap; on an approved level it replaces it, up or down (Art. 52). */
function anotarRemedial(
  cuaderno: Cuaderno,
  antes: Operando,
  remedial: Fraccion,
  esIntegradora: boolean,
  normas: Normas,
): Operando {
  const nombre = 'Nivel tras la remedial';
  const na = letraDe(null, esIntegradora);
  const obtenida = dato('Calificación de la remedial', remedial);
  const enNa = (regla: typeof nivelTrasRemedialDeRecuperacion | typeof nivelTrasMejoraVoluntaria) =>
    cuaderno.anotar('¿La unidad estaba en NA?', 'igual-a', [antes, dato('No acreditada', na)], regla);
  if (antes.valor !== na) {
    const regla = nivelTrasMejoraVoluntaria;
    enNa(regla);
    return anotarNivel(cuaderno, nombre, obtenida, { esIntegradora, politica: 'redondeo', regla }, normas);
  }
  const regla = nivelTrasRemedialDeRecuperacion;
  const { calificacionMaximaDeRecuperacion } = normas.reglamentoUt;
  const minimo = numeroDeNorma(normas, 'reglamentoUt', 'minimoAprobatorio');
  const aprueba = cuaderno.anotar('¿La remedial aprueba?', 'al-menos', [obtenida, minimo], regla);
  const recupera = cuaderno.anotar('¿La recupera?', 'todas', [enNa(regla), aprueba], regla);
  const tope = { es: letraDe(calificacionMaximaDeRecuperacion, esIntegradora) };
  return elegir(cuaderno, nombre, [[recupera, tope]], { es: na }, regla);
}
