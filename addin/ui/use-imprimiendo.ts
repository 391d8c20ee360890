import { useSyncExternalStore } from 'react';

const papel = matchMedia('print');

function suscribir(avisar: () => void): () => void {
  papel.addEventListener('change', avisar);
  return () => papel.removeEventListener('change', avisar);
}

/** True while the page is laid out for paper. */
export const useImprimiendo = (): boolean => useSyncExternalStore(suscribir, () => papel.matches);
