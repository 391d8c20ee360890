import { useLayoutEffect, useRef } from 'react';
import { type Edicion } from './edicion';
import { type MandoDeRejilla } from './mando-de-rejilla';

interface Propiedades {
  readonly edicion: Edicion;
  readonly mando: MandoDeRejilla;
  readonly etiqueta: string;
  /** Where the reason for what is not taken is said: outside the grid, which would cut it. */
  readonly idDeError: string;
}

/** Where an exact value is typed: Entrar takes it and goes down, Esc leaves the cell as it was. */
export function EditorDeCelda({ edicion, mando, etiqueta, idDeError }: Propiedades) {
  const { texto, error } = edicion;
  const campo = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const elemento = campo.current;
    const rejilla = elemento?.closest<HTMLElement>('[role="grid"]');
    elemento?.focus();
    elemento?.setSelectionRange(elemento.value.length, elemento.value.length);
    // The focus goes back to the grid as the editor goes away, unless a person took it elsewhere.
    return () => {
      if (document.activeElement === elemento) rejilla?.focus();
    };
  }, []);
  // What was not taken is seen whole, and the next thing typed takes its place.
  useLayoutEffect(() => {
    const elemento = campo.current;
    if (edicion.rechazada && document.activeElement === elemento) elemento?.select();
  }, [edicion]);
  return (
    <input
      ref={campo}
      className="rejilla-editor"
      inputMode="decimal"
      autoComplete="off"
      aria-label={etiqueta}
      aria-invalid={error !== null}
      aria-describedby={error ? idDeError : undefined}
      value={texto}
      onChange={({ target }) => mando.teclear(target.value)}
      onBlur={() => mando.aceptar()}
      onKeyDown={(evento) => {
        if (evento.key === 'Enter') {
          evento.preventDefault();
          mando.aceptar();
        }
        if (evento.key !== 'Escape') return;
        evento.stopPropagation();
        mando.cancelar();
      }}
    />
  );
}
