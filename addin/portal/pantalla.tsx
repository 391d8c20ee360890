import { type ReactNode, useEffect, useRef } from 'react';
import './pantalla.css';

/** The first page of a visit leaves the focus where the browser puts it; later ones take it to their title. */
let primera = true;

interface Propiedades {
  readonly titulo: string;
  /** What the browser's tab says, where the title alone would not tell pages apart. */
  readonly pestana?: string;
  /** Small line above the title: where this is. */
  readonly antetitulo?: ReactNode;
  readonly acciones?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title in the tab and on the screen, and the focus on it when one arrives. */
export function Pantalla({ titulo, pestana = titulo, antetitulo, acciones, children }: Propiedades) {
  const encabezado = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${pestana} · SISEAC`;
  }, [pestana]);
  useEffect(() => {
    if (!primera) encabezado.current?.focus();
    primera = false;
  }, []);
  return (
    <div className="pantalla">
      <header className="pantalla-encabezado">
        <div>
          {antetitulo && <p className="antetitulo">{antetitulo}</p>}
          <h1 ref={encabezado} tabIndex={-1}>
            {titulo}
          </h1>
        </div>
        {acciones && <div className="pantalla-acciones no-imprimir">{acciones}</div>}
      </header>
      {children}
    </div>
  );
}
