import { type Recepcion } from './recepcion';
import { type FilaEnAcopio } from './acopiar-alumno';
import { RESULTADO } from './cuentas';
import { leerCelda } from './leer-celda';
import { type Lector, type Lectura } from './lectura';
import { textoDeCelda, valorVisto } from './texto-de-celda';

/** The value of a cell a row cannot do without; null, with the row rejected, when it cannot be read. */
export function exigir<T>(
  recepcion: Recepcion,
  fila: FilaEnAcopio,
  columna: number,
  clave: string,
  lector: Lector<T>,
): T | null {
  const lectura: Lectura<T> = leerCelda(fila.celdas[columna], lector);
  if ('valor' in lectura) return lectura.valor;
  const { motivo, remedio } = lectura;
  const valor = valorVisto(fila.celdas[columna]);
  recepcion.rechazarFila(fila.numero, columna, { clave, valor, motivo, remedio });
  return null;
}

/**
 * The matrícula of a row. One stored as a bare number may have lost its leading zeros, and one written with spaces is
 * read without them: both are pointed out.
 */
export function exigirMatricula(
  recepcion: Recepcion,
  fila: FilaEnAcopio,
  columna: number,
  lector: Lector<string>,
): string | null {
  if (typeof fila.celdas[columna] === 'number') {
    recepcion.cuentas.marcarFila(fila.numero, RESULTADO.conAviso);
    recepcion.avisoRepetido(
      recepcion.cuentas.lugarDeFila(fila.numero, columna),
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
  const matricula = exigir(recepcion, fila, columna, 'matricula-no-valida', lector);
  const escrita = textoDeCelda(fila.celdas[columna]);
  if (matricula === null || !escrita.includes(' ')) return matricula;
  recepcion.cuentas.marcarFila(fila.numero, RESULTADO.conAviso);
  recepcion.avisoRepetido(
    recepcion.cuentas.lugarDeFila(fila.numero, columna),
    'matricula-con-espacios',
    (celdas) => ({
      clave: 'matricula-con-espacios',
      valor: escrita,
      motivo: `La matrícula lleva espacios y se leyó ${matricula}${celdas > 1 ? ` (y así ${celdas} filas)` : ''}.`,
      remedio: 'Compárela con el SAE y escríbala sin espacios: otra matrícula es otra persona.',
    }),
  );
  return matricula;
}
