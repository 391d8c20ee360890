import { type Calendario, type NumeroCorte } from '../modelo/corte';
import { type Incidencia } from '../modelo/incidencia';
import { type Normas } from '../norma/normas';
import { type Fecha } from '../nucleo/fecha';
import { type Fraccion } from '../nucleo/fraccion';

/** What a report needs besides the sábana. */
export interface ContextoDelReporte {
  readonly calendario: Calendario;
  readonly minimoAprobatorio: Fraccion;
  readonly incidencias: readonly Incidencia[];
  readonly normas: Normas;
}

/** The same, once it is known which corte is being reported. */
export interface ContextoDelCorte extends ContextoDelReporte {
  readonly corte: NumeroCorte;
  readonly fechaReferencia: Fecha;
  readonly diasInhabiles: Fecha[];
}

/** Places a report at its corte. Throws RangeError when the calendar lacks it: CON-01 is checked before. */
export function contextoDelCorte(corte: NumeroCorte, contexto: ContextoDelReporte): ContextoDelCorte {
  const { cortes, diasNoLaborables, periodo } = contexto.calendario;
  const encontrado = cortes.find((candidato) => candidato.corte === corte);
  if (!encontrado) throw new RangeError(`the calendar of ${periodo} has no corte ${corte}`);
  return {
    ...contexto,
    corte,
    fechaReferencia: encontrado.fechaReferencia,
    diasInhabiles: diasNoLaborables.map(({ fecha }) => fecha),
  };
}
