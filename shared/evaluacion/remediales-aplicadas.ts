import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { porCodigo } from '../nucleo/orden';
import { type NivelAcademico } from './nivel-academico';
import { nivelTrasMejoraVoluntaria } from './nivel-tras-mejora-voluntaria';
import { nivelTrasRemedialDeRecuperacion } from './nivel-tras-remedial-de-recuperacion';
import { type MotivoRemedial, puedePresentarRemedial } from './puede-presentar-remedial';

/** A remedial that was presented, 0 to 10. `unidad` is its position, from zero. */
export interface RemedialPresentada {
  readonly unidad: number;
  readonly fecha: string;
  readonly calificacion: Fraccion;
  readonly confirmada: boolean;
}

/** What became of it: only what is applied counts against the two of the asignatura. */
export interface RemedialResuelta extends RemedialPresentada {
  readonly motivo: MotivoRemedial | null;
  readonly resultado: 'aplicada' | 'requiere-confirmacion' | 'limite' | 'unidad-pendiente';
  readonly nivel: NivelAcademico | null;
}

export interface RemedialesAplicadas {
  readonly niveles: readonly (NivelAcademico | null)[];
  readonly remediales: readonly RemedialResuelta[];
  readonly usadas: number;
}

/**
 * Reglamento UT, arts. 50 a 52: the remedials of an asignatura by date, on the levels of its units (null: pending). On
 * an NA it is a recovery, on an approved unit an improvement, which takes the unit to NA only if it was confirmed.
 */
export function remedialesAplicadas(
  iniciales: readonly (NivelAcademico | null)[],
  presentadas: readonly RemedialPresentada[],
  esIntegradora: boolean,
  normas: Normas,
): RemedialesAplicadas {
  const niveles = [...iniciales];
  let usadas = 0;
  const remediales = [...presentadas]
    .sort((a, b) => porCodigo(a.fecha, b.fecha))
    .map((remedial): RemedialResuelta => {
      const antes = niveles[remedial.unidad] ?? null;
      if (antes === null) return { ...remedial, motivo: null, resultado: 'unidad-pendiente', nivel: null };
      const motivo = antes.numero === null ? 'recuperacion' : 'mejora';
      if (!puedePresentarRemedial.decide({ remedialesUsadas: usadas, motivoRemedial: motivo }, normas))
        return { ...remedial, motivo: null, resultado: 'limite', nivel: null };
      const entrada = { calificacionRemedial: remedial.calificacion, esIntegradora };
      const mejora = nivelTrasMejoraVoluntaria.decide({ unidad: antes.numero, ...entrada }, normas);
      if (mejora?.requiereConfirmacion === true && !remedial.confirmada)
        return { ...remedial, motivo, resultado: 'requiere-confirmacion', nivel: null };
      const { nivel, numero } = mejora ?? nivelTrasRemedialDeRecuperacion.decide(entrada, normas);
      niveles[remedial.unidad] = { nivel, numero };
      usadas += 1;
      return { ...remedial, motivo, resultado: 'aplicada', nivel: { nivel, numero } };
    });
  return { niveles, remediales, usadas };
}
