import { leerCalendarios } from './configuracion-guardada';
import { type Servicio } from '../servicio';

/** A periodo of which something may be kept, and the day it ended; null: no calendar says it. */
export interface PeriodoGuardado {
  readonly periodo: string;
  readonly fin: string | null;
}

/** Every periodo with a calendar, with something captured or with something loaded, by its clave. */
export async function periodosGuardados(servicio: Servicio): Promise<PeriodoGuardado[]> {
  const fines = new Map<string, string | null>();
  for (const periodo of await servicio.almacen.depuracion.periodos()) fines.set(periodo, null);
  for (const { periodo, fin } of await leerCalendarios(servicio)) fines.set(periodo, fin);
  return [...fines].map(([periodo, fin]) => ({ periodo, fin }));
}
