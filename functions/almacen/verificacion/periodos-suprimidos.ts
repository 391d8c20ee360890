import { type Asiento, CADENA_GENERAL } from '../../../shared/modelo/bitacora';
import { Supresion } from '../../../shared/modelo/supresion';
import { type Bitacora } from '../bitacora';
import { filas, particiones, periodoDe } from '../claves';
import { type Contenido, huellaDe } from '../contenido';
import { VersionGuardada } from '../filas-de-documento';
import { type Tabla } from '../tabla';
import { contenidosNombrados } from './contenidos-nombrados';

const POR_BLOQUE = 1_000;

/** When each periodo was deleted for the last time. */
export type PeriodosSuprimidos = ReadonlyMap<string, string>;

interface DondeSeAnotan {
  readonly bitacora: Bitacora;
  readonly documentos: Tabla;
  readonly contenido: Contenido;
}

/** What the general chain says was deleted because its term had passed, whoever else may be missing it. */
export async function periodosSuprimidos(donde: DondeSeAnotan): Promise<PeriodosSuprimidos> {
  const { bitacora } = donde;
  await bitacora.asentar(CADENA_GENERAL);
  const hasta = await bitacora.longitud(CADENA_GENERAL);
  const cuando = new Map<string, string>();
  for (let desde = 1; desde <= hasta; desde += POR_BLOQUE) {
    const asientos = await bitacora.asientos(CADENA_GENERAL, desde, desde + POR_BLOQUE - 1);
    for (const asiento of asientos) {
      const supresion = asiento.accion === 'suprimir' ? await supresionDe(asiento, donde) : null;
      if (supresion && supresion.hecha !== null) cuando.set(supresion.periodo, asiento.cuando);
    }
  }
  return cuando;
}

/** What the entry says was kept of a suppression; null where what is kept is not what the entry says. */
async function supresionDe(
  { particion, version, despues }: Asiento,
  { documentos, contenido }: DondeSeAnotan,
): Promise<Supresion | null> {
  const renglon = await documentos.leer(particion, filas.version(version));
  const guardada = renglon && VersionGuardada.safeParse(renglon.columnas).data;
  if (!guardada || huellaDe(guardada.datos) !== despues) return null;
  const [nombrado] = contenidosNombrados(particion, guardada.datos);
  if (!nombrado) return null;
  const { clase, huella } = nombrado;
  if ((await contenido.revisar(clase, huella)) !== 'bien') return null;
  const supresion = await contenido.leerJson(clase, huella, Supresion);
  return particion === particiones.supresion(supresion.periodo) ? supresion : null;
}

/** Until when what a document was may have been deleted; null: nothing may be missing of it. */
export function suprimidoHasta(particion: string, suprimidos: PeriodosSuprimidos): string | null {
  const periodo = periodoDe(particion);
  return periodo === null ? null : (suprimidos.get(periodo) ?? null);
}
