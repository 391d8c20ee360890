import { Rechazo } from './rechazo';

/** A version as a header says it (RFC 9110 8.8.3). */
export const etiquetaDe = (version: number): string => `"${version}"`;

/**
 * Whether what somebody is about to replace is what they read. `condicion` is the header If-Match; what does not exist
 * yet (version 0) asks for none.
 */
export function rechazoPorVersion(condicion: string | null, version: number, que: string): Rechazo | null {
  const leida = condicion?.trim();
  if (leida === etiquetaDe(version) || (leida === undefined && version === 0)) return null;
  if (leida === undefined) {
    return new Rechazo('falta-version', `Para cambiar ${que} hay que decir qué versión se leyó.`, {
      campo: 'encabezados.if-match',
    });
  }
  return new Rechazo(
    'version-cambiada',
    `Alguien más cambió ${que} desde que usted abrió la página: la versión vigente es la ${version}.`,
  );
}
