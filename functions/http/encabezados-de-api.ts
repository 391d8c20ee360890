/** Answers carry people's data: neither the browser nor anything in between keeps a copy. */
const COMUNES = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-site',
  // What the pages read of an answer when the API is at another origin; which origin may ask, the platform decides.
  'access-control-expose-headers': 'etag, location, retry-after, x-correlacion',
} as const;

const UN_ANO_EN_SEGUNDOS = 31_536_000;

/**
 * The headers of every answer. A machine of one's own is not told to be https for ever: its other services would be
 * unreachable too.
 */
export const encabezadosDeApi = (direccion: string): Readonly<Record<string, string>> =>
  new URL(direccion).hostname === 'localhost'
    ? COMUNES
    : { ...COMUNES, 'strict-transport-security': `max-age=${UN_ANO_EN_SEGUNDOS}; includeSubDomains` };
