import { type CapturaGuardada } from '../../shared/modelo/captura';
import { type FaltaDeCambio } from '../../shared/modelo/falta-de-cambio';
import { type ArchivoRechazado } from '../../shared/modelo/problema';
import { type Recibo } from '../../shared/modelo/recibo';
import { type ClaseDeRechazo, RECHAZOS } from './rechazos';

export type ClaveDeRechazo = keyof typeof RECHAZOS;

interface Detalles {
  /** The field at fault, where there is one. */
  readonly campo?: string;
  readonly recibo?: Recibo;
  /** What a captura holds now, for whoever sent changes on top of what it was. */
  readonly captura?: CapturaGuardada;
  readonly faltas?: readonly FaltaDeCambio[];
  /** Each file that is not read, where they are several, and how many are not listed. */
  readonly archivos?: readonly ArchivoRechazado[];
  readonly archivosOmitidos?: number;
  /** Replaces the catalogue's title where it speaks of several. */
  readonly titulo?: string;
  /** A finer clave of the same class, such as what exactly is wrong with a file. */
  readonly clave?: string;
  /** Replaces the catalogue's remedy where the case knows a better one. */
  readonly remedio?: string;
  /** Seconds after which the same request may be tried again. */
  readonly espera?: number;
  /** The rule that refuses it, where the class alone does not say. */
  readonly regla?: string;
}

/** Why something was not done, as a value: a stable clave, what happened (es-MX) and what to do next. */
export class Rechazo {
  constructor(
    readonly clave: ClaveDeRechazo,
    readonly detalle: string,
    readonly mas: Detalles = {},
  ) {}

  get regla(): string | undefined {
    const clase: ClaseDeRechazo = RECHAZOS[this.clave];
    return this.mas.regla ?? clase.regla;
  }

  get remedio(): string {
    return this.mas.remedio ?? RECHAZOS[this.clave].remedio;
  }
}
