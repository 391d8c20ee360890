import { useMemo, useSyncExternalStore } from 'react';
import { leerRuta, type Ruta } from './ruta';

const oyentes = new Set<() => void>();

function suscribir(avisar: () => void): () => void {
  oyentes.add(avisar);
  addEventListener('hashchange', avisar);
  return () => {
    oyentes.delete(avisar);
    removeEventListener('hashchange', avisar);
  };
}

const camino = (): string => location.hash.split('?')[0] ?? '';
const consulta = (): string => location.hash.split('?')[1] ?? '';

/** The page the address names. Filters do not make another page. */
export function useRuta(): Ruta {
  const fragmento = useSyncExternalStore(suscribir, camino);
  return useMemo(() => leerRuta(fragmento), [fragmento]);
}

/** What the page is filtered by. */
export function useConsulta(): URLSearchParams {
  const texto = useSyncExternalStore(suscribir, consulta);
  return useMemo(() => new URLSearchParams(texto), [texto]);
}

/** Writes one filter into the address, so that it can be shared; typing does not fill the history. */
export function filtrarPor(nombre: string, valor: string): void {
  const filtros = new URLSearchParams(consulta());
  if (valor === '') filtros.delete(nombre);
  else filtros.set(nombre, valor);
  const cola = filtros.size > 0 ? `?${filtros.toString()}` : '';
  history.replaceState(history.state, '', `${camino() || '#/'}${cola}`);
  for (const avisar of oyentes) avisar();
}
