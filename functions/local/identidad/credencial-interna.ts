import { SignJWT, importJWK } from 'jose';
import { type Llaves } from './llaves';
import { AUDIENCIA, type Reclamante, reclamosDe } from './reclamos';

/** A short session for this machine's own work, such as saving the demo data through the API. */
export async function credencialInterna(
  emisor: string,
  llaves: Llaves,
  persona: Reclamante,
): Promise<string> {
  return new SignJWT(reclamosDe(persona))
    .setProtectedHeader({ alg: 'RS256', kid: llaves.firma.kid })
    .setIssuer(emisor)
    .setAudience(AUDIENCIA)
    .setSubject(persona.id)
    .setIssuedAt()
    .setExpirationTime('15m')
    .sign(await importJWK(llaves.firma, 'RS256'));
}
