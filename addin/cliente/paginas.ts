import { type Pagina } from '../../shared/modelo/pagina';
import { logrado, type Resultado } from './resultado';

/** Where a page begins, as the one before it said in `siguiente`; null: at the beginning of the list. */
export type Marca = string | null;

/** An address of a list, at that page. */
export const enPagina = (ruta: string, pagina: Marca): string =>
  pagina === null
    ? ruta
    : `${ruta}${ruta.includes('?') ? '&' : '?'}${new URLSearchParams({ pagina }).toString()}`;

/** A whole list, page after page, for whoever chooses among all of it; the first problem ends it. */
export async function todasLasPaginas<T>(
  leer: (pagina: Marca) => Promise<Resultado<Pagina<T>>>,
): Promise<Resultado<readonly T[]>> {
  const elementos: T[] = [];
  let pagina: Marca = null;
  do {
    const leida: Resultado<Pagina<T>> = await leer(pagina);
    if (!leida.ok) return leida;
    elementos.push(...leida.valor.elementos);
    pagina = leida.valor.siguiente;
  } while (pagina !== null);
  return logrado(elementos);
}
