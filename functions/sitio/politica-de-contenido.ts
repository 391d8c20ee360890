/** Where Excel opens the pane: Office on the web, Teams and the desktop containers frame it. */
const MARCOS_DE_OFFICE = [
  "'self'",
  'https://*.office.com',
  'https://*.live.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
];

/** Microsoft's copy of office.js, and the one file that it asks of another origin in Excel for the web. */
const GUIONES_DE_OFFICE = [
  'https://appsforoffice.microsoft.com/lib/',
  'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
];

/** The pane, and the page in which its sign-in returns: of a framed page, every page around it counts. */
export const PANEL = 'panel.html';
export const REDIRECCION = 'redireccion.html';
/** What Office's dialog opens for the pane to sign in: it says what came back by office.js. */
export const DIALOGO = 'dialogo.html';

/** What a copy of the pages talks to beyond its own origin. */
export interface Procedencias {
  /** Origin of the API; null when it is the pages' own. */
  readonly api: string | null;
  /** Origin that signs people in. */
  readonly emisor: string;
}

const PROPIO = "'self'";

/**
 * What a page may load and run (CSP level 3). office.js needs neither eval nor WebAssembly; its telemetry is not let
 * out, and the pane works without it.
 */
export function politicaDe(archivo: string, { api, emisor }: Procedencias): string {
  const deOffice = archivo === PANEL || archivo === DIALOGO;
  const enmarcable = deOffice || archivo === REDIRECCION;
  const directivas: Readonly<Record<string, readonly string[]>> = {
    'default-src': [PROPIO],
    'script-src': [PROPIO, ...(deOffice ? GUIONES_DE_OFFICE : [])],
    // Fluent writes its styles at run time, and so does office.js.
    'style-src': [PROPIO, "'unsafe-inline'"],
    'img-src': [PROPIO, 'data:', 'blob:'],
    'font-src': [PROPIO, 'data:'],
    'connect-src': [PROPIO, ...new Set([...(api === null ? [] : [api]), emisor])],
    'frame-src': [PROPIO, emisor],
    'object-src': ["'none'"],
    'base-uri': [PROPIO],
    'form-action': [PROPIO],
    'frame-ancestors': enmarcable ? MARCOS_DE_OFFICE : [PROPIO],
  };
  return Object.entries(directivas)
    .map(([nombre, fuentes]) => [nombre, ...fuentes].join(' '))
    .join('; ');
}
