import { type CifrasDelReporte } from '../../shared/modelo/cifras-del-reporte';
import { type NumeroCorte } from '../../shared/modelo/corte';
import { type Problema } from '../../shared/modelo/problema';

/** The report of a plantel at a corte. */
export interface DestinoDeCifras {
  readonly plantel: string;
  readonly periodo: string;
  readonly corte: NumeroCorte;
}

/** `etag` names the version, to ask next time whether it is still in force. */
export type RespuestaDeCifras =
  | { readonly outcome: 'leidas'; readonly etag: string | null; readonly cifras: CifrasDelReporte }
  | { readonly outcome: 'sin-cambios' }
  | { readonly outcome: 'problema'; readonly problema: Problema };

/** How whoever is signed in asks the service for figures. */
export type FuenteDeCifras = (
  destino: DestinoDeCifras,
  conocida: string | null,
  senal: AbortSignal,
) => Promise<RespuestaDeCifras>;

interface Ventanilla {
  fuente: FuenteDeCifras | null;
  readonly alCambiar: Set<() => void>;
}

declare global {
  var siseac: Ventanilla | undefined;
}

/**
 * The one place where the script of the functions and the page that signs people in meet: they are two bundles of the
 * same runtime, and share nothing but its globals.
 */
export const ventanilla = (): Ventanilla => (globalThis.siseac ??= { fuente: null, alCambiar: new Set() });

/** Called by the page when somebody signs in, and with null when they leave. */
export function ofrecerCifras(fuente: FuenteDeCifras | null): void {
  const lugar = ventanilla();
  lugar.fuente = fuente;
  for (const avisar of lugar.alCambiar) avisar();
}
