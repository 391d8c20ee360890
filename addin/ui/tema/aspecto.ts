import { useSyncExternalStore } from 'react';
import { z } from 'zod';

const Preferencia = z.enum(['sistema', 'claro', 'oscuro']);
/** What the person chose; "sistema" follows the device. */
export type Preferencia = z.infer<typeof Preferencia>;
export type Aspecto = 'claro' | 'oscuro' | 'alto-contraste';

const LLAVE = 'siseac.aspecto';
const oscuro = matchMedia('(prefers-color-scheme: dark)');
const forzado = matchMedia('(forced-colors: active)');
const oyentes = new Set<() => void>();

/** What was chosen in this browser. Storage may be closed to the page: then it follows the device. */
function leerPreferencia(): Preferencia {
  try {
    return Preferencia.catch('sistema').parse(localStorage.getItem(LLAVE));
  } catch {
    return 'sistema';
  }
}

let preferencia = leerPreferencia();

export function elegirAspecto(elegida: Preferencia): void {
  preferencia = elegida;
  try {
    localStorage.setItem(LLAVE, elegida);
  } catch {
    // It holds for this visit.
  }
  for (const avisar of oyentes) avisar();
}

function suscribir(avisar: () => void): () => void {
  oyentes.add(avisar);
  for (const medio of [oscuro, forzado]) medio.addEventListener('change', avisar);
  return () => {
    oyentes.delete(avisar);
    for (const medio of [oscuro, forzado]) medio.removeEventListener('change', avisar);
  };
}

/** High contrast is the system's decision and wins over any choice. */
function aspecto(): Aspecto {
  if (forzado.matches) return 'alto-contraste';
  if (preferencia !== 'sistema') return preferencia;
  return oscuro.matches ? 'oscuro' : 'claro';
}

export const useAspecto = (): Aspecto => useSyncExternalStore(suscribir, aspecto);
export const usePreferencia = (): Preferencia => useSyncExternalStore(suscribir, () => preferencia);
