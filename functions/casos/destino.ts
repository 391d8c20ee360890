import { type NumeroCorte } from '../../shared/modelo/corte';

/** A corte of a periodo. */
export interface Momento {
  readonly periodo: string;
  readonly corte: NumeroCorte;
}

/** A plantel at a corte. */
export interface Destino extends Momento {
  readonly plantel: string;
}
