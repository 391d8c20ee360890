import { type PeticionDeRetiro, type RetiroHecho } from '../../../shared/modelo/retiro';
import { type DatosDeEdicion } from '../../almacen/ediciones';
import { type Identidad } from '../../seguridad/identidad';
import { firmar } from '../firma';
import { idempotenciaDe } from '../idempotencia';
import { loPublicado, type Publicado } from '../reporte/lo-publicado';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';
import { rechazoPorVersion } from '../version-esperada';

interface Pedido extends PeticionDeRetiro {
  /** The header If-Match: the version that is withdrawn, and no other. */
  readonly condicion: string | null;
  readonly llave: string | null;
}

/**
 * Takes the version in force of a report away from its readers, with its reason; they get the one before it, or the
 * reason. Everything stays in the archive, and what is published next has a number of its own.
 */
export async function retirarPublicado<Destino, Datos extends DatosDeEdicion & Destino>(
  servicio: Servicio,
  identidad: Identidad,
  publicado: Publicado<Destino, Datos>,
  { motivo, queda, condicion, llave }: Pedido,
): Promise<RetiroHecho | Rechazo> {
  const { ediciones, destino, nombre } = publicado;
  const idempotencia = idempotenciaDe(identidad, llave);
  if (idempotencia instanceof Rechazo) return idempotencia;
  // Done by a process that died before it could say so.
  const hecho = await ediciones.versionDe(destino, idempotencia);
  if (hecho !== null) return comoHecho(hecho);
  const actual = await loPublicado(publicado);
  if (actual instanceof Rechazo) return actual;
  const negado = rechazoPorVersion(condicion, actual.version, `el ${nombre}`);
  if (negado) return negado;
  const anterior = await ediciones.anteriorA(actual);
  if (queda === 'anterior' && anterior === 0) {
    return new Rechazo(
      'sin-version-anterior',
      `Antes de la versión ${actual.version} no había otra en vigor a la cual volver.`,
    );
  }
  const quedara = queda === 'anterior' ? `queda en vigor la ${anterior}` : 'no queda ninguna en vigor';
  const resumen = `Se retiró la versión ${actual.version} del ${nombre}; ${quedara}`;
  const firma = { ...firmar(servicio, identidad, 'retirar', { resumen }), motivo, idempotencia };
  const version = await ediciones.retirar(actual, queda === 'anterior' ? anterior : 0, firma);
  if (version === 'conflicto') {
    return new Rechazo('cambio-simultaneo', `El ${nombre}, cambió mientras se retiraba.`);
  }
  return comoHecho(version);
}

const comoHecho = (version: number): RetiroHecho => ({ version: version === 0 ? null : version });
