import { type NumeroCorte } from '../../shared/modelo/corte';

/** A corte of a periodo. */
export interface Momento {
  readonly periodo: string;
  readonly corte: NumeroCorte;
}

/** A unit of a periodo. */
export interface MomentoDeUnidad {
  readonly periodo: string;
  readonly unidad: number;
}

/** A plantel at a unit. */
export interface DestinoDeUnidad extends MomentoDeUnidad {
  readonly plantel: string;
}

/** A plantel at a corte. */
export interface Destino extends Momento {
  readonly plantel: string;
}
