import { useLayoutEffect, useRef } from 'react';
import './pregunta-de-libro.css';

interface Propiedades {
  readonly abrir: () => void;
  readonly descargarYAbrir: () => void;
  readonly cancelar: () => void;
}

/** Before another workbook takes the place of one with changes that are in no file. Escape cancels. */
export function PreguntaDeLibro({ abrir, descargarYAbrir, cancelar }: Propiedades) {
  const dialogo = useRef<HTMLDialogElement>(null);
  const deCancelar = useRef<HTMLButtonElement>(null);
  // Closed before it leaves the page, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const elemento = dialogo.current;
    elemento?.showModal();
    deCancelar.current?.focus();
    return () => elemento?.close();
  }, []);
  return (
    <dialog
      ref={dialogo}
      role="alertdialog"
      className="pregunta-de-libro"
      aria-labelledby="pregunta-de-libro"
      aria-describedby="pregunta-de-libro-texto"
      onCancel={(evento) => {
        evento.preventDefault();
        cancelar();
      }}
    >
      <h2 id="pregunta-de-libro">¿Abrir otro libro?</h2>
      <p id="pregunta-de-libro-texto">
        El libro abierto tiene cambios que no se han descargado. Si abre otro se pierden.
      </p>
      <div className="banco-acciones">
        <button type="button" className="banco-boton" onClick={abrir}>
          Abrir el otro
        </button>
        <button type="button" className="banco-boton" onClick={descargarYAbrir}>
          Descargar y abrir
        </button>
        <button type="button" className="banco-boton" ref={deCancelar} onClick={cancelar}>
          Cancelar
        </button>
      </div>
    </dialog>
  );
}
