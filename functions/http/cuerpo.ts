import { type HttpRequest } from '@azure/functions';
import { type z } from 'zod';
import { Rechazo } from '../casos/rechazo';
import { leerAcotado } from './leer-acotado';
import { validar } from './validar';

const MIB = 1024 * 1024;
const MAXIMO_DE_JSON = MIB;
/** 25 MB at 2 Mb/s take 105 seconds; the platform gives up at 230. */
const PLAZO_MS = 180_000;

/** How an endpoint reads its body, and how the OpenAPI document describes it. */
export interface Cuerpo<T> {
  readonly maximo: number;
  readonly tipos: Readonly<Record<string, z.ZodType>>;
  readonly leer: (solicitud: HttpRequest) => Promise<T | Rechazo>;
}

export const sinCuerpo: Cuerpo<undefined> = {
  maximo: 0,
  tipos: {},
  leer: () => Promise.resolve(undefined),
};

/** A JSON body of this schema, of at most `maximo` bytes. */
export function cuerpoJson<T>(esquema: z.ZodType<T>, maximo = MAXIMO_DE_JSON): Cuerpo<T> {
  return {
    maximo,
    tipos: { 'application/json': esquema },
    leer: async (solicitud) => {
      const bytes = await leerBytes(solicitud, maximo);
      return bytes instanceof Rechazo ? bytes : interpretarJson(bytes, esquema);
    },
  };
}

/** The announced size was already checked; this one is the true size, whether one was announced or not. */
export async function leerBytes(solicitud: HttpRequest, maximo: number): Promise<Uint8Array | Rechazo> {
  const bytes = await leerAcotado(solicitud.body, { maximo, plazo: PLAZO_MS });
  if (bytes === 'excede') return demasiadoGrande(maximo);
  if (bytes !== 'incompleto') return bytes;
  return new Rechazo('envio-incompleto', 'El envío se interrumpió o tardó demasiado en llegar.');
}

export function interpretarJson<T>(bytes: Uint8Array, esquema: z.ZodType<T>): T | Rechazo {
  try {
    return validar(esquema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), 'cuerpo');
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    return new Rechazo('solicitud-no-valida', 'El cuerpo de la solicitud no es JSON en UTF-8.', {
      campo: 'cuerpo',
    });
  }
}

/** Refuses by the announced size, before a byte is read. */
export function rechazoPorTamano(solicitud: HttpRequest, maximo: number): Rechazo | null {
  const anunciado = Number(solicitud.headers.get('content-length') ?? 0);
  return maximo > 0 && anunciado > maximo ? demasiadoGrande(maximo) : null;
}

export function demasiadoGrande(maximo: number): Rechazo {
  const megas = Math.floor(maximo / MIB);
  return new Rechazo('solicitud-demasiado-grande', `El envío pasa del máximo de ${megas} MB.`, {
    remedio: `Divida lo que envía en partes de menos de ${megas} MB.`,
  });
}
