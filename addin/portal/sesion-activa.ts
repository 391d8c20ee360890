import { createContext, useContext } from 'react';
import { type Sesion } from '../../shared/modelo/sesion';
import { type Servicio } from '../cliente/servicio';

/** Who is here and the service in their name, for every page below. */
export interface SesionActiva {
  readonly servicio: Servicio;
  readonly sesion: Sesion;
  /** The session ended; what is drawn stays as it was. */
  readonly terminada: boolean;
  readonly entrar: () => void;
  readonly salir: () => void;
}

export const ContextoDeSesion = createContext<SesionActiva | null>(null);

/** Open pages are drawn for whoever comes. */
export const useSesionSiHay = (): SesionActiva | null => useContext(ContextoDeSesion);

export function useSesion(): SesionActiva {
  const activa = useContext(ContextoDeSesion);
  if (!activa) throw new Error('pages are drawn inside a session');
  return activa;
}
