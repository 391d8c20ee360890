import { fallido, logrado, type Resultado } from '../cliente/resultado';
import { deshacerEscritura } from './deshacer-escritura';
import { Diario } from './diario';
import { enExcel } from './en-excel';
import { escribirHoja } from './escribir-hoja';
import { type Huellas, tomarHuellas } from './huella-de-hoja';
import { ESCRITURA_CANCELADA, libroAMedias } from './problema-de-libro';
import { mostrarHojaDe } from './mostrar-hoja';
import { type HojaPorEscribir } from './tabla-por-escribir';

export interface AvanceDeEscritura {
  readonly hoja: string;
  readonly filasEscritas: number;
  readonly filasTotales: number;
}

export interface LibroEscrito {
  readonly filas: number;
  /** What the person should know: columns added again, notes that no longer had a row. */
  readonly avisos: readonly string[];
  /** Takes the whole writing back, for as long as the pane is open and nobody has changed its sheets since. */
  readonly deshacer: () => Promise<Resultado<void>>;
}

interface Opciones {
  readonly alAvanzar: (avance: AvanceDeEscritura) => void;
  readonly senal: AbortSignal;
}

/**
 * Writes all the sheets, or none: when Excel refuses midway, or the person cancels, everything goes back to what it
 * was. Batches are small and one sync each, so that Excel answers meanwhile.
 */
export async function escribirLibro(
  hojas: readonly HojaPorEscribir[],
  { alAvanzar, senal }: Opciones,
): Promise<Resultado<LibroEscrito>> {
  const diario = new Diario();
  const avisos: string[] = [];
  const filasTotales = hojas
    .flatMap(({ tablas }) => tablas)
    .reduce((suma, { filas }) => suma + Math.max(1, filas.length), 0);

  const escritura = enExcel(async (contexto): Promise<Huellas | null> => {
    let filasEscritas = 0;
    for (const porEscribir of hojas) {
      alAvanzar({ hoja: porEscribir.nombre, filasEscritas, filasTotales });
      for await (const filas of escribirHoja(contexto, porEscribir, diario, (aviso) => avisos.push(aviso))) {
        filasEscritas += filas;
        alAvanzar({ hoja: porEscribir.nombre, filasEscritas, filasTotales });
        if (senal.aborted) return null;
      }
    }
    const [primera] = hojas.flatMap(({ tablas }) => tablas);
    if (primera) await mostrarHojaDe(contexto, primera.nombre);
    return tomarHuellas(contexto, hojas);
  });
  const lograda = await oRevertir(escritura, diario);
  if (lograda.ok && lograda.valor) {
    return logrado({ filas: filasTotales, avisos, deshacer: deshacerEscritura(diario, lograda.valor) });
  }
  const vuelta = await diario.revertir();
  if (!vuelta.ok) return fallido(libroAMedias(vuelta.problema));
  return lograda.ok ? fallido(ESCRITURA_CANCELADA) : lograda;
}

/** A mistake of our own midway is not Excel's: the workbook goes back as well, and then the mistake is let out. */
async function oRevertir<T>(escritura: Promise<T>, diario: Diario): Promise<T> {
  try {
    return await escritura;
  } catch (error) {
    await diario.revertir();
    throw error;
  }
}
