import { once } from 'node:events';
import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { puertoDe } from '../servicio/puerto-de';

/** What storage is asked for, each at its own price. */
export type Operacion =
  | 'tabla: leer una fila'
  | 'tabla: listar'
  | 'tabla: transacción'
  | 'blob: leer'
  | 'blob: escribir'
  | 'cola: enviar'
  | 'cola: lo demás'
  | 'abrir';

const SERVICIOS = { TableEndpoint: 'tabla', BlobEndpoint: 'blob', QueueEndpoint: 'cola' } as const;
type Servicio = (typeof SERVICIOS)[keyof typeof SERVICIOS];

/** One HTTP request to storage: what it is, and what it touches. */
export interface Pedida {
  readonly operacion: Operacion;
  /** Of a table: the partition, or the range that is listed. */
  readonly particion: string | null;
  /** Of a transaction: how many rows it writes. */
  readonly filas: number;
}

export interface ContadorDeAlmacen {
  /** The same storage, through the counter. */
  readonly cadena: string;
  /** Everything asked since the last time. */
  readonly tomar: () => Pedida[];
  readonly cerrar: () => Promise<void>;
}

/**
 * Between the service and its storage, and counts each request on its way: what the service asks in truth, whatever
 * its code seems to. A shared key signs neither host nor port, so what is signed for one is good for the other.
 */
export async function contarAlmacen(cadena: string): Promise<ContadorDeAlmacen> {
  const agente = new http.Agent({ keepAlive: true });
  let pedidas: Pedida[] = [];
  const servidores: Server[] = [];
  let contada = cadena;
  for (const [nombre, servicio] of Object.entries(SERVICIOS)) {
    const direccion = new RegExp(`${nombre}=([^;]+)`).exec(cadena)?.[1];
    if (direccion === undefined) throw new Error(`the connection string has no ${nombre}`);
    const destino = new URL(direccion);
    const servidor = http.createServer((solicitud, respuesta) => {
      pasar(solicitud, respuesta, { destino, agente, servicio, anotar: (una) => pedidas.push(una) }).catch(
        () => respuesta.destroy(),
      );
    });
    servidor.listen(0, '127.0.0.1');
    await once(servidor, 'listening');
    servidores.push(servidor);
    contada = contada.replace(
      direccion,
      direccion.replace(`:${destino.port}`, `:${puertoDe(servidor.address())}`),
    );
  }
  return {
    cadena: contada,
    tomar: () => {
      const tomadas = pedidas;
      pedidas = [];
      return tomadas;
    },
    cerrar: async () => {
      agente.destroy();
      for (const servidor of servidores) {
        servidor.closeAllConnections();
        servidor.close();
        await once(servidor, 'close');
      }
    },
  };
}

interface Paso {
  readonly destino: URL;
  readonly agente: http.Agent;
  readonly servicio: Servicio;
  readonly anotar: (pedida: Pedida) => void;
}

async function pasar(
  solicitud: IncomingMessage,
  respuesta: ServerResponse,
  { destino, agente, servicio, anotar }: Paso,
): Promise<void> {
  const pedazos: Uint8Array[] = [];
  for await (const pedazo of solicitud) if (pedazo instanceof Uint8Array) pedazos.push(pedazo);
  const cuerpo = Buffer.concat(pedazos);
  const { method = 'GET', url = '/', headers } = solicitud;
  anotar(pedidaDe(servicio, method, decodeURIComponent(url), cuerpo));
  const { hostname, port } = destino;
  const reenviada = http.request({ hostname, port, path: url, method, headers, agent: agente });
  const llegada = once(reenviada, 'response');
  reenviada.end(cuerpo);
  const contestada: unknown = (await llegada)[0];
  if (!(contestada instanceof http.IncomingMessage)) throw new Error('storage did not answer');
  respuesta.writeHead(contestada.statusCode ?? 502, contestada.headers);
  await pipeline(contestada, respuesta);
}

function pedidaDe(servicio: Servicio, metodo: string, url: string, cuerpo: Buffer): Pedida {
  const suelta = (operacion: Operacion): Pedida => ({ operacion, particion: null, filas: 0 });
  if (servicio === 'cola') return suelta(metodo === 'POST' ? 'cola: enviar' : 'cola: lo demás');
  if (servicio === 'blob') {
    if (url.includes('restype=container')) return suelta('abrir');
    return suelta(metodo === 'PUT' ? 'blob: escribir' : 'blob: leer');
  }
  if (url.endsWith('/$batch')) {
    const texto = cuerpo.toString('utf8');
    const filas = texto.match(/^(POST|PUT|MERGE|PATCH|DELETE) http/gm)?.length ?? 0;
    const [, enJson, enRuta] =
      /"PartitionKey":"([^"]+)"|PartitionKey='([^']+)'/.exec(decodificado(texto)) ?? [];
    return { operacion: 'tabla: transacción', particion: enJson ?? enRuta ?? null, filas };
  }
  const [, fila] = /\(PartitionKey='([^']+)',RowKey=/.exec(url) ?? [];
  if (fila !== undefined) return { operacion: 'tabla: leer una fila', particion: fila, filas: 0 };
  const [, listada] = /PartitionKey (?:eq|ge) '([^']+)'/.exec(url.replaceAll('+', ' ')) ?? [];
  return listada === undefined
    ? suelta('abrir')
    : { operacion: 'tabla: listar', particion: listada, filas: 0 };
}

/** Keys travel encoded in the addresses of a transaction; what is not an address may hold a lone "%". */
const decodificado = (texto: string): string => texto.replaceAll('%7C', '|');
