import Papa from 'papaparse';
import { type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { LIMITES } from './inspeccion/limites-de-archivo';
import { comillaSinCerrar, RECHAZOS, type RechazoDeArchivo } from './inspeccion/rechazo-de-archivo';
import { leerTexto } from './leer-texto';

const SEPARADORES = [',', ';', '\t'] as const;
const LINEAS_DE_MUESTRA = 20;
/** Excel's own first line, which it does not show: the row after it is row 1. */
const LINEA_SEP = /^sep=(.)\n/i;

/** The rows of a CSV as text, untouched: what each cell means is decided by the importer. */
export function leerCsv(archivo: string, bytes: Uint8Array): HojaCruda | RechazoDeArchivo {
  const completo = leerTexto(bytes);
  const declarado = LINEA_SEP.exec(completo);
  const texto = declarado ? completo.slice(declarado[0].length) : completo;
  const { data: filas, errors } = Papa.parse<string[]>(texto, {
    delimiter: declarado?.[1] ?? separadorDe(texto),
    newline: '\n',
  });
  const comilla = errors.find(({ type }) => type === 'Quotes');
  if (comilla) return comillaSinCerrar((comilla.row ?? 0) + 1);
  if (filas.length > LIMITES.filas || filas.some(({ length }) => length > LIMITES.columnas))
    return RECHAZOS.celdas;
  return { archivo, hoja: null, filas };
}

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
