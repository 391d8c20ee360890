import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { Rechazo } from '../casos/rechazo';
import { Rol } from '../../shared/modelo/configuracion';
import { type AjustesDeIdentidad } from './ajustes-de-identidad';

const ALCANCE = 'access_as_user';
const TOLERANCIA_EN_SEGUNDOS = 60;
/** Characters: those of Entra ID take some 2,000. */
const MAXIMO_DE_CREDENCIAL = 16_000;

const Identificador = z.string().min(1).max(128);

/** The claims of an access token of Entra ID, version 2 (`azp`) or 1 (`appid`). */
const Reclamos = z.object({
  sub: Identificador,
  oid: Identificador.optional(),
  name: z.string().optional(),
  tid: z.string(),
  azp: z.string().optional(),
  appid: z.string().optional(),
  scp: z.string().optional(),
  roles: z.array(z.string()).default([]),
  // What only an ID token carries: it says who signed in and to which page, and gives access to nothing.
  nonce: z.never().optional(),
  at_hash: z.never().optional(),
  c_hash: z.never().optional(),
});

/** What a verified token says of who bears it. */
export interface Credencial {
  readonly id: string;
  readonly nombre: string | null;
  readonly roles: readonly Rol[];
}

/**
 * Verifies bearer tokens in code: signature, issuer, audience, tenant, expiry, client and scope. Headers that a
 * platform's own sign-in adds are never read, because anybody can send them where nothing strips them.
 */
export function verificadorDeCredenciales(ajustes: AjustesDeIdentidad) {
  const llaves = createRemoteJWKSet(ajustes.llaves, { timeoutDuration: 5000 });
  return async (autorizacion: string | null): Promise<Credencial | Rechazo> => {
    const token = /^Bearer (\S+)$/i.exec(autorizacion ?? '')?.[1];
    if (token === undefined) return new Rechazo('sin-sesion', 'La solicitud no trae una sesión.');
    if (token.length > MAXIMO_DE_CREDENCIAL) return ajena('con más contenido del que cabe en una');
    try {
      const { payload } = await jwtVerify(token, llaves, {
        issuer: ajustes.emisor,
        audience: ajustes.audiencia,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'sub', 'tid'],
        clockTolerance: TOLERANCIA_EN_SEGUNDOS,
      });
      return credencialDe(Reclamos.parse(payload), ajustes);
    } catch (error) {
      return rechazoDe(error);
    }
  };
}

function credencialDe(reclamos: z.infer<typeof Reclamos>, ajustes: AjustesDeIdentidad): Credencial | Rechazo {
  if (reclamos.tid !== ajustes.inquilino) return ajena('de otra institución');
  if ((reclamos.azp ?? reclamos.appid) !== ajustes.cliente) return ajena('de otra aplicación');
  const roles = reclamos.roles.flatMap((rol) => Rol.safeParse(rol).data ?? []);
  // A person's token carries the scope; an application's own carries roles and no scope at all.
  const admitida = reclamos.scp === undefined ? roles.length > 0 : reclamos.scp.split(' ').includes(ALCANCE);
  if (!admitida) return ajena('para otro servicio');
  return { id: reclamos.oid ?? reclamos.sub, nombre: reclamos.name ?? null, roles };
}

const ajena = (deQuien: string): Rechazo =>
  new Rechazo('credencial-no-valida', `La sesión fue emitida ${deQuien}.`);

function rechazoDe(error: unknown): Rechazo {
  if (error instanceof errors.JWTExpired) return new Rechazo('credencial-no-valida', 'La sesión terminó.');
  if (esFallaDelEmisor(error)) {
    return new Rechazo('identidad-no-disponible', 'El servicio de inicio de sesión no respondió.');
  }
  if (error instanceof errors.JOSEError || error instanceof z.ZodError) {
    return new Rechazo('credencial-no-valida', 'La sesión no fue emitida para SISEAC o está alterada.');
  }
  throw error;
}

/** The keys could not be had: no answer, an answer that is not 200 (jose's generic error), or one that is not keys. */
function esFallaDelEmisor(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return true;
  if (error instanceof errors.JOSEError) return error.code === errors.JOSEError.code;
  // fetch tells a broken network by an error that carries its cause.
  return typeof error === 'object' && error !== null && 'cause' in error;
}
