import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { MensajeDeProblema } from '../problema';
import { type Paginas } from './use-paginas';
import './ver-mas.css';

interface Propiedades {
  readonly paginas: Paginas<unknown>;
  /** What the list is of, in plural: "rectificaciones". */
  readonly que: string;
}

/** The way to the rest of a list that does not fit in a page: it says how much is shown, and again when more comes. */
export function VerMas({
  paginas: { elementos, deVarias, hayMas, leyendo, problema, leerMas },
  que,
}: Propiedades) {
  const estado = useRef<HTMLParagraphElement>(null);
  if (!deVarias) return null;
  const pedir = async (): Promise<void> => {
    // The button goes away with the last page, and whoever pressed it must not lose their place.
    if (!(await leerMas())) estado.current?.focus();
  };
  return (
    <div className="ver-mas no-imprimir">
      <p className="tenue" role="status" tabIndex={-1} ref={estado}>
        {leyendo
          ? `Leyendo más ${que}…`
          : `Se muestran ${elementos.length} ${que}${hayMas ? '; hay más.' : ', y no hay más.'}`}
      </p>
      {problema && <MensajeDeProblema problema={problema} reintentar={() => void pedir()} />}
      {hayMas && !problema && (
        <Button disabledFocusable={leyendo} onClick={() => void pedir()}>
          Ver más {que}
        </Button>
      )}
    </div>
  );
}
