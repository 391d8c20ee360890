import { useSyncExternalStore } from 'react';

/** Makes the hook that tells whether a condition of the medium holds, and follows it. */
export function medio(condicion: string): () => boolean {
  const consulta = matchMedia(condicion);
  const suscribir = (avisar: () => void): (() => void) => {
    consulta.addEventListener('change', avisar);
    return () => consulta.removeEventListener('change', avisar);
  };
  return () => useSyncExternalStore(suscribir, () => consulta.matches);
}
