import { type RefObject, useEffect, useState } from 'react';

/** How many rows beyond the edges stay drawn, so that scrolling and tabbing never meet a blank. */
const HOLGURA = 10;

/** Which rows of equal height show inside a scrolling frame: [inicio, fin). */
export function useVentana(marco: RefObject<HTMLElement | null>, total: number, alto: number) {
  const [vista, setVista] = useState({ primera: 0, visibles: 20 });

  useEffect(() => {
    const elemento = marco.current;
    if (!elemento) return undefined;
    const medir = (): void => {
      const primera = Math.floor(elemento.scrollTop / alto);
      const visibles = Math.ceil(elemento.clientHeight / alto) + 1;
      setVista((antes) =>
        antes.primera === primera && antes.visibles === visibles ? antes : { primera, visibles },
      );
    };
    const observador = new ResizeObserver(medir);
    observador.observe(elemento);
    elemento.addEventListener('scroll', medir, { passive: true });
    return () => {
      observador.disconnect();
      elemento.removeEventListener('scroll', medir);
    };
  }, [marco, alto]);

  const fin = Math.min(total, vista.primera + vista.visibles + HOLGURA);
  return { inicio: Math.max(0, Math.min(vista.primera - HOLGURA, fin)), fin };
}
