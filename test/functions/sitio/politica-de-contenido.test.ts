import { expect, test } from '@jest/globals';
import { encabezadosDePagina } from '../../../functions/sitio/encabezados-de-pagina';
import { politicaDe } from '../../../functions/sitio/politica-de-contenido';

const AQUI = { api: null, emisor: 'https://login.microsoftonline.com' };
const APARTE = { ...AQUI, api: 'https://func-siseac.azurewebsites.net' };

const directiva = (politica: string, nombre: string): string[] =>
  politica
    .split('; ')
    .find((una) => una.startsWith(`${nombre} `))
    ?.split(' ')
    .slice(1) ?? [];

test.each(['index.html', 'panel.html', 'redireccion.html', 'dialogo.html', 'banco.html'])(
  '%s runs no inline script, no eval and no script of just any host',
  (archivo) => {
    const guiones = directiva(politicaDe(archivo, APARTE), 'script-src');
    expect(guiones[0]).toBe("'self'");
    expect(guiones.join(' ')).not.toMatch(/unsafe|\*|data:|blob:|wasm/);
    // Only paths: the whole of a public network of scripts would let in any of them.
    for (const otro of guiones.slice(1)) expect(new URL(otro).pathname.length).toBeGreaterThan(1);
    expect(directiva(politicaDe(archivo, APARTE), 'object-src')).toEqual(["'none'"]);
  },
);

test('only the pane and its dialog load office.js, and only the pane and its sign-in are framed by Office', () => {
  const deOffice = ['index.html', 'panel.html', 'redireccion.html', 'dialogo.html'].map((archivo) => {
    const politica = politicaDe(archivo, AQUI);
    const guiones = directiva(politica, 'script-src').includes('https://appsforoffice.microsoft.com/lib/');
    return [guiones, directiva(politica, 'frame-ancestors').includes('https://*.cloud.microsoft')];
  });
  expect(deOffice).toEqual([
    [false, false],
    [true, true],
    [false, true],
    [true, true],
  ]);
});

test('pages speak to themselves, to whoever signs people in, and to the API when it is elsewhere', () => {
  expect(directiva(politicaDe('index.html', AQUI), 'connect-src')).toEqual(["'self'", AQUI.emisor]);
  expect(directiva(politicaDe('index.html', APARTE), 'connect-src')).toEqual([
    "'self'",
    APARTE.api,
    APARTE.emisor,
  ]);
});

test.each<{ archivo: string; esperados: Record<string, string | undefined> }>([
  {
    archivo: 'recursos/portal-Ab12Cd34.js',
    esperados: { 'cache-control': 'public, max-age=31536000, immutable' },
  },
  {
    archivo: 'index.html',
    esperados: { 'cache-control': 'no-cache', 'access-control-allow-origin': undefined },
  },
  { archivo: 'panel.html', esperados: { 'cross-origin-opener-policy': 'same-origin-allow-popups' } },
  { archivo: 'redireccion.html', esperados: { 'cross-origin-opener-policy': 'unsafe-none' } },
  { archivo: 'dialogo.html', esperados: { 'cross-origin-opener-policy': 'unsafe-none' } },
  { archivo: 'iconos/icono-32.png', esperados: { 'cross-origin-resource-policy': 'cross-origin' } },
  { archivo: 'configuracion.json', esperados: { 'cross-origin-resource-policy': 'same-origin' } },
  { archivo: 'funciones.json', esperados: { 'access-control-allow-origin': '*' } },
])('$archivo goes with its headers', ({ archivo, esperados }) => {
  const encabezados = encabezadosDePagina(archivo, AQUI);
  for (const [nombre, valor] of Object.entries(esperados)) expect(encabezados[nombre]).toBe(valor);
  expect(encabezados).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});
