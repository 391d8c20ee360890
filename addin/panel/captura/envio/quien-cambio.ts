import { type Conflicto } from '../../../../shared/captura/bandeja';
import { mismaCelda } from '../../../../shared/captura/celdas';
import { type MovimientoDeCaptura } from '../../../../shared/modelo/movimiento-de-captura';
import { instanteLargo } from '../../../ui/fecha-en-espanol';

/** The envío, among the newest, that left in a cell what the service has; null when it is older than those. */
export function envioDelConflicto(
  conflicto: Conflicto,
  movimientos: readonly MovimientoDeCaptura[],
): MovimientoDeCaptura | null {
  const deLaCelda = movimientos
    .toSorted((a, b) => b.version - a.version)
    .flatMap((movimiento) => {
      const ultimo = movimiento.cambios.findLast((cambio) => mismaCelda(cambio, conflicto));
      return ultimo ? [{ movimiento, despues: ultimo.despues }] : [];
    });
  const [primero] = deLaCelda;
  return primero?.despues === conflicto.suya ? primero.movimiento : null;
}

/** Who and when, in words. The same person may have the captura open in another window, or in another Excel. */
export const quienCambio = (
  { por, cuando }: Pick<MovimientoDeCaptura, 'por' | 'cuando'>,
  yo: string | null,
): string =>
  por === yo
    ? `Lo cambió usted, en otra ventana u otro equipo, el ${instanteLargo(cuando)}.`
    : `Lo cambió ${por} el ${instanteLargo(cuando)}.`;
