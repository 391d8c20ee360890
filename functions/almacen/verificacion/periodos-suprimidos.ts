import { CADENA_GENERAL } from '../../../shared/modelo/bitacora';
import { type Bitacora } from '../bitacora';
import { periodoDe } from '../claves';

const POR_BLOQUE = 1_000;
/** How the bitácora says that what was kept of a periodo is deleted; that it will be is said otherwise. */
const SUPRIMIDO = /^Periodo (\S+) suprimido: /;

/** When each periodo was deleted for the last time. */
export type PeriodosSuprimidos = ReadonlyMap<string, string>;

/** What the general chain says was deleted because its term had passed, whoever else may be missing it. */
export async function periodosSuprimidos(bitacora: Bitacora): Promise<PeriodosSuprimidos> {
  await bitacora.asentar(CADENA_GENERAL);
  const hasta = await bitacora.longitud(CADENA_GENERAL);
  const cuando = new Map<string, string>();
  for (let desde = 1; desde <= hasta; desde += POR_BLOQUE) {
    const asientos = await bitacora.asientos(CADENA_GENERAL, desde, desde + POR_BLOQUE - 1);
    for (const asiento of asientos) {
      const [, periodo] = (asiento.accion === 'suprimir' && SUPRIMIDO.exec(asiento.resumen)) || [];
      if (periodo !== undefined) cuando.set(periodo, asiento.cuando);
    }
  }
  return cuando;
}

/** Until when what a document was may have been deleted; null: nothing may be missing of it. */
export function suprimidoHasta(particion: string, suprimidos: PeriodosSuprimidos): string | null {
  const periodo = periodoDe(particion);
  return periodo === null ? null : (suprimidos.get(periodo) ?? null);
}
