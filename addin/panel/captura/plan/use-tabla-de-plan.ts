import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { filasDeTexto, sonVariasCeldas } from './filas-de-texto';

/** A field of the table: the row and which of its columns; they are in `data-celda`, as "12/peso". */
interface CeldaDeTabla {
  readonly llave: number;
  readonly campo: string;
}

interface Acciones {
  /** Another row under this one; gives its key, to go to it. */
  readonly agregar: (llave: number) => number | null;
  readonly quitar: (llave: number) => void;
  readonly pegar: (celda: CeldaDeTabla, filas: readonly (readonly string[])[]) => void;
  readonly deshacer: () => void;
  readonly rehacer: () => void;
}

interface Tabla {
  readonly marco: RefObject<HTMLDivElement | null>;
  readonly alTeclear: (evento: KeyboardEvent<HTMLDivElement>) => void;
  readonly alPegar: (evento: ClipboardEvent<HTMLDivElement>) => void;
  /** Goes to a field as soon as it is on the page. */
  readonly irA: (celda: string) => void;
}

/**
 * The keys of a table of fields: Enter adds a row, the arrows go from row to row, Ctrl+Supr takes the row away, Ctrl+Z
 * and Ctrl+Y take back and do again; a block that was copied from a spreadsheet goes in from the field it is pasted in.
 */
export function useTablaDePlan({ agregar, quitar, pegar, deshacer, rehacer }: Acciones): Tabla {
  const marco = useRef<HTMLDivElement | null>(null);
  const pendiente = useRef<string | null>(null);
  useEffect(() => {
    if (pendiente.current === null) return;
    campoEn(marco.current, pendiente.current)?.focus();
    pendiente.current = null;
  });
  const irA = (celda: string): void => {
    pendiente.current = celda;
  };
  const mover = ({ llave, campo }: CeldaDeTabla, pasos: -1 | 1): boolean => {
    const columna = [...(marco.current?.querySelectorAll<HTMLElement>(`[data-celda$="/${campo}"]`) ?? [])];
    const lugar = columna.findIndex((uno) => uno.dataset['celda'] === `${llave}/${campo}`);
    const destino = columna[lugar + pasos];
    destino?.focus();
    return destino !== undefined;
  };
  /** True when the key did something of the table, and not of its field. */
  const hacer = (evento: KeyboardEvent, celda: CeldaDeTabla): boolean => {
    if (evento.key === 'Enter') {
      const nueva = agregar(celda.llave);
      if (nueva !== null) irA(`${nueva}/${celda.campo}`);
      return true;
    }
    if (evento.key === 'Delete' && evento.ctrlKey) {
      if (!mover(celda, 1)) mover(celda, -1);
      quitar(celda.llave);
      return true;
    }
    // A field with a list of its own opens it with the arrows.
    const conLista = evento.target instanceof HTMLSelectElement || tieneLista(evento.target);
    if (conLista && !evento.altKey) return false;
    if (evento.key === 'ArrowDown') return mover(celda, 1);
    return evento.key === 'ArrowUp' && mover(celda, -1);
  };
  const alTeclear = (evento: KeyboardEvent<HTMLDivElement>): void => {
    const letra = evento.key.toLowerCase();
    if ((evento.ctrlKey || evento.metaKey) && (letra === 'z' || letra === 'y')) {
      evento.preventDefault();
      if (letra === 'y' || evento.shiftKey) rehacer();
      else deshacer();
      return;
    }
    const celda = celdaDe(evento.target);
    if (celda && hacer(evento, celda)) evento.preventDefault();
  };
  const alPegar = (evento: ClipboardEvent<HTMLDivElement>): void => {
    const texto = evento.clipboardData.getData('text/plain');
    const celda = celdaDe(evento.target);
    if (!celda || !sonVariasCeldas(texto)) return;
    evento.preventDefault();
    pegar(celda, filasDeTexto(texto));
  };
  return { marco, alTeclear, alPegar, irA };
}

const tieneLista = (destino: EventTarget): boolean =>
  destino instanceof HTMLInputElement && destino.list !== null;

function celdaDe(destino: EventTarget): CeldaDeTabla | null {
  const celda = destino instanceof HTMLElement ? destino.dataset['celda'] : undefined;
  const [, llave, campo] = /^(\d+)\/(\w+)$/.exec(celda ?? '') ?? [];
  return llave === undefined || campo === undefined ? null : { llave: Number(llave), campo };
}

const campoEn = (marco: HTMLElement | null, celda: string): HTMLElement | null =>
  marco?.querySelector<HTMLElement>(`[data-celda="${celda}"]`) ?? null;
