import { type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { LIMITES } from './inspeccion/limites-de-archivo';
import { RECHAZOS, type RechazoDeArchivo } from './inspeccion/rechazo-de-archivo';
import { leerCsv } from './leer-csv';
import { leerFilas } from './leer-filas';
import { leerLibroInspeccionado } from './leer-libro-inspeccionado';

/** What a thread is asked to read: a workbook, the text of a CSV, or the rows of an open workbook as JSON. */
export interface Encargo {
  readonly clase: 'xlsx' | 'texto' | 'filas';
  readonly archivo: string;
  readonly bytes: Uint8Array;
}

export async function leerEncargo(encargo: Encargo): Promise<HojaCruda[] | RechazoDeArchivo> {
  const hojas = await leer(encargo);
  return Array.isArray(hojas) && hojas.some(tieneTextoEnorme) ? RECHAZOS.texto : hojas;
}

const tieneTextoEnorme = ({ filas }: HojaCruda): boolean =>
  filas.some((fila) =>
    fila.some((celda) => typeof celda === 'string' && celda.length > LIMITES.largoDeTexto),
  );

async function leer({ clase, archivo, bytes }: Encargo): Promise<HojaCruda[] | RechazoDeArchivo> {
  if (clase === 'xlsx') return leerLibroInspeccionado(archivo, bytes);
  if (clase === 'filas') return leerFilas(bytes);
  const hoja = leerCsv(archivo, bytes);
  return 'status' in hoja ? hoja : [hoja];
}
