import { useCallback, useState } from 'react';
import { type Pagina } from '../../../shared/modelo/pagina';
import { type Problema } from '../../../shared/modelo/problema';
import { type Marca } from '../../cliente/paginas';
import { type Resultado } from '../../cliente/resultado';
import { type Recurso, useRecurso } from '../use-recurso';

/** What has been read so far of a list, and the way to read more of it. */
export interface Paginas<T> {
  readonly elementos: readonly T[];
  /** Whether it takes more than one page. */
  readonly deVarias: boolean;
  readonly hayMas: boolean;
  readonly leyendo: boolean;
  /** Of the last try to read more; what was read stays. */
  readonly problema: Problema | null;
  /** Gives whether there is still more. */
  readonly leerMas: () => Promise<boolean>;
}

interface Resto<T> {
  /** Of which first page it is the rest: another first page has another rest. */
  readonly de: Pagina<T>;
  readonly elementos: readonly T[];
  readonly siguiente: Marca;
  readonly leyendo: boolean;
  readonly problema: Problema | null;
}

/** Reads a list page by page. `leer` comes from useCallback, and `recargar` begins again, as in `useRecurso`. */
export function usePaginas<T>(leer: (pagina: Marca) => Promise<Resultado<Pagina<T>>>): {
  readonly recurso: Recurso<Paginas<T>>;
  readonly recargar: () => void;
} {
  const { recurso, recargar } = useRecurso(useCallback(() => leer(null), [leer]));
  const [guardado, setResto] = useState<Resto<T> | null>(null);
  if (recurso.estado !== 'listo') return { recurso, recargar };
  const primera = recurso.valor;
  const resto: Resto<T> =
    guardado?.de === primera
      ? guardado
      : { de: primera, elementos: [], siguiente: primera.siguiente, leyendo: false, problema: null };
  const leerMas = async (): Promise<boolean> => {
    setResto({ ...resto, leyendo: true, problema: null });
    const leida = await leer(resto.siguiente);
    // Whoever began again meanwhile has another first page, and this one is not of it.
    setResto((actual) => {
      if (actual?.de !== primera) return actual;
      return leida.ok
        ? {
            ...resto,
            elementos: [...resto.elementos, ...leida.valor.elementos],
            siguiente: leida.valor.siguiente,
            leyendo: false,
          }
        : { ...resto, leyendo: false, problema: leida.problema };
    });
    return !leida.ok || leida.valor.siguiente !== null;
  };
  const valor = {
    elementos: [...primera.elementos, ...resto.elementos],
    deVarias: primera.siguiente !== null,
    hayMas: resto.siguiente !== null,
    leyendo: resto.leyendo,
    problema: resto.problema,
    leerMas,
  };
  return { recurso: { estado: 'listo', valor }, recargar };
}
