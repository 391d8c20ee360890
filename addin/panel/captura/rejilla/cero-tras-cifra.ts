import { type Columna } from '../../../../shared/captura/columna';
import { type EstadoDeRejilla, type PropioDeRejilla } from './estado-de-rejilla';
import { type Seleccion } from './seleccion';

/** What the last key captured, for the key that goes on with the same number. */
export interface Recien {
  readonly seleccion: Seleccion;
  /** The value, when it is one digit. */
  readonly digito: string | null;
  /** Its keys; empty when it was not typed. */
  readonly tecleado: string;
}

/** Null when it went to several alumnos: there is no number of one cell to go on with. */
export const recienCapturado = (
  seleccion: Seleccion,
  valor: string | null,
  tecleado: string,
): Recien | null =>
  seleccion.fila === seleccion.ancla
    ? { seleccion, digito: valor !== null && /^\d$/.test(valor) ? valor : null, tecleado }
    : null;

/**
 * The number that a 0 completes when it is typed right after the keys `tecleado`, in a column where one key captures a
 * cell: 10 in a score of 0 to 10; any ten, and 100, by tens. Null where the 0 is of the next cell.
 */
export function numeroConCero({ que }: Columna, tecleado: string): string | null {
  const numero = `${tecleado}0`;
  if (que === 'puntaje') return numero === '10' ? numero : null;
  return que === 'logro' && /^([1-9]0|100)$/.test(numero) ? numero : null;
}

interface Completado {
  readonly fila: number;
  readonly numero: string;
  /** Whether the 0 changed what the keys before it had captured: by tens, 8 was 80 already. */
  readonly cambia: boolean;
}

/** Whose the number is, and how to write the two cells that it could have been. */
export function conCeroDicho(
  { aviso, alumnos }: Pick<EstadoDeRejilla, 'aviso' | 'alumnos'>,
  { fila, numero, cambia }: Completado,
): Pick<PropioDeRejilla, 'aviso' | 'anuncio'> {
  const siguiente = alumnos[fila + 1]?.nombre;
  const suyo = `${numero} para ${alumnos[fila]?.nombre ?? ''}.`;
  const primero = cambia ? numero.slice(0, -1) : numero;
  const remedio = cambia ? 'pulse Ctrl+Z y teclee el 0' : 'pulse Esc y teclee el 0';
  const dicho = siguiente === undefined ? suyo : `${suyo} Si quería ${primero} y luego 0, ${remedio}.`;
  return {
    aviso: { dicho, noCapturadas: aviso?.noCapturadas ?? [] },
    anuncio: `${dicho} ${siguiente === undefined ? 'Es el último de la lista.' : `Sigue ${siguiente}.`}`,
  };
}
