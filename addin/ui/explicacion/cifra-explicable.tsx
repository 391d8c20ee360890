import { type ReactNode, useCallback, useRef, useState } from 'react';
import './explicacion.css';

/** The figure of a group that is being explained. */
export interface CifraAbierta<C extends string> {
  readonly cifra: C;
  readonly titulo: string;
}

export interface Explicables<C extends string> {
  readonly abierta: CifraAbierta<C> | null;
  readonly alternar: (cual: CifraAbierta<C>, boton: HTMLElement) => void;
  readonly cerrar: () => void;
}

/** One figure explained at a time. Closing gives the focus back to the figure that was asked. */
export function useExplicables<C extends string>(): Explicables<C> {
  const [abierta, setAbierta] = useState<CifraAbierta<C> | null>(null);
  const origen = useRef<HTMLElement | null>(null);
  const cerrar = useCallback(() => {
    setAbierta(null);
    origen.current?.focus();
  }, []);
  const alternar = useCallback((cual: CifraAbierta<C>, boton: HTMLElement) => {
    origen.current = boton;
    setAbierta((antes) => (antes?.cifra === cual.cifra ? null : cual));
  }, []);
  return { abierta, alternar, cerrar };
}

interface Propiedades<C extends string> extends CifraAbierta<C> {
  readonly explicables: Explicables<C>;
  readonly children: ReactNode;
}

/** A figure that can be asked «¿Por qué?». */
export function CifraExplicable<C extends string>({
  cifra,
  titulo,
  explicables: { abierta, alternar },
  children,
}: Propiedades<C>) {
  return (
    <button
      type="button"
      className="cifra-explicable"
      title="¿Por qué?"
      aria-label={`¿Por qué? ${titulo}`}
      aria-expanded={abierta?.cifra === cifra}
      onClick={(evento) => alternar({ cifra, titulo }, evento.currentTarget)}
    >
      {children}
    </button>
  );
}
