import { type Accion, type Movimiento } from '../../shared/modelo/bitacora';
import { type Rol } from '../../shared/modelo/configuracion';
import { cadenaDe } from './cadena-de';
import { partesDe } from './claves';
import { type Huella } from './contenido';
import { type TablaConBitacora } from './tabla-con-bitacora';

/** Who moves a document, when, what for and why; kept as a row that nothing rewrites. */
export interface Firma {
  readonly persona: string;
  readonly por: string;
  readonly rol: Rol;
  readonly cuando: string;
  readonly accion: Accion;
  /** One line for whoever reads the bitácora, es-MX. */
  readonly resumen: string;
  readonly motivo?: string | null;
  /** Clave of the rule it obeys, or hash of the norms. */
  readonly norma?: string | null;
  /** Names the request: the same one never moves the document twice. */
  readonly idempotencia?: string;
  /** What is to be remembered beside that name, to answer the same again. */
  readonly constancia?: string;
  /** Hash of what was asked under that name, to tell it from something else. */
  readonly pedido?: Huella;
}

/** Nothing is withdrawn without a reason. */
export interface FirmaDeRetiro extends Firma {
  readonly motivo: string;
}

/** From which version to which, and what each holds. */
export type Cambio = Pick<Movimiento, 'versionAnterior' | 'version' | 'antes' | 'despues'>;

/** The movement that somebody's signature makes of a change. */
export function movimientoFirmado(
  particion: string,
  { persona, por, rol, cuando, accion, resumen, motivo = null, norma = null }: Firma,
  cambio: Cambio,
): Movimiento {
  const documento = partesDe(particion).join('/');
  const quien = { persona, nombre: por, rol };
  return {
    cadena: cadenaDe(particion),
    ...quien,
    ...{ cuando, accion, documento, resumen, motivo, norma },
    ...cambio,
  };
}

/** Leaves a movement that changes no document: something was taken out of the service. */
export async function anotarSinCambio(
  tabla: TablaConBitacora,
  particion: string,
  firma: Firma,
): Promise<void> {
  const nada = { versionAnterior: 0, version: 0, antes: null, despues: null };
  await tabla.mover(particion, [], movimientoFirmado(particion, firma, nada));
}
