import { type Reverso } from '../diario';

/** What a person may still do in a sheet of ours that is protected. */
const PERMITIDO: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
};

export const protegerHoja = (hoja: Excel.Worksheet): void => hoja.protection.protect(PERMITIDO);

/**
 * Works on sheets by their names with their protection taken off, and puts it back afterwards as it was, also when the
 * work fails. Those that a person left unprotected stay so.
 */
export async function conHojasAbiertas<T>(
  contexto: Excel.RequestContext,
  nombres: readonly string[],
  trabajo: () => Promise<T>,
): Promise<T> {
  const hojas = nombres.map((nombre) => contexto.workbook.worksheets.getItem(nombre));
  const protecciones = hojas.map((hoja) => hoja.protection.load('protected, options'));
  await contexto.sync();
  const cerradas = protecciones
    .filter((proteccion) => proteccion.protected)
    .map((proteccion) => ({ proteccion, opciones: proteccion.options }));
  for (const { proteccion } of cerradas) proteccion.unprotect();
  await contexto.sync();
  try {
    return await trabajo();
  } finally {
    for (const { proteccion, opciones } of cerradas) proteccion.protect(opciones);
    await contexto.sync();
  }
}

/**
 * The two ends of undoing in the sheet of a table, wherever it is by then: `abrir` is noted last, so that it is done
 * first, and `cerrar` first, so that it leaves the sheet as it found it.
 */
export function aperturaDe(nombreDeTabla: string): { readonly abrir: Reverso; readonly cerrar: Reverso } {
  let estabaCerrada = false;
  const hojaDe = async (contexto: Excel.RequestContext): Promise<Excel.Worksheet | null> => {
    const tabla = contexto.workbook.tables.getItemOrNullObject(nombreDeTabla);
    await contexto.sync();
    return tabla.isNullObject ? null : tabla.worksheet;
  };
  return {
    abrir: async (contexto) => {
      const hoja = await hojaDe(contexto);
      const proteccion = hoja?.protection.load('protected');
      await contexto.sync();
      estabaCerrada = proteccion?.protected ?? false;
      if (estabaCerrada) proteccion?.unprotect();
    },
    cerrar: async (contexto) => {
      const hoja = estabaCerrada ? await hojaDe(contexto) : null;
      if (hoja) protegerHoja(hoja);
    },
  };
}
