import Papa from 'papaparse';
import { type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { LIMITES } from './inspeccion/limites-de-archivo';
import { comillaSinCerrar, RECHAZOS, type RechazoDeArchivo } from './inspeccion/rechazo-de-archivo';
import { leerTexto } from './leer-texto';

const SEPARADORES = [',', ';', '\t'] as const;
const LINEAS_DE_MUESTRA = 20;
/** The text is read in pieces of a quarter of a megabyte. No row of the SAE comes near. */
const LETRAS_POR_TROZO = 262_144;
/** Excel's own first line, which it does not show: the row after it is row 1. */
const LINEA_SEP = /^sep=(.)\n/i;

/** The rows of a CSV as text, untouched: what each cell means is decided by the importer. */
export function leerCsv(archivo: string, bytes: Uint8Array): HojaCruda | RechazoDeArchivo {
  const completo = leerTexto(bytes);
  const declarado = LINEA_SEP.exec(completo);
  const texto = declarado ? completo.slice(declarado[0].length) : completo;
  const filas = leerFilas(texto, declarado?.[1] ?? separadorDe(texto));
  return Array.isArray(filas) ? { archivo, hoja: null, filas } : filas;
}

/**
 * Stops in the piece where something is wrong: what follows it in a hostile file must not fill the memory. A piece
 * without a whole row is a quote nobody closes. Of the row a piece cuts no error counts: the next one reads it again.
 */
function leerFilas(texto: string, delimiter: string): string[][] | RechazoDeArchivo {
  const filas: string[][] = [];
  // A sábana repeats its names and claves on every row: each is kept once.
  const conocidos = new Map<string, string>();
  const conocido = (celda: string): string => {
    const igual = conocidos.get(celda);
    if (igual === undefined) conocidos.set(celda, celda);
    return igual ?? celda;
  };
  const rechazos: RechazoDeArchivo[] = [];
  let celdas = 0;
  const enTrozos = {
    delimiter,
    newline: '\n' as const,
    chunkSize: LETRAS_POR_TROZO,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>, lector: Papa.Parser) => {
      const comilla = errors.find(({ type, row = 0 }) => type === 'Quotes' && row < data.length);
      celdas += data.reduce((suma, { length }) => suma + length, 0);
      if (comilla) rechazos.push(comillaSinCerrar(filas.length + (comilla.row ?? 0) + 1));
      else if (data.length === 0 && texto.includes('"')) rechazos.push(comillaSinCerrar(filas.length + 1));
      else if (data.length === 0 && texto !== '') rechazos.push(RECHAZOS.celdas);
      else if (filas.length + data.length > LIMITES.filas || celdas > LIMITES.celdas || data.some(esAncha))
        rechazos.push(RECHAZOS.celdas);
      else for (const fila of data) filas.push(fila.map(conocido));
      if (rechazos.length > 0) lector.abort();
    },
  };
  Papa.parse<string[]>(texto, enTrozos);
  return rechazos[0] ?? filas;
}

const esAncha = ({ length }: readonly string[]): boolean => length > LIMITES.columnas;

/**
 * The separator that cuts the most lines into the same number of cells, at least two. Decimal commas and titles cut
 * some lines too, but never the heading and every row alike.
 */
function separadorDe(texto: string): string {
  const lineas = texto
    .slice(0, 65_536)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n', LINEAS_DE_MUESTRA);
  const parejas = (separador: string): number => {
    const veces = new Map<number, number>();
    for (const linea of lineas) {
      const celdas = linea.split(separador).length;
      if (celdas > 1) veces.set(celdas, (veces.get(celdas) ?? 0) + 1);
    }
    return Math.max(0, ...veces.values());
  };
  return SEPARADORES.reduce((mejor, separador) => (parejas(separador) > parejas(mejor) ? separador : mejor));
}
