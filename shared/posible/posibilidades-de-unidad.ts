import { z } from 'zod';
import { nivelFinalDeUnidad } from '../evaluacion/nivel-final-de-unidad';
import { type Normas } from '../norma/normas';
import { type UnidadEnCurso } from './asignatura-en-curso';
import { DerechoPosible } from './derecho-posible';
import { type Desenlace } from './desenlace';
import { MetaDeUnidad, metasDeUnidad } from './metas-de-unidad';
import { NivelPosible } from './nivel-posible';
import { RemedialPosible, remedialPosible } from './remedial-posible';

/**
 * A unit as it stands and what it may still be.
 * `aprobada`: it cannot end in NA by itself. `directa`: it may pass without a remedial. `solo-con-remedial`: nothing
 * else saves it. `perdida`: not even that, since none is left. `metas` is empty when nothing is pending or the right
 * is lost; `actual` is null while it has no level.
 */
export const PosibilidadesDeUnidad = z.strictObject({
  unidad: z.string(),
  situacion: z.enum(['aprobada', 'directa', 'solo-con-remedial', 'perdida']),
  actual: NivelPosible.nullable(),
  derecho: DerechoPosible,
  metas: z.array(MetaDeUnidad),
  remedial: RemedialPosible.nullable(),
});
export type PosibilidadesDeUnidad = z.infer<typeof PosibilidadesDeUnidad>;

/** What is known of the asignatura around a unit. */
interface Alrededor {
  readonly esIntegradora: boolean;
  readonly remedialesDisponibles: number;
}

/** Reglamento UT, arts. 37 to 52: what a unit may still be, out of its desenlaces without another remedial. */
export function posibilidadesDeUnidad(
  unidad: UnidadEnCurso,
  derecho: DerechoPosible,
  sinRemedial: readonly Desenlace[],
  { esIntegradora, remedialesDisponibles }: Alrededor,
  normas: Normas,
): PosibilidadesDeUnidad {
  const hoy = nivelFinalDeUnidad({ ...unidad, esIntegradora }, normas);
  const actual = hoy.outcome === 'resuelta' ? { nivel: hoy.nivel.nivel, numero: hoy.nivel.numero } : null;
  return {
    unidad: unidad.unidad,
    situacion: situacionDe(sinRemedial, remedialesDisponibles),
    actual,
    derecho,
    metas: derecho.estado === 'perdido' ? [] : metasDeUnidad(unidad, esIntegradora, normas),
    remedial:
      remedialesDisponibles > 0
        ? remedialPosible(actual?.numero ?? null, sinRemedial, esIntegradora, normas)
        : null,
  };
}

function situacionDe(
  sinRemedial: readonly Desenlace[],
  remedialesDisponibles: number,
): PosibilidadesDeUnidad['situacion'] {
  if (sinRemedial.every(({ numero }) => numero !== null)) return 'aprobada';
  if (sinRemedial.some(({ numero }) => numero !== null)) return 'directa';
  return remedialesDisponibles > 0 ? 'solo-con-remedial' : 'perdida';
}
