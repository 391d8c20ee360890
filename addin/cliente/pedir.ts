import { type z } from 'zod';
import { Problema } from '../../shared/modelo/problema';
import { conSesion, type Credencial } from './con-sesion';
import { RESPUESTA_ILEGIBLE, SESION_VENCIDA, SIN_RED } from './problema-local';
import { fallido, logrado, type Resultado } from './resultado';

export interface Peticion {
  readonly metodo?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below the API's address, without a leading bar: "sesion". */
  readonly ruta: string;
  /** Files travel as a form; anything else as JSON. */
  readonly cuerpo?: FormData | object;
  readonly cabeceras?: Readonly<Record<string, string>>;
  readonly senal?: AbortSignal;
}

/** What was asked only in case it changed: null when it did not. `etag` is what names it the next time. */
export type SiCambio<T> = { readonly etag: string | null; readonly valor: T } | null;

/** With the version that names what was read, for whoever changes it: an ETag, or null where there is none. */
export interface ConVersion<T> {
  readonly valor: T;
  readonly version: string | null;
}

export interface Puerta {
  readonly json: <E extends z.ZodType>(esquema: E, peticion: Peticion) => Promise<Resultado<z.output<E>>>;
  readonly conVersion: <E extends z.ZodType>(
    esquema: E,
    peticion: Peticion,
  ) => Promise<Resultado<ConVersion<z.output<E>>>>;
  readonly archivo: (peticion: Peticion) => Promise<Resultado<Blob>>;
  readonly siCambio: <E extends z.ZodType>(
    esquema: E,
    peticion: Peticion,
    conocida: string | null,
  ) => Promise<Resultado<SiCambio<z.output<E>>>>;
}

/**
 * The one place that talks to the service. Whatever happens comes back as a value. `alTerminar`: the session ended, and
 * only the person can begin another.
 */
export function abrirPuerta(
  api: string,
  credencial: Credencial,
  alTerminar: () => void = () => undefined,
): Puerta {
  const enviarConSesion = conSesion(credencial, alTerminar);

  async function enviar({
    metodo = 'GET',
    ruta,
    cuerpo,
    cabeceras,
    senal,
  }: Peticion): Promise<Resultado<Response>> {
    const forma = cuerpo instanceof FormData;
    const headers = new Headers(cabeceras);
    // What this request sets in motion is found by it in the service's log.
    headers.set('x-correlacion', crypto.randomUUID().replaceAll('-', ''));
    if (cuerpo && !forma) headers.set('content-type', 'application/json');
    const body = forma ? cuerpo : cuerpo && JSON.stringify(cuerpo);
    const enviada = await enviarConSesion((token) => {
      headers.set('authorization', `Bearer ${token}`);
      return fetch(`${api}/${ruta}`, {
        method: metodo,
        headers,
        ...(body ? { body } : {}),
        ...(senal ? { signal: senal } : {}),
      }).catch(() => null);
    }, senal);
    if (!enviada.ok) return enviada;
    const respuesta = enviada.valor;
    return respuesta.ok || respuesta.status === 304
      ? logrado(respuesta)
      : fallido(await leerProblema(respuesta));
  }

  return {
    json: async (esquema, peticion) => {
      const respuesta = await enviar(peticion);
      if (!respuesta.ok) return respuesta;
      const leida = esquema.safeParse(await respuesta.valor.json().catch(() => undefined));
      return leida.success ? logrado(leida.data) : fallido(RESPUESTA_ILEGIBLE);
    },
    conVersion: async (esquema, peticion) => {
      const respuesta = await enviar(peticion);
      if (!respuesta.ok) return respuesta;
      const leida = esquema.safeParse(await respuesta.valor.json().catch(() => undefined));
      if (!leida.success) return fallido(RESPUESTA_ILEGIBLE);
      return logrado({ version: respuesta.valor.headers.get('etag'), valor: leida.data });
    },
    archivo: async (peticion) => {
      const respuesta = await enviar(peticion);
      if (!respuesta.ok) return respuesta;
      const bytes = await respuesta.valor.blob().catch(() => null);
      return bytes ? logrado(bytes) : fallido(SIN_RED);
    },
    siCambio: async (esquema, peticion, conocida) => {
      const condicion = conocida === null ? {} : { 'if-none-match': conocida };
      const respuesta = await enviar({ ...peticion, cabeceras: { ...peticion.cabeceras, ...condicion } });
      if (!respuesta.ok) return respuesta;
      if (respuesta.valor.status === 304) return logrado(null);
      const leida = esquema.safeParse(await respuesta.valor.json().catch(() => undefined));
      if (!leida.success) return fallido(RESPUESTA_ILEGIBLE);
      return logrado({ etag: respuesta.valor.headers.get('etag'), valor: leida.data });
    },
  };
}

async function leerProblema(respuesta: Response): Promise<Problema> {
  const leido = Problema.safeParse(await respuesta.json().catch(() => null));
  if (leido.success) return leido.data;
  return respuesta.status === 401 ? SESION_VENCIDA : RESPUESTA_ILEGIBLE;
}
