import { type Movimiento } from '../../../shared/modelo/bitacora';
import { type Retiro } from '../../../shared/modelo/retiro';

/** How each withdrawn version was withdrawn, as its movements tell. */
export const retirosPorVersion = (movimientos: readonly Movimiento[]): ReadonlyMap<number, Retiro> =>
  new Map(
    movimientos.flatMap(({ accion, versionAnterior, cuando, nombre: por, motivo }) =>
      accion === 'retirar' && motivo !== null ? [[versionAnterior, { cuando, por, motivo }] as const] : [],
    ),
  );
