import { type Columna } from '../../../shared/captura/columna';
import { serieDeFecha } from '../celda-cruda';

/**
 * What is assigned to a cell so that it reads back as this very value: a number only where a binary number says the same
 * digits, a day as its serial number, everything else as text. Null empties the cell.
 */
export function contenidoDeCelda(columna: Columna, valor: string | null): string | number {
  if (valor === null) return '';
  switch (columna.que) {
    case 'ultima-asistencia':
      return serieDeFecha(valor);
    case 'puntaje':
    case 'logro':
    case 'veces-cursada':
    case 'sesiones':
    case 'asistencias':
    case 'remedial':
      return String(Number(valor)) === valor ? Number(valor) : valor;
    default:
      return valor;
  }
}
