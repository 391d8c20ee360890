import { type PeticionDeRetiro, type RetiroHecho } from '../../../shared/modelo/retiro';
import { type Huella, huellaDe } from '../../almacen/contenido';
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

/** A withdrawal under the name of its request, with what it says: the same name with something else is a mistake. */
interface Nombrado extends Pedido {
  readonly idempotencia: Huella;
  readonly huella: Huella;
}

/**
 * Takes the version in force of a report away from its readers, with its reason; they get the one before it, or the
 * reason. Everything stays in the archive, and what is published next has a number of its own.
 */
export async function retirarPublicado<Destino, Datos extends DatosDeEdicion & Destino>(
  servicio: Servicio,
  identidad: Identidad,
  publicado: Publicado<Destino, Datos>,
  pedido: Pedido,
): Promise<RetiroHecho | Rechazo> {
  const { motivo, queda, condicion, llave } = pedido;
  const idempotencia = idempotenciaDe(identidad, llave);
  if (idempotencia instanceof Rechazo) return idempotencia;
  const nombrado = { ...pedido, idempotencia, huella: huellaDe(JSON.stringify([motivo, queda, condicion])) };
  // Done by a process that died before it could say so.
  const contestado = await contestadoAntes(publicado, nombrado);
  if (contestado) return contestado;
  const hecho = await retirar(servicio, identidad, publicado, nombrado);
  if (!(hecho instanceof Rechazo)) return hecho;
  // Delivered twice at once, what stands in its way may be itself.
  return (await contestadoAntes(publicado, nombrado)) ?? hecho;
}

async function contestadoAntes<Destino, Datos extends DatosDeEdicion & Destino>(
  { ediciones, destino, nombre }: Publicado<Destino, Datos>,
  { idempotencia, huella }: Nombrado,
): Promise<RetiroHecho | Rechazo | null> {
  const peticion = await ediciones.peticionDe(destino, idempotencia);
  if (peticion === null) return null;
  // What was withdrawn before its request was kept says nothing of it.
  const { version, pedido = huella } = peticion;
  return pedido === huella
    ? comoHecho(version)
    : new Rechazo('llave-reutilizada', `Con esa llave ya se pidió otro retiro del ${nombre}.`);
}

async function retirar<Destino, Datos extends DatosDeEdicion & Destino>(
  servicio: Servicio,
  identidad: Identidad,
  publicado: Publicado<Destino, Datos>,
  { motivo, queda, condicion, idempotencia, huella }: Nombrado,
): Promise<RetiroHecho | Rechazo> {
  const { ediciones, nombre } = publicado;
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
  const firma = {
    ...firmar(servicio, identidad, 'retirar', { resumen }),
    ...{ motivo, idempotencia, pedido: huella },
  };
  const version = await ediciones.retirar(actual, queda === 'anterior' ? anterior : 0, firma);
  if (version === 'conflicto') {
    return new Rechazo('cambio-simultaneo', `El ${nombre}, cambió mientras se retiraba.`);
  }
  return comoHecho(version);
}

const comoHecho = (version: number): RetiroHecho => ({ version: version === 0 ? null : version });
