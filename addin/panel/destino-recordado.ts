import { z } from 'zod';
import { type Destino } from '../cliente/servicio';
import { ClavePeriodo, NumeroCorte } from '../../shared/modelo/corte';
import { ClavePlantel } from '../../shared/modelo/plantel';

const LLAVE = 'siseac.panel.destino';
const Recordado = z.object({ periodo: ClavePeriodo, corte: NumeroCorte, plantel: ClavePlantel });

/** What was chosen last in this Excel. Storage may be closed to the pane: then nothing is remembered. */
export function destinoRecordado(): Destino | null {
  try {
    const leido = Recordado.safeParse(JSON.parse(localStorage.getItem(LLAVE) ?? 'null'));
    return leido.success ? leido.data : null;
  } catch {
    return null;
  }
}

export function recordarDestino(destino: Destino): void {
  try {
    localStorage.setItem(LLAVE, JSON.stringify(destino));
  } catch {
    // It holds for this visit.
  }
}
