import { nivelTrasMejoraVoluntaria } from '../evaluacion/nivel-tras-mejora-voluntaria';
import { nivelTrasRemedialDeRecuperacion } from '../evaluacion/nivel-tras-remedial-de-recuperacion';
import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { anotarNivel, letraDe } from './explica-nivel';
import { dato, numeroDeNorma } from './operando';
import { type Operando } from './paso';

/** A remedial, 0 to 10, on a unit that already has a level. */
export interface RemedialPorExplicar {
  readonly antes: Operando;
  readonly remedial: Fraccion;
  readonly esIntegradora: boolean;
}

/** On an NA a remedial is a recovery, with its cap; on an approved level it replaces it, up or down (Art. 52). */
export function anotarNivelTrasRemedial(
  cuaderno: Cuaderno,
  nombre: string,
  { antes, remedial, esIntegradora }: RemedialPorExplicar,
  normas: Normas,
): Operando {
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
