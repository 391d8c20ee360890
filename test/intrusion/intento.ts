import { type Rol } from '../../shared/modelo/configuracion';
import { ficha } from '../servicio/ficha';
import { type Pedido } from '../servicio/pedir';
import { type Servicio } from '../servicio/servicio';

/** Something that must not work, as data. */
export interface Intento {
  readonly caso: string;
  readonly ruta: string;
  readonly pedido: Pedido;
  /** The refusals that are right; any other, and any answer that is not a refusal, is a fault. */
  readonly estados: readonly number[];
}

export const NO_ENTRA = [401];
export const NO_PUEDE = [403];
/** Refused by whom they are, or before by what they wrote. */
export const NO_PUEDE_NI_LLEGA = [403, 404, 422];
/** What was written is refused, or there is nothing of that name. */
export const NO_VALE = [400, 404, 409, 413, 415, 422];

export async function comoPersona(
  servicio: Pick<Servicio, 'origen' | 'datos'>,
  id: string,
  rol: Rol,
): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await ficha(servicio, { sub: id, oid: id, roles: [rol] })}` };
}

export const conEncabezados = (pedido: Pedido, encabezados: Readonly<Record<string, string>>): Pedido => ({
  ...pedido,
  encabezados: { ...pedido.encabezados, ...encabezados },
});
