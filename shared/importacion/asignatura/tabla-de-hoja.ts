import { type Observacion } from '../../modelo/recibo';
import { direccionDeCelda } from '../direccion-de-celda';
import { FILAS_DE_BUSQUEDA } from '../encabezado';
import { type Celda, type HojaCruda } from '../hoja-cruda';
import { type Ilegible, type Lectura } from '../lectura';
import { leerCelda } from '../leer-celda';
import { limpiar, tieneContenido, textoDeCelda, valorVisto } from '../texto-de-celda';
import { textoComparable } from '../texto-comparable';

export interface FilaDeTabla {
  /** From zero. */
  readonly numero: number;
  readonly celdas: readonly Celda[];
}

/** A sheet under one heading: its columns by what they say, its rows, and what is wrong with its cells. */
export class TablaDeHoja {
  private constructor(
    readonly cruda: HojaCruda,
    readonly filaDeEncabezado: number,
    /** Each heading as it is written, by its comparable text. */
    readonly columnas: ReadonlyMap<string, number>,
    private readonly observaciones: Observacion[],
  ) {}

  /** Null, with an error, when no row of the first ones has every heading that is required. */
  static abrir(
    cruda: HojaCruda,
    requeridas: readonly string[],
    observaciones: Observacion[],
  ): TablaDeHoja | null {
    for (const [fila, celdas] of cruda.filas.slice(0, FILAS_DE_BUSQUEDA).entries()) {
      const columnas = new Map<string, number>();
      for (const [columna, celda] of celdas.entries()) {
        const texto = textoComparable(textoDeCelda(celda));
        if (texto !== '' && !columnas.has(texto)) columnas.set(texto, columna);
      }
      if (requeridas.every((una) => columnas.has(textoComparable(una)))) {
        return new TablaDeHoja(cruda, fila, columnas, observaciones);
      }
    }
    anotarError(observaciones, cruda, null, null, {
      motivo: `No se encontró el encabezado con ${requeridas.map((una) => `«${una}»`).join(', ')}.`,
      remedio: 'Deje esos títulos en una misma fila, entre las primeras de la hoja.',
    });
    return null;
  }

  columna(titulo: string): number | undefined {
    return this.columnas.get(textoComparable(titulo));
  }

  /** The headings that are none of these, as they are written, with their columns. */
  titulosSin(conocidos: readonly string[]): (readonly [titulo: string, columna: number])[] {
    const comparables = new Set(conocidos.map(textoComparable));
    return [...this.columnas]
      .filter(([titulo]) => !comparables.has(titulo))
      .map(([, columna]) => [textoDeCelda(this.cruda.filas[this.filaDeEncabezado]?.[columna]), columna]);
  }

  filas(): FilaDeTabla[] {
    return this.cruda.filas.flatMap((celdas, numero) =>
      numero > this.filaDeEncabezado && tieneContenido(celdas) ? [{ numero, celdas }] : [],
    );
  }

  /** What a cell says through its reader; null, with its error, when it cannot be read. */
  leer<T>(fila: FilaDeTabla, titulo: string, leer: (texto: string) => Lectura<T>): T | null {
    const columna = this.columna(titulo);
    const celda = columna === undefined ? null : fila.celdas[columna];
    const lectura = leerCelda(celda, (crudo) => leer(limpiar(crudo)));
    if ('valor' in lectura) return lectura.valor;
    this.error(fila.numero, columna ?? 0, lectura);
    return null;
  }

  error(fila: number, columna: number, nota: Ilegible): void {
    const valor = valorVisto(this.cruda.filas[fila]?.[columna]);
    anotarError(this.observaciones, this.cruda, direccionDeCelda(fila, columna), valor, nota);
  }

  /** Something wrong with the sheet as a whole. */
  errorDeHoja(nota: Ilegible): void {
    anotarError(this.observaciones, this.cruda, null, null, nota);
  }
}

/** Something that was not imported; a null `celda` is the whole sheet. */
export function anotarError(
  observaciones: Observacion[],
  { archivo, hoja }: Pick<HojaCruda, 'archivo' | 'hoja'>,
  celda: string | null,
  valor: string | null,
  { motivo, remedio }: Ilegible,
): void {
  observaciones.push({
    gravedad: 'error',
    clave: celda === null ? 'hoja-no-valida' : 'celda-no-valida',
    archivo,
    hoja,
    celda,
    valor,
    motivo,
    remedio,
  });
}
