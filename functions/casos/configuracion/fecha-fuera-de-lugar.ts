import { type Calendario } from '../../../shared/modelo/corte';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { primerRepetido } from '../primer-repetido';

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
export function fechaFueraDeLugar({
  inicio,
  fin,
  cortes,
  unidades = [],
}: Calendario): FechaFueraDeLugar | null {
  if (fin < inicio)
    return { campo: 'fin', problema: `el semestre termina el ${fechaLarga(fin)}, antes de empezar` };
  const ventanas = [
    ...cortes.map((una, i) => ({ ...una, lugar: `cortes.${i}`, de: `del corte ${una.corte}` })),
    ...unidades.map((una, i) => ({ ...una, lugar: `unidades.${i}`, de: `de la unidad ${una.unidad}` })),
  ];
  for (const { lugar, de, capturaInicio, capturaFin, fechaReferencia } of ventanas) {
    const en = (campo: string, problema: string) => ({ campo: `${lugar}.${campo}`, problema });
    if (capturaInicio < inicio) {
      return en('capturaInicio', `la captura ${de} empieza antes que el semestre (${fechaLarga(inicio)})`);
    }
    if (capturaFin < capturaInicio) return en('capturaFin', `la captura ${de} termina antes de empezar`);
    if (capturaFin > fin) {
      return en('capturaFin', `la captura ${de} termina después que el semestre (${fechaLarga(fin)})`);
    }
    if (fechaReferencia !== capturaFin) {
      return en(
        'fechaReferencia',
        `la fecha de referencia ${de} es el último día de su captura, ${fechaLarga(capturaFin)}`,
      );
    }
  }
  const repetida = primerRepetido(unidades, ({ unidad }) => String(unidad));
  return repetida === null
    ? null
    : { campo: 'unidades', problema: `la unidad ${repetida} aparece dos veces` };
}
