import { SESION_VENCIDA, SIN_RED } from './problema-local';
import { fallido, type Resultado } from './resultado';

/** A bearer token; `renovar` asks for another one than the one that is kept, because the service refused it. */
export type Credencial = (renovar?: boolean) => Promise<Resultado<string>>;

/** The same request, byte by byte, each time it is made. Null: it never arrived. */
type Enviar = (token: string) => Promise<Response | null>;

const NO_AUTORIZADO = 401;
const DEMASIADAS = 429;
const INTENTOS = 4;
/** Longer than this nobody waits before a page: it is told instead. */
const ESPERA_MAXIMA_EN_SEGUNDOS = 30;

/**
 * Sends with a session: one that the service no longer takes is renewed in silence, once, and the same request made
 * again; where there were too many, it waits as long as it is told and makes it again. When only the person can sign
 * in again it says so, and `alTerminar` is told.
 */
export function conSesion(credencial: Credencial, alTerminar: () => void) {
  let renovacion: Promise<Resultado<string>> | null = null;
  // Of many requests that are refused at once, one renews for all.
  const renovar = (): Promise<Resultado<string>> =>
    (renovacion ??= credencial(true).finally(() => {
      renovacion = null;
    }));

  return async (enviar: Enviar, senal?: AbortSignal): Promise<Resultado<Response>> => {
    let token = await credencial();
    let respuesta = token.ok ? await insistir(enviar, token.valor, senal) : null;
    if (token.ok && respuesta?.status === NO_AUTORIZADO) {
      token = await renovar();
      respuesta = token.ok ? await insistir(enviar, token.valor, senal) : null;
    }
    if (respuesta?.status === NO_AUTORIZADO || (!token.ok && token.problema.clave === SESION_VENCIDA.clave)) {
      alTerminar();
    }
    if (!token.ok) return token;
    return respuesta ? { ok: true, valor: respuesta } : fallido(SIN_RED);
  };
}

async function insistir(
  enviar: Enviar,
  token: string,
  senal: AbortSignal | undefined,
): Promise<Response | null> {
  for (let intento = 1; ; intento += 1) {
    const respuesta = await enviar(token);
    const espera = Number(respuesta?.headers.get('retry-after') ?? Number.NaN);
    const vale = respuesta?.status === DEMASIADAS && espera <= ESPERA_MAXIMA_EN_SEGUNDOS;
    if (!vale || intento === INTENTOS || senal?.aborted === true) return respuesta;
    await esperar(espera);
  }
}

const esperar = (segundos: number): Promise<void> =>
  new Promise((resolver) => setTimeout(resolver, segundos * 1000));
