import { type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { inflarPartes } from './inspeccion/inflar-partes';
import { inspeccionarLibro } from './inspeccion/inspeccionar-libro';
import { RECHAZOS, type RechazoDeArchivo } from './inspeccion/rechazo-de-archivo';
import { leerHojas } from './leer-hojas';

/** The sheets of a workbook: directory first, then every part of it, and only then the library. */
export async function leerLibroInspeccionado(
  archivo: string,
  bytes: Uint8Array,
): Promise<HojaCruda[] | RechazoDeArchivo> {
  const entradas = inspeccionarLibro(bytes);
  if (!Array.isArray(entradas)) return entradas;
  const partes = inflarPartes(bytes, entradas);
  if ('status' in partes) return partes;
  try {
    return await leerHojas(archivo, bytes, partes.estilos);
  } catch {
    // Whatever the library cannot read is not a workbook that Excel would write.
    return RECHAZOS.truncado;
  }
}
