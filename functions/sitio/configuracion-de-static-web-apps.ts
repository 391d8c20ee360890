import { encabezadosDePagina, type Encabezados } from './encabezados-de-pagina';
import { DIALOGO, PANEL, type Procedencias, REDIRECCION } from './politica-de-contenido';

interface ConfiguracionDeStaticWebApps {
  readonly globalHeaders: Encabezados;
  readonly routes: readonly { readonly route: string; readonly headers: Encabezados }[];
  readonly mimeTypes: Readonly<Record<string, string>>;
}

/** An address of each kind, and a file that stands for it. */
const CLASES = [
  { route: `/${PANEL}`, archivo: PANEL },
  { route: `/${REDIRECCION}`, archivo: REDIRECCION },
  { route: `/${DIALOGO}`, archivo: DIALOGO },
  { route: '/funciones.json', archivo: 'funciones.json' },
  { route: '/iconos/*', archivo: 'iconos/icono-32.png' },
  { route: '/recursos/*', archivo: 'recursos/pagina-00000000.js' },
];

const UN_ANO_EN_SEGUNDOS = 31_536_000;

/** staticwebapp.config.json: the headers of the pages where they are deployed, from the one place that decides them. */
export const configuracionDeStaticWebApps = (procedencias: Procedencias): ConfiguracionDeStaticWebApps => ({
  globalHeaders: {
    ...encabezadosDePagina('index.html', procedencias),
    'strict-transport-security': `max-age=${UN_ANO_EN_SEGUNDOS}; includeSubDomains`,
  },
  routes: CLASES.map(({ route, archivo }) => ({
    route,
    headers: encabezadosDePagina(archivo, procedencias),
  })),
  mimeTypes: { '.json': 'application/json', '.xml': 'application/xml', '.woff2': 'font/woff2' },
});
