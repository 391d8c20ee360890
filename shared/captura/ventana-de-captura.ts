import { type MomentoDeCaptura, momentoDeCaptura } from '../corte/momento-de-captura';
import { type PlanDeCaptura } from '../modelo/captura';
import { type Calendario } from '../modelo/corte';
import { type Normas } from '../norma/normas';
import { type Fecha } from '../nucleo/fecha';

export interface Ventana {
  readonly capturaInicio: Fecha;
  readonly capturaFin: Fecha;
}

/** The window of a corte (CONALEP) or of a unit (UT), by its number. */
export function ventanaDelMomento(
  institucion: PlanDeCaptura['institucion'],
  momento: number,
  calendario: Calendario | null,
): Ventana | null {
  return institucion === 'conalep'
    ? (calendario?.cortes.find(({ corte }) => corte === momento) ?? null)
    : (calendario?.unidades?.find(({ unidad }) => unidad === momento) ?? null);
}

/**
 * PO-04, normas 6 and 7 (CON-02): before its window a captura is early and is taken with a notice; after it, it is
 * extemporaneous and asks for an authorised rectification. The units of a Universidad Tecnológica are read alike; where
 * there is no window, a captura is always in time.
 */
export function situacionDeVentana(
  ventana: Ventana | null,
  { hoy, normas }: { readonly hoy: Fecha; readonly normas: Normas },
): MomentoDeCaptura {
  if (!ventana) return 'en-periodo';
  return momentoDeCaptura.decide(
    { fechaCaptura: hoy, fechaInicioCorte: ventana.capturaInicio, fechaFinCorte: ventana.capturaFin },
    normas,
  ).momento;
}
