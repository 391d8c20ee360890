/** Where the page that the provider comes back to says that a session ended, to the pane that asked for it. */
export const CANAL_DE_SALIDA = 'siseac.salida';
