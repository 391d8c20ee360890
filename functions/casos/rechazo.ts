import { type Recibo } from '../../shared/modelo/recibo';
import { RECHAZOS } from './rechazos';

export type ClaveDeRechazo = keyof typeof RECHAZOS;

interface Detalles {
  /** The field at fault, where there is one. */
  readonly campo?: string;
  readonly recibo?: Recibo;
  /** A finer clave of the same class, such as what exactly is wrong with a file. */
  readonly clave?: string;
  /** Replaces the catalogue's remedy where the case knows a better one. */
  readonly remedio?: string;
}

/** Why something was not done, as a value: a stable clave, what happened (es-MX) and what to do next. */
export class Rechazo {
  constructor(
    readonly clave: ClaveDeRechazo,
    readonly detalle: string,
    readonly mas: Detalles = {},
  ) {}

  get remedio(): string {
    return this.mas.remedio ?? RECHAZOS[this.clave].remedio;
  }
}
