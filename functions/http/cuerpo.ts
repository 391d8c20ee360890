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
  /**
   * What to do with one that is larger, where something may be said of it: to send it in parts, if it is not replaced
   * whole.
   */
  readonly siExcede?: string;
  readonly tipos: Readonly<Record<string, z.ZodType>>;
  readonly leer: (solicitud: HttpRequest) => Promise<T | Rechazo>;
}

type Limite = Pick<Cuerpo<unknown>, 'maximo' | 'siExcede'>;

export const sinCuerpo: Cuerpo<undefined> = {
  maximo: 0,
  tipos: {},
  leer: () => Promise.resolve(undefined),
};

/** A JSON body of this schema, of at most `maximo` bytes; `siExcede` says what to do with a larger one. */
export function cuerpoJson<T>(
  esquema: z.ZodType<T>,
  { maximo = MAXIMO_DE_JSON, siExcede }: { readonly maximo?: number; readonly siExcede?: string } = {},
): Cuerpo<T> {
  const limite = { maximo, ...(siExcede === undefined ? {} : { siExcede }) };
  return {
    ...limite,
    tipos: { 'application/json': esquema },
    leer: async (solicitud) => {
      const bytes = await leerBytes(solicitud, limite);
      return bytes instanceof Rechazo ? bytes : interpretarJson(bytes, esquema);
    },
  };
}

/** The announced size was already checked; this one is the true size, whether one was announced or not. */
export async function leerBytes(solicitud: HttpRequest, limite: Limite): Promise<Uint8Array | Rechazo> {
  const bytes = await leerAcotado(solicitud.body, { maximo: limite.maximo, plazo: PLAZO_MS });
  if (bytes === 'excede') return demasiadoGrande(limite);
  if (bytes !== 'incompleto') return bytes;
  return new Rechazo('envio-incompleto', 'El envío se interrumpió o tardó demasiado en llegar.');
}

export function interpretarJson<T>(bytes: Uint8Array, esquema: z.ZodType<T>): T | Rechazo {
  const leido = comoJson(bytes);
  return leido instanceof Rechazo ? leido : validar(esquema, leido, 'cuerpo');
}

/** Nothing is tried here but reading: a schema that fails is no fault of what was sent. */
function comoJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return new Rechazo('solicitud-no-valida', 'El cuerpo de la solicitud no es JSON en UTF-8.', {
      campo: 'cuerpo',
    });
  }
}

/** Refuses by the announced size, before a byte is read. */
export function rechazoPorTamano(solicitud: HttpRequest, limite: Limite): Rechazo | null {
  const anunciado = Number(solicitud.headers.get('content-length') ?? 0);
  return limite.maximo > 0 && anunciado > limite.maximo ? demasiadoGrande(limite) : null;
}

export function demasiadoGrande({ maximo, siExcede }: Limite): Rechazo {
  const megas = Math.floor(maximo / MIB);
  return new Rechazo('solicitud-demasiado-grande', `El envío pasa del máximo de ${megas} MB.`, {
    remedio: siExcede ?? `Quite lo que no haga falta y envíe menos de ${megas} MB.`,
  });
}
