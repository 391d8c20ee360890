import { CADENA_GENERAL } from '../../shared/modelo/bitacora';
import { partesDe } from './claves';

/** In which of its parts each kind of partition names its plantel; null: it belongs to none. */
const PLANTEL_EN: Readonly<Record<string, number | null>> = {
  configuracion: null,
  supresion: null,
  'datos-rectificados': 1,
  calendario: null,
  exportacion: 1,
  sabana: 3,
  incidencias: 2,
  reporte: 1,
  unidad: 1,
  captura: 2,
  rectificacion: 2,
};

/** The kinds of documents there are, as the name of each begins. */
export const CLASES_DE_DOCUMENTO: readonly string[] = Object.keys(PLANTEL_EN);

/**
 * The chain that the movements of a document go to: that of its plantel, or the general one. Throws for a kind that is
 * not in the table: a new one says which is its own.
 */
export function cadenaDe(particion: string): string {
  const partes = partesDe(particion);
  const lugar = PLANTEL_EN[partes[0] ?? ''];
  if (lugar === undefined) throw new RangeError(`no chain is known for ${particion}: add its kind`);
  return lugar === null ? CADENA_GENERAL : (partes[lugar] ?? CADENA_GENERAL);
}
