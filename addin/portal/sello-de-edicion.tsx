import { type Edicion } from '../../shared/modelo/publicacion';
import './sello-de-edicion.css';

/** PRELIMINAR or DEFINITIVO, never left to be guessed. */
export function SelloDeEdicion({ edicion: { caracter, version } }: { readonly edicion: Edicion }) {
  return (
    <span className={`sello ${caracter}`}>
      {caracter.toUpperCase()}
      <span className="sello-version">v{version}</span>
    </span>
  );
}
