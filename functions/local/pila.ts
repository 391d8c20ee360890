import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { CONEXION } from '../almacen/claves';
import { iniciarAnfitrion } from './anfitrion/anfitrion';
import { type Anotar } from './anfitrion/invocar';
import { type AlmacenEmbebido, iniciarAzurite } from './azurite';
import { type Certificado, certificadoLocal } from './certificado';
import { type Llaves, llavesLocales } from './identidad/llaves';
import { proveedorLocal } from './identidad/proveedor';
import { ALCANCE, AUDIENCIA, CLIENTE, INQUILINO } from './identidad/reclamos';
import { encabezadosDePagina } from '../sitio/encabezados-de-pagina';
import { servirPagina } from './paginas';
import { servirBanco } from './servir-banco';
import { abrirServidores } from './servidor';

const MONTAJE = '/identidad';

export interface Pila {
  readonly origen: string;
  readonly interno: string;
  readonly certificado: Certificado;
  readonly llaves: Llaves;
  readonly detener: () => Promise<void>;
}

interface Ajustes {
  readonly raiz: string;
  readonly datos: string;
  /** 0 takes any that is free. */
  readonly puerto: number;
  /** Connection string of a storage that already runs, and goes on when this stops; without it, one of its own. */
  readonly conexion?: string | undefined;
  readonly anotar: Anotar;
}

/** Everything SISEAC needs, on one machine: storage, sign-in, pages and the service, on one https origin. */
export async function levantar({ raiz, datos, puerto, conexion, anotar }: Ajustes): Promise<Pila> {
  await mkdir(datos, { recursive: true });
  const [certificado, llaves] = await Promise.all([certificadoLocal(datos), llavesLocales(datos)]);
  const [servidores, almacen] = await Promise.all([
    abrirServidores(puerto, certificado),
    conexion === undefined ? iniciarAzurite(path.join(datos, 'azurite')) : ajeno(conexion),
  ]);
  const origen = `https://localhost:${servidores.puerto}`;
  const interno = `http://127.0.0.1:${servidores.puertoInterno}`;
  Object.assign(process.env, {
    [CONEXION]: almacen.conexion,
    SISEAC_EMISOR: `${origen}${MONTAJE}`,
    SISEAC_AUDIENCIA: AUDIENCIA,
    SISEAC_INQUILINO: INQUILINO,
    SISEAC_CLIENTE: CLIENTE,
    SISEAC_JWKS: `${interno}${MONTAJE}/jwks`,
  });
  const identidad = proveedorLocal(origen, MONTAJE, llaves);
  const anfitrion = await iniciarAnfitrion(raiz, almacen.conexion, anotar);
  const configuracion = JSON.stringify({
    emisor: `${origen}${MONTAJE}`,
    cliente: CLIENTE,
    alcances: [ALCANCE],
  });
  const procedencias = { api: null, emisor: origen };
  const paginas = path.join(raiz, 'dist/addin');
  const carpetas = {
    paginas,
    banco: path.join(raiz, 'dist/banco'),
    office: path.join(raiz, 'node_modules/@microsoft/office-js/dist'),
  };

  servidores.servir(async (solicitud, respuesta) => {
    const url = solicitud.url ?? '/';
    if (url.startsWith('/api/')) return anfitrion.atender(solicitud, respuesta);
    if (url.startsWith(`${MONTAJE}/`)) {
      // The provider finds where it is mounted by comparing both.
      Object.assign(solicitud, { originalUrl: url, url: url.slice(MONTAJE.length) });
      return identidad(solicitud, respuesta);
    }
    if (url.split('?')[0] === '/configuracion.json') {
      const encabezados = { 'content-type': 'application/json', 'x-content-type-options': 'nosniff' };
      respuesta.writeHead(200, encabezados).end(configuracion);
      return;
    }
    if (await servirBanco(carpetas, procedencias, solicitud, respuesta)) return;
    return servirPagina(
      paginas,
      (archivo) => encabezadosDePagina(archivo, procedencias),
      solicitud,
      respuesta,
    );
  });

  return {
    origen,
    interno,
    certificado,
    llaves,
    detener: async () => {
      // Storage goes last: what is being answered or published still writes to it.
      await Promise.all([servidores.cerrar(), anfitrion.detener()]);
      await almacen.cerrar();
    },
  };
}

const ajeno = (conexion: string): AlmacenEmbebido => ({ conexion, cerrar: () => Promise.resolve() });
