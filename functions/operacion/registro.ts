import { type InvocationContext } from '@azure/functions';
import { type ClaveDeRechazo } from '../casos/rechazo';
import { type ClaveDeEndpoint } from '../seguridad/permisos';
import { type Correlacion } from './correlacion';
import { type RetratoDeFalla } from './retrato-de-falla';

/**
 * What operation is told, one JSON line each. Only names of ours, claves of planteles, counts and times: nothing that
 * a person wrote, and nothing of whom it is about.
 */
export type Suceso =
  | {
      readonly suceso: 'solicitud';
      readonly operacion: ClaveDeEndpoint;
      readonly estado: number;
      /** Why it was refused; null when it was not. */
      readonly rechazo: ClaveDeRechazo | null;
      readonly ms: number;
      readonly correlacion: Correlacion;
    }
  | {
      readonly suceso: 'encargo';
      readonly publicacion: string;
      readonly plantel: string;
      /** How the work of the plantel stands after this try. */
      readonly etapa: string | null;
      readonly intento: number;
      /** How long the message waited in the queue. */
      readonly esperaMs: number | null;
      readonly ms: number;
      readonly correlacion: Correlacion | null;
    }
  | {
      readonly suceso: 'encargo-abandonado';
      readonly publicacion: string | null;
      readonly plantel: string | null;
      readonly correlacion: Correlacion | null;
    }
  | {
      readonly suceso: 'cola';
      /** About how many planteles wait to be published. */
      readonly mensajes: number;
    }
  | {
      readonly suceso: 'barrido';
      /** Contents that were deleted for good. */
      readonly borrados: number;
      readonly ms: number;
    }
  | {
      readonly suceso: 'falla';
      readonly operacion: string;
      readonly falla: RetratoDeFalla;
      readonly correlacion: Correlacion | null;
    };

const GRAVES: readonly Suceso['suceso'][] = ['falla', 'encargo-abandonado'];

/** Application Insights keeps the line as the message of a trace; `parse_json(message)` gives it back in queries. */
export function registrar(contexto: Pick<InvocationContext, 'log' | 'error'>, suceso: Suceso): void {
  const linea = JSON.stringify(suceso);
  if (GRAVES.includes(suceso.suceso)) contexto.error(linea);
  else contexto.log(linea);
}
