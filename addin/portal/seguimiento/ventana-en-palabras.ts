import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { type MomentoDeCalendario } from './momentos';

/** When the capture of a corte or a unit opens or closes, as seen from `hoy`. */
export function ventanaEnPalabras({ capturaInicio, capturaFin }: MomentoDeCalendario, hoy: string): string {
  if (hoy < capturaInicio) return `La captura abre el ${fechaLarga(capturaInicio)}.`;
  return hoy <= capturaFin
    ? `La captura cierra el ${fechaLarga(capturaFin)}.`
    : `La captura cerró el ${fechaLarga(capturaFin)}.`;
}
