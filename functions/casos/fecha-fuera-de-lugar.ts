import { type Calendario } from '../../shared/modelo/corte';

interface FechaFueraDeLugar {
  /** Where it is in the calendar. */
  readonly campo: string;
  /** What is wrong with it, es-MX. */
  readonly problema: string;
}

/**
 * The first date that contradicts its semester, or null: captures fall within it, and absences count up to the last
 * day of capture. The order of the cortes among themselves is CON-01.
 */
export function fechaFueraDeLugar({ inicio, fin, cortes }: Calendario): FechaFueraDeLugar | null {
  if (fin < inicio) return { campo: 'fin', problema: `el semestre termina el ${fin}, antes de empezar` };
  for (const [indice, { corte, capturaInicio, capturaFin, fechaReferencia }] of cortes.entries()) {
    const en = (campo: string, problema: string) => ({ campo: `cortes.${indice}.${campo}`, problema });
    if (capturaInicio < inicio) {
      return en('capturaInicio', `la captura del corte ${corte} empieza antes que el semestre (${inicio})`);
    }
    if (capturaFin < capturaInicio) {
      return en('capturaFin', `la captura del corte ${corte} termina antes de empezar`);
    }
    if (capturaFin > fin) {
      return en('capturaFin', `la captura del corte ${corte} termina después que el semestre (${fin})`);
    }
    if (fechaReferencia !== capturaFin) {
      return en(
        'fechaReferencia',
        `la fecha de referencia del corte ${corte} es el último día de su captura, ${capturaFin}`,
      );
    }
  }
  return null;
}
