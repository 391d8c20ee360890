import { type Asiento, CADENA_GENERAL } from '../../../shared/modelo/bitacora';
import { Supresion } from '../../../shared/modelo/supresion';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { porCodigo } from '../../../shared/nucleo/orden';
import { type Fecha, sumarDias } from '../../../shared/nucleo/fecha';
import { cantidad } from '../../../shared/riesgo/en-palabras';
import { DIAS_DE_ANUNCIO, hanPasado } from '../../../shared/publicacion/plazo-vencido';
import { estaEn, filas, filasDeCadena, particiones, periodoDe } from '../claves';
import { type Contenido, huellaDe } from '../contenido';
import { asientoDe } from '../filas-de-cadena';
import { VersionGuardada } from '../filas-de-documento';
import { type Tabla } from '../tabla';
import { contenidosNombrados } from './contenidos-nombrados';
import { legible } from './legible';

/** What of a periodo may be missing, because its term had passed. */
export interface PeriodoSuprimido {
  /** When it was deleted for the last time, and what announced it. Null: it never was. */
  readonly hecha: { readonly cuando: string; readonly supresion: Supresion } | null;
  /** Announcements whose day had come, so that they may have begun, and that nothing says were ended. */
  readonly inconclusas: readonly Supresion[];
}
export type PeriodosSuprimidos = ReadonlyMap<string, PeriodoSuprimido>;

interface DondeSeAnotan {
  readonly cadenas: Tabla;
  readonly documentos: Tabla;
  readonly contenido: Contenido;
}

const NADA: PeriodoSuprimido = { hecha: null, inconclusas: [] };

/**
 * What the general chain says was deleted because its term had passed, or may be half deleted by `hoy`, whoever else may
 * be missing it.
 */
export async function periodosSuprimidos(donde: DondeSeAnotan, hoy: Fecha): Promise<PeriodosSuprimidos> {
  const periodos = new Map<string, PeriodoSuprimido>();
  const anuncios = new Map<string, Supresion>();
  const dejarAtras = (anuncio: Supresion | undefined, dia: Fecha): void => {
    if (!anuncio || sumarDias(anuncio.anunciada, DIAS_DE_ANUNCIO) > dia) return;
    const { hecha, inconclusas } = periodos.get(anuncio.periodo) ?? NADA;
    periodos.set(anuncio.periodo, { hecha, inconclusas: [...inconclusas, anuncio] });
  };
  const general = particiones.cadena(CADENA_GENERAL);
  for await (const renglon of donde.cadenas.recorrer({ desde: general, hasta: `${general}!` })) {
    if (!estaEn(renglon.fila, filasDeCadena.asientos)) continue;
    const asiento = legible(() => asientoDe(renglon));
    const supresion = asiento?.accion === 'suprimir' ? await supresionDe(asiento, donde) : null;
    if (!asiento || !supresion) continue;
    const { periodo, anunciada, hecha } = supresion;
    if (hecha !== null) {
      periodos.set(periodo, { hecha: { cuando: asiento.cuando, supresion }, inconclusas: [] });
      anuncios.delete(periodo);
    } else {
      // Announced anew, as with another term: the one before may have begun until then.
      dejarAtras(anuncios.get(periodo), anunciada);
      anuncios.set(periodo, supresion);
    }
  }
  for (const anuncio of anuncios.values()) dejarAtras(anuncio, hoy);
  return periodos;
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

/** Of which periodo a document is, and what may be missing of it. */
export function supresionDeDocumento(
  particion: string,
  suprimidos: PeriodosSuprimidos,
): PeriodoSuprimido & { readonly periodo: string | null } {
  const periodo = periodoDe(particion);
  return { periodo, ...((periodo === null ? null : suprimidos.get(periodo)) ?? NADA) };
}

/** Whether what was moved at an instant was due when it was announced: nothing else may have been deleted by it. */
export const vencioAntesDe =
  (anuncios: readonly Supresion[]) =>
  (cuando: string): boolean =>
    anuncios.some(({ anios, anunciada }) => hanPasado(anios, cuando.slice(0, anunciada.length), anunciada));

/** What whoever verifies has to know of the periodos that are half deleted, and how that is ended. */
export const suprimidosAMedias = (periodos: ReadonlySet<string>, suprimidos: PeriodosSuprimidos): string[] =>
  [...periodos].toSorted(porCodigo).map((periodo) => {
    const [ultima] = suprimidos.get(periodo)?.inconclusas.slice(-1) ?? [];
    const anuncio = ultima ? `, que se anunció el ${fechaLarga(ultima.anunciada)},` : '';
    const plazo = ultima ? ` de ${cantidad(ultima.anios, 'año', 'años')}` : '';
    return `la supresión del periodo ${periodo}${anuncio} quedó a medias: lo que ya no está de él no es una falta. El servicio la termina de madrugada mientras siga fijado el plazo${plazo} de Configuración › Datos personales con que se anunció; después, verifique otra vez.`;
  });
