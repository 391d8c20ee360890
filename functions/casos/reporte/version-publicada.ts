import { type DatosDeEdicion } from '../../almacen/ediciones';
import { comoSeRetiro, loPublicado, type Publicado } from './lo-publicado';
import { Rechazo } from '../rechazo';
import { retirosPorVersion } from './retiros-por-version';

/**
 * One of the versions there have been of a report that is in force. Of one that was withdrawn nothing is read, whichever
 * version is asked for, nor is a version that was withdrawn, whatever is in force instead.
 */
export async function versionPublicada<Destino, Datos extends DatosDeEdicion & Destino>(
  publicado: Publicado<Destino, Datos>,
  version?: number,
): Promise<{ readonly datos: Datos } | Rechazo> {
  const vigente = await loPublicado(publicado);
  if (vigente instanceof Rechazo || version === undefined || version === vigente.version) return vigente;
  const { ediciones, destino, nombre } = publicado;
  const { versiones, movimientos } = await ediciones.historia(destino);
  const pedida = versiones.find((una) => una.version === version);
  if (!pedida) {
    return new Rechazo('version-no-publicada', `El ${nombre}, no ha tenido versión ${version}.`);
  }
  const retiro = retirosPorVersion(movimientos).get(version);
  return retiro
    ? new Rechazo('version-retirada', `La versión ${version} del ${nombre}, ${comoSeRetiro(retiro)}`)
    : pedida;
}
