import { type Bitacora } from './bitacora';
import { type FilaEnAcopio } from './acopiar-alumno';
import { SUERTE } from './cuentas';
import { leerCelda } from './leer-celda';
import { type Lector, type Lectura } from './lectura';
import { textoDeCelda } from './texto-de-celda';

/** The value of a cell a row cannot do without; null, with the row rejected, when it cannot be read. */
export function exigir<T>(
  bitacora: Bitacora,
  fila: FilaEnAcopio,
  columna: number,
  clave: string,
  lector: Lector<T>,
): T | null {
  const lectura: Lectura<T> = leerCelda(fila.celdas[columna], lector);
  if ('valor' in lectura) return lectura.valor;
  const { motivo, remedio } = lectura;
  const valor = textoDeCelda(fila.celdas[columna]);
  bitacora.rechazarFila(fila.numero, columna, { clave, valor: valor === '' ? null : valor, motivo, remedio });
  return null;
}

/** The matrícula of a row. One stored as a bare number may have lost its leading zeros: it is pointed out. */
export function exigirMatricula(
  bitacora: Bitacora,
  fila: FilaEnAcopio,
  columna: number,
  lector: Lector<string>,
): string | null {
  if (typeof fila.celdas[columna] === 'number') {
    bitacora.cuentas.marcarFila(fila.numero, SUERTE.conAviso);
    bitacora.avisoRepetido(
      bitacora.cuentas.lugarDeFila(fila.numero, columna),
      'matricula-numerica',
      (celdas) => ({
        clave: 'matricula-numerica',
        valor: textoDeCelda(fila.celdas[columna]),
        motivo: `La matrícula está guardada como número${celdas > 1 ? ` (${celdas} filas)` : ''}: pudo perder ceros a la izquierda.`,
        remedio:
          'Compárela con el SAE; para conservarlos, dé formato de texto a la columna antes de exportar.',
      }),
    );
  }
  return exigir(bitacora, fila, columna, 'matricula-no-valida', lector);
}
