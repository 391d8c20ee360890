import { nivelTrasMejoraVoluntaria } from '../evaluacion/nivel-tras-mejora-voluntaria';
import { puedePresentarRemedial } from '../evaluacion/puede-presentar-remedial';
import { type RemedialPresentada } from '../evaluacion/remediales-aplicadas';
import { type Normas } from '../norma/normas';
import { fechaLarga } from '../nucleo/fecha-larga';
import { porCodigo } from '../nucleo/orden';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { letraDe } from './explica-nivel';
import { anotarNivelTrasRemedial } from './explica-nivel-tras-remedial';
import { anotarRemedialesDisponibles } from './explica-remediales';
import { dato } from './operando';
import { type Operando } from './paso';
import { textoExacto } from './texto-exacto';

/** The letter of each unit, by its position; "sin dato" while it is pending. */
export type NivelesPorUnidad = ReadonlyMap<number, Operando>;

export interface RemedialesAnotadas {
  readonly niveles: NivelesPorUnidad;
  /** Those that changed a level or tried to: what counts against the limit of the asignatura. */
  readonly aplicadas: readonly Operando[];
}

const SI = textoExacto(true);

/** The remedials of an asignatura by date: each on the level that the ones before it left (Arts. 50 a 52). */
export function anotarRemedialesAplicadas(
  cuaderno: Cuaderno,
  iniciales: NivelesPorUnidad,
  presentadas: readonly RemedialPresentada[],
  esIntegradora: boolean,
  normas: Normas,
): RemedialesAnotadas {
  const niveles = new Map(iniciales);
  const aplicadas: Operando[] = [];
  for (const remedial of [...presentadas].sort((a, b) => porCodigo(a.fecha, b.fecha))) {
    const antes = niveles.get(remedial.unidad) ?? dato('Nivel de la unidad', null);
    const impide = anotarLoQueImpide(cuaderno, antes, aplicadas, normas);
    const nombre = `${antes.nombre}, con la remedial del ${fechaLarga(remedial.fecha)}`;
    if (impide) {
      elegir(cuaderno, nombre, [[impide, antes]], null, puedePresentarRemedial);
      continue;
    }
    const porExplicar = { antes, remedial: remedial.calificacion, esIntegradora };
    const tras = anotarNivelTrasRemedial(cuaderno, nombre, porExplicar, normas);
    const falta = anotarSiFaltaConfirmar(cuaderno, antes, tras, remedial.confirmada, esIntegradora);
    if (falta?.valor === SI) {
      elegir(cuaderno, nombre, [[falta, antes]], null, nivelTrasMejoraVoluntaria);
      continue;
    }
    niveles.set(remedial.unidad, { ...tras, nombre: antes.nombre });
    aplicadas.push(tras);
  }
  return { niveles, aplicadas };
}

/** How many of the remedials count. */
export const anotarRemedialesUsadas = (cuaderno: Cuaderno, aplicadas: readonly Operando[]): Operando =>
  cuaderno.anotar('Remediales usadas', 'cuenta', aplicadas, puedePresentarRemedial);

/** A unit that is pending, or an asignatura without remedials left; null when nothing does. */
function anotarLoQueImpide(
  cuaderno: Cuaderno,
  antes: Operando,
  aplicadas: readonly Operando[],
  normas: Normas,
): Operando | null {
  const regla = puedePresentarRemedial;
  if (antes.valor === textoExacto(null)) {
    return cuaderno.anotar('¿La unidad está pendiente?', 'falta-dato', [antes], regla);
  }
  const usadas = anotarRemedialesUsadas(cuaderno, aplicadas);
  const quedan = anotarRemedialesDisponibles(cuaderno, usadas, normas);
  const ninguna = cuaderno.anotar('¿No queda ninguna?', 'igual-a', [quedan, dato('Ninguna', 0)], regla);
  return ninguna.valor === SI ? ninguna : null;
}

/** An improvement that ends in NA waits until it is confirmed (Art. 52); null where there is nothing to confirm. */
function anotarSiFaltaConfirmar(
  cuaderno: Cuaderno,
  antes: Operando,
  tras: Operando,
  confirmada: boolean,
  esIntegradora: boolean,
): Operando | null {
  const na = letraDe(null, esIntegradora);
  if (antes.valor === na || tras.valor !== na) return null;
  const regla = nivelTrasMejoraVoluntaria;
  const baja = cuaderno.anotar('¿La mejora baja a NA?', 'igual-a', [tras, dato('No acreditada', na)], regla);
  const sinConfirmar = cuaderno.anotar(
    '¿No está confirmada?',
    'igual-a',
    [dato('Confirmada', confirmada), dato('Sin confirmar', false)],
    regla,
  );
  return cuaderno.anotar('¿Falta confirmarla?', 'todas', [baja, sinConfirmar], regla);
}
