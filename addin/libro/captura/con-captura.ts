import { fallido, logrado, type Resultado } from '../../cliente/resultado';
import { enExcel } from '../en-excel';
import { leerMemorias, type Memoria, MemoriaAjena } from './memoria';
import { MEMORIA_DANADA, OTRO_PANEL, SIN_CAPTURA } from './problema-de-captura';

/** One piece of work at a time: two that read the memory before either writes it would lose what one of them says. */
let anterior: Promise<unknown> = Promise.resolve();

/** Works on a captura of the open workbook with what is remembered of it, after whatever is under way has ended. */
export const conCaptura = <T>(numero: number, trabajo: Trabajo<T>): Promise<Resultado<T>> =>
  enTurno(() => conMemoria(numero, trabajo));

type Trabajo<T> = (contexto: Excel.RequestContext, memoria: Memoria) => Promise<T>;

/** The same for a piece of work that already has its turn. */
export const conMemoria = <T>(numero: number, trabajo: Trabajo<T>): Promise<Resultado<T>> =>
  desdeLoQueHaya(async () => {
    const hecho = await enExcel(async (contexto) => {
      const memorias = await leerMemorias(contexto);
      const memoria = memorias.find((una) => una.numero === numero);
      if (!memoria) return { falta: SIN_CAPTURA };
      if ('danada' in memoria) return { falta: MEMORIA_DANADA };
      return { valor: await trabajo(contexto, memoria) };
    });
    if (!hecho.ok) return hecho;
    return 'falta' in hecho.valor ? fallido(hecho.valor.falta) : logrado(hecho.valor.valor);
  });

/** Somebody else's pane writes at most once in a while: finding it in between so often is no coincidence. */
const INTENTOS = 5;

/**
 * Does a piece of work again, from the beginning, when another pane of the same workbook was seen to keep something
 * meanwhile: it is done on top of that.
 */
export async function desdeLoQueHaya<T>(trabajo: () => Promise<Resultado<T>>): Promise<Resultado<T>> {
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    try {
      return await trabajo();
    } catch (error) {
      if (!(error instanceof MemoriaAjena)) throw error;
    }
  }
  return fallido(OTRO_PANEL);
}

/** Waits its turn among the works on the capturas of this workbook. */
export function enTurno<T>(trabajo: () => Promise<T>): Promise<T> {
  const turno = anterior.then(trabajo, trabajo);
  anterior = turno.catch(() => undefined);
  return turno;
}
