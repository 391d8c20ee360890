import { type Asiento, CADENA_GENERAL } from '../../../shared/modelo/bitacora';
import { Supresion } from '../../../shared/modelo/supresion';
import { estaEn, filas, filasDeCadena, particiones, periodoDe } from '../claves';
import { type Contenido, huellaDe } from '../contenido';
import { asientoDe } from '../filas-de-cadena';
import { VersionGuardada } from '../filas-de-documento';
import { type Tabla } from '../tabla';
import { contenidosNombrados } from './contenidos-nombrados';
import { legible } from './legible';

/** When each periodo was deleted for the last time. */
export type PeriodosSuprimidos = ReadonlyMap<string, string>;

interface DondeSeAnotan {
  readonly cadenas: Tabla;
  readonly documentos: Tabla;
  readonly contenido: Contenido;
}

/** What the general chain says was deleted because its term had passed, whoever else may be missing it. */
export async function periodosSuprimidos(donde: DondeSeAnotan): Promise<PeriodosSuprimidos> {
  const cuando = new Map<string, string>();
  const general = particiones.cadena(CADENA_GENERAL);
  for await (const renglon of donde.cadenas.recorrer({ desde: general, hasta: `${general}!` })) {
    if (!estaEn(renglon.fila, filasDeCadena.asientos)) continue;
    const asiento = legible(() => asientoDe(renglon));
    const supresion = asiento?.accion === 'suprimir' ? await supresionDe(asiento, donde) : null;
    if (asiento && supresion && supresion.hecha !== null) cuando.set(supresion.periodo, asiento.cuando);
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
  const [nombrado] = legible(() => contenidosNombrados(particion, guardada.datos)) ?? [];
  if (!nombrado) return null;
  const { clase, huella } = nombrado;
  if ((await contenido.revisar(clase, huella)) !== 'bien') return null;
  const texto = await contenido.leerTextoDeJson(clase, huella);
  const supresion = legible(() => Supresion.parse(JSON.parse(texto)));
  return supresion && particion === particiones.supresion(supresion.periodo) ? supresion : null;
}

/** Until when what a document was may have been deleted; null: nothing may be missing of it. */
export function suprimidoHasta(particion: string, suprimidos: PeriodosSuprimidos): string | null {
  const periodo = periodoDe(particion);
  return periodo === null ? null : (suprimidos.get(periodo) ?? null);
}
