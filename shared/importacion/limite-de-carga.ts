/** What may be sent at once, and so each of its files: the largest plantel is 11 MB as CSV. */
export const BYTES_DE_CARGA = 25 * 1024 * 1024;

/** What to do with a load that is larger: it replaces the one before, so that of several parts only the last would stay. */
export const CARGA_SIN_PARTES =
  'Quite las hojas y columnas que no son de la sábana o de las incidencias, o guarde los libros como CSV; no los cargue por partes: cada carga reemplaza todo lo anterior.';

/** The same of workbooks that are only tried: nothing is saved, so that no part replaces another. */
export const PRUEBA_POR_PARTES = 'Pruébelos en varias veces: probar no guarda nada.';
