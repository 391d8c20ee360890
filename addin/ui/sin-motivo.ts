/** What happens to whoever publishes again without saying why: the service looks first at whether anything changed. */
export const SIN_MOTIVO =
  'Primero se comprueba si hay cambios que publicar: si no los hay, no hace falta; si los hay, sin motivo no se reemplaza nada.';
