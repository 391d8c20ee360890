import { TableServiceClient, TableClient } from '@azure/data-tables';
import { BlobServiceClient, type ContainerClient } from '@azure/storage-blob';
import { QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import { COLAS, CONEXION, CONTENEDOR, TABLAS } from './claves';
import { credencialDeAzure } from './credencial-de-azure';
import { reintentosDeTablas, tuberiaDeBlobsInsistente, tuberiaDeColasInsistente } from './reintentos';

/** Storage by identity, as it is deployed: addresses and no key. */
const PorIdentidad = z.object({
  tablas: z.url(),
  blobs: z.url(),
  colas: z.url(),
  cliente: z.string().min(1).optional(),
});

export interface Conexion {
  readonly tabla: (nombre: keyof typeof TABLAS) => TableClient;
  readonly contenedor: ContainerClient;
  readonly cola: QueueClient;
}

/** Opens storage and creates what is missing. */
export async function conectar(ambiente: NodeJS.ProcessEnv): Promise<Conexion> {
  const conexion = await abrirConexion(ambiente);
  await Promise.all([
    ...Object.values(TABLAS).map((tabla) => conexion.servicioDeTablas.createTable(tabla)),
    conexion.contenedor.createIfNotExists(),
    conexion.cola.createIfNotExists(),
  ]);
  return conexion;
}

/**
 * What speaks to storage, before anything is asked of it. A connection string is for one machine (Azurite); deployed,
 * the same setting carries service addresses, and nothing is a secret.
 */
export async function abrirConexion(ambiente: NodeJS.ProcessEnv): Promise<ConexionAbierta> {
  const cadena = ambiente[CONEXION];
  return cadena ? porCadena(cadena) : porIdentidad(ambiente);
}

export interface ConexionAbierta extends Conexion {
  readonly servicioDeTablas: TableServiceClient;
}

function porCadena(cadena: string): ConexionAbierta {
  const opciones = { ...reintentosDeTablas(), allowInsecureConnection: cadena.includes('http://') };
  const { url, credential } = BlobServiceClient.fromConnectionString(cadena);
  const { url: cola } = new QueueClient(cadena, COLAS.publicarPlantel);
  return {
    servicioDeTablas: TableServiceClient.fromConnectionString(cadena, opciones),
    tabla: (nombre) => TableClient.fromConnectionString(cadena, TABLAS[nombre], opciones),
    contenedor: new BlobServiceClient(url, tuberiaDeBlobsInsistente(credential)).getContainerClient(
      CONTENEDOR,
    ),
    cola: new QueueClient(cola, tuberiaDeColasInsistente(credential)),
  };
}

async function porIdentidad(ambiente: NodeJS.ProcessEnv): Promise<ConexionAbierta> {
  const { tablas, blobs, colas, cliente } = PorIdentidad.parse({
    tablas: ambiente[`${CONEXION}__tableServiceUri`],
    blobs: ambiente[`${CONEXION}__blobServiceUri`],
    colas: ambiente[`${CONEXION}__queueServiceUri`],
    cliente: ambiente[`${CONEXION}__clientId`],
  });
  const credencial = await credencialDeAzure(cliente);
  return {
    servicioDeTablas: new TableServiceClient(tablas, credencial, reintentosDeTablas()),
    tabla: (nombre) => new TableClient(tablas, TABLAS[nombre], credencial, reintentosDeTablas()),
    contenedor: new BlobServiceClient(blobs, tuberiaDeBlobsInsistente(credencial)).getContainerClient(
      CONTENEDOR,
    ),
    cola: new QueueClient(
      new URL(COLAS.publicarPlantel, `${colas.replace(/\/$/, '')}/`).href,
      tuberiaDeColasInsistente(credencial),
    ),
  };
}
