import { type TeclaDeCaptura } from './teclas-de-captura';

interface Propiedades {
  readonly teclas: readonly TeclaDeCaptura[];
  readonly capturar: (valor: string | null) => void;
}

/** What each key captures; for whoever points instead of typing, each is a button. */
export function TiraDeTeclas({ teclas, capturar }: Propiedades) {
  return (
    <div className="rejilla-teclas">
      <div role="group" aria-label="Teclas de captura" className="rejilla-botones">
        {teclas.map(({ tecla, valor, nombre }) => (
          <button
            key={tecla}
            type="button"
            title={nombre}
            aria-label={`${tecla}: ${nombre}`}
            onClick={() => capturar(valor)}
          >
            <kbd>{tecla}</kbd>
            {tecla !== valor && <span aria-hidden="true">{valor}</span>}
          </button>
        ))}
        <button
          type="button"
          title="sin dato"
          aria-label="Supr: deja sin dato"
          onClick={() => capturar(null)}
        >
          <kbd>Supr</kbd>
        </button>
      </div>
      <details>
        <summary>Más teclas</summary>
        <ul className="tenue">
          <li>Entrar o F2: escribir un valor exacto. También basta teclear 8.5 y Entrar.</li>
          <li>1 y enseguida 0: el 10 completo. Esc entre uno y otro: 1 para uno y 0 para el siguiente.</li>
          <li>Flechas, Inicio, Fin, AvPág y RePág: cambiar de alumno; ← y →: cambiar de columna.</li>
          <li>Mayús con flechas, o Ctrl+E para todos: elegir varios alumnos y capturarlos a la vez.</li>
          <li>
            Ctrl+V: pegar una columna, un renglón o un bloque desde la celda elegida. Ctrl+C: copiar lo
            elegido.
          </li>
          <li>Ctrl+D: copiar hacia abajo. Ctrl+Z: deshacer. Esc: dejar un solo alumno elegido.</li>
        </ul>
      </details>
    </div>
  );
}
