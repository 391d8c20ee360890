import { type NumeroCorte } from '../modelo/corte';
import { type Acopio } from './acopio';
import { type Recepcion } from './recepcion';
import { type Lugar, RESULTADO } from './cuentas';
import { type Encabezado } from './encabezado';
import { type Celda, type HojaCruda } from './hoja-cruda';
import { tieneContenido } from './texto-de-celda';

/** What the files must agree with: the plantel, periodo and corte they are loaded for. */
export interface Destino {
  readonly plantel: string;
  readonly periodo: string;
  readonly corte: NumeroCorte;
}

/** A sheet whose layout is known, and where what it says is gathered. */
export interface HojaEnLectura {
  readonly acopio: Acopio;
  readonly recepcion: Recepcion;
  readonly numero: number;
  readonly cruda: HojaCruda;
  readonly encabezado: Encabezado;
  readonly destino: Destino;
}

/** Each row with content under the heading, with its index. */
export function* filasDeDatos({
  cruda,
  encabezado,
}: Pick<HojaEnLectura, 'cruda' | 'encabezado'>): Generator<readonly [number, readonly Celda[]]> {
  for (let indice = encabezado.fila + 1; indice < cruda.filas.length; indice += 1) {
    const celdas = cruda.filas[indice];
    if (celdas && tieneContenido(celdas)) yield [indice, celdas];
  }
}

/** A heading over nothing is a sheet that was exported empty: better said than taken for a plantel without alumnos. */
export function advertirHojaSinFilas(
  recepcion: Recepcion,
  hoja: number,
  cruda: HojaCruda,
  encabezado: Encabezado,
): void {
  if (filasDeDatos({ cruda, encabezado }).next().done !== true) return;
  recepcion.aviso(
    { hoja, fila: encabezado.fila, columna: -1 },
    {
      clave: 'hoja-sin-filas',
      motivo: 'La hoja no tiene filas debajo del encabezado.',
      remedio: 'Compruebe en el SAE que la exportación incluya a los alumnos.',
    },
  );
}

/** Refuses a whole sheet for a reason already observed: every row and record of it counts as rejected. */
export function rechazarHoja(hoja: HojaEnLectura, columnasDeRegistro: readonly number[]): void {
  const { cuentas } = hoja.recepcion;
  for (const [indice] of filasDeDatos(hoja)) {
    cuentas.marcarFila(cuentas.abrirFila(hoja.numero, indice, columnasDeRegistro), RESULTADO.rechazada);
  }
}

/** Formulas count as the value their file saved; a reader should know that nobody recalculated them. */
export function anotarFormulas(
  recepcion: Recepcion,
  fila: number,
  celdas: readonly Celda[],
  columnas: Iterable<number>,
): void {
  for (const columna of columnas) {
    const celda = celdas[columna];
    if (typeof celda !== 'object' || celda === null || !('formula' in celda)) continue;
    // Without a saved value nothing was used: whoever reads the cell says so.
    if (celda.valor === null) continue;
    const lugar: Lugar = recepcion.cuentas.lugarDeFila(fila, columna);
    recepcion.cuentas.marcarFila(fila, RESULTADO.conAviso);
    recepcion.avisoRepetido(lugar, 'formula', (total) => ({
      clave: 'formula',
      valor: `=${celda.formula}`.slice(0, 120),
      motivo: `La celda es una fórmula${total > 1 ? ` (y otras ${total - 1} de su columna)` : ''}.`,
      remedio: 'Se usó el último valor guardado en el archivo; compruebe que esté actualizado.',
    }));
  }
}
