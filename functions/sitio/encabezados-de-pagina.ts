import { DIALOGO, politicaDe, type Procedencias, REDIRECCION } from './politica-de-contenido';

export type Encabezados = Readonly<Record<string, string>>;

/** Excel for the web reads the list of functions from its own origin. */
const METADATOS = 'funciones.json';

const ALCANZAN_A_QUIEN_ABRIO: readonly string[] = [REDIRECCION, DIALOGO];

/**
 * The headers of a file of the site, by its path from the root: the same here and where it is deployed, because both
 * ask this function.
 */
export function encabezadosDePagina(archivo: string, procedencias: Procedencias): Encabezados {
  const deOffice = archivo === METADATOS || archivo.startsWith('iconos/');
  return {
    'cache-control': conservacionDe(archivo),
    'content-security-policy': politicaDe(archivo, procedencias),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    // A sign-in opens in a window of its own, and the page in which it returns must reach whoever opened it.
    'cross-origin-opener-policy': ALCANZAN_A_QUIEN_ABRIO.includes(archivo)
      ? 'unsafe-none'
      : 'same-origin-allow-popups',
    'cross-origin-resource-policy': deOffice ? 'cross-origin' : 'same-origin',
    ...(archivo === METADATOS ? { 'access-control-allow-origin': '*' } : {}),
  };
}

/** Office refuses icons that may not be kept; the rest is asked for again unless its name carries its hash. */
function conservacionDe(archivo: string): string {
  if (archivo.startsWith('recursos/') && /-[\w-]{8}\.\w+$/.test(archivo))
    return 'public, max-age=31536000, immutable';
  return archivo.startsWith('iconos/') ? 'public, max-age=86400' : 'no-cache';
}
