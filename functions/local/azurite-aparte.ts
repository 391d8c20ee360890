import BlobConfiguration from 'azurite/dist/src/blob/BlobConfiguration';
import BlobServer from 'azurite/dist/src/blob/BlobServer';
import { configLogger } from 'azurite/dist/src/common/Logger';
import QueueConfiguration from 'azurite/dist/src/queue/QueueConfiguration';
import QueueServer from 'azurite/dist/src/queue/QueueServer';
import TableConfiguration from 'azurite/dist/src/table/TableConfiguration';
import TableServer from 'azurite/dist/src/table/TableServer';
import { once } from 'node:events';
import path from 'node:path';
import { anunciarConexion } from './azurite-en-uso';
import { tomarCandado } from './candado';

/** The emulator's published account; it opens nothing but itself. */
const CUENTA = 'devstoreaccount1';
const LLAVE = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const ANFITRION = '127.0.0.1';
const CUALQUIER_PUERTO = 0;
const SEGUNDOS_SIN_TRAFICO = 5;
const SIN_BITACORA = false;

/**
 * Storage in its own process: its memory is not the service's, and when the service dies without warning it still
 * writes to disk what it holds, because it is told by the broken channel.
 */
async function servir(carpeta: string): Promise<void> {
  const despedida = once(process, 'disconnect');
  const soltar = await tomarCandado(carpeta);
  const { servidores, conexion } = servidoresDe(carpeta);
  await Promise.all(servidores.map((servidor) => servidor.start()));
  const callar = await anunciarConexion(carpeta, conexion());
  process.send?.(conexion());
  await despedida;
  await callar();
  // Closing is what writes to disk: nothing is lost between two of Azurite's own saves.
  await Promise.all(servidores.map((servidor) => servidor.close()));
  await soltar();
}

function servidoresDe(carpeta: string) {
  configLogger(false);
  const comunes = [ANFITRION, CUALQUIER_PUERTO, SEGUNDOS_SIN_TRAFICO] as const;
  const en = (archivo: string): string => path.join(carpeta, archivo);
  const extensos = (nombre: string) => [
    { locationId: 'Default', locationPath: en(nombre), maxConcurrency: 50 },
  ];
  const blobs = new BlobServer(
    new BlobConfiguration(
      ...comunes,
      en('blobs.json'),
      en('extensos-de-blobs.json'),
      extensos('blobs'),
      SIN_BITACORA,
    ),
  );
  const colas = new QueueServer(
    new QueueConfiguration(
      ...comunes,
      en('colas.json'),
      en('extensos-de-colas.json'),
      extensos('colas'),
      SIN_BITACORA,
    ),
  );
  const tablas = new TableServer(
    new TableConfiguration(...comunes, en('tablas.json'), SIN_BITACORA, SIN_BITACORA),
  );
  const conexion = (): string =>
    [
      'DefaultEndpointsProtocol=http',
      `AccountName=${CUENTA}`,
      `AccountKey=${LLAVE}`,
      `BlobEndpoint=${blobs.getHttpServerAddress()}/${CUENTA}`,
      `QueueEndpoint=${colas.getHttpServerAddress()}/${CUENTA}`,
      `TableEndpoint=${tablas.getHttpServerAddress()}/${CUENTA}`,
      '',
    ].join(';');
  return { servidores: [blobs, colas, tablas], conexion };
}

// Ctrl+C reaches every process of the terminal: storage waits for the service to finish with it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
servir(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
