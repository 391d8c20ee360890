/** What happens to whoever publishes again without saying why: the service looks first at whether anything changed. */
export const SIN_MOTIVO = 'Sólo es obligatorio si algo cambió desde lo publicado.';
