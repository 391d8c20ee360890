import { type Calendario } from '../modelo/corte';
import { type Normas } from '../norma/normas';
import { type Fecha } from '../nucleo/fecha';

/** What the report of a unit needs besides the capturas. */
export interface ContextoDeUnidad {
  readonly calendario: Calendario;
  readonly normas: Normas;
}

/** The same, once it is known which unit is being reported. */
export interface UnidadEnCurso extends ContextoDeUnidad {
  readonly unidad: number;
  readonly fechaReferencia: Fecha;
  readonly diasInhabiles: Fecha[];
}

/** Places a report at its unit. Throws RangeError when the calendar lacks it: CON-26 is checked before. */
export function unidadEnCurso(unidad: number, contexto: ContextoDeUnidad): UnidadEnCurso {
  const { unidades, diasNoLaborables, periodo } = contexto.calendario;
  const encontrada = unidades?.find((candidata) => candidata.unidad === unidad);
  if (!encontrada) throw new RangeError(`the calendar of ${periodo} has no unit ${unidad}`);
  return {
    ...contexto,
    unidad,
    fechaReferencia: encontrada.fechaReferencia,
    diasInhabiles: diasNoLaborables.map(({ fecha }) => fecha),
  };
}
