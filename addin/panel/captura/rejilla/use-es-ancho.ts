import { type RefObject, useEffect, useState } from 'react';

/** Whether an element is at least so many pixels wide, as it changes. */
export function useEsAncho(marco: RefObject<HTMLElement | null>, desde: number): boolean {
  const [esAncho, setEsAncho] = useState(false);
  useEffect(() => {
    const elemento = marco.current;
    if (!elemento) return undefined;
    const observador = new ResizeObserver(() => setEsAncho(elemento.clientWidth >= desde));
    observador.observe(elemento);
    return () => observador.disconnect();
  }, [marco, desde]);
  return esAncho;
}
