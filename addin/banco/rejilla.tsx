import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ALTO, iniciosDeFilas } from './altos-de-filas';
import { letras } from './anfitrion/area';
import { formulaDe, valorDe } from './anfitrion/celda';
import { type HojaDelLibro } from './anfitrion/hoja-del-libro';
import { type TablaDelLibro } from './anfitrion/tabla-del-libro';
import { vistaDe } from './anfitrion/vista-de-hoja';
import { validacionEn } from './anfitrion/validaciones-de-hoja';
import { type Calculo } from './calculo/calculo';
import { estiloMostrado, textoMostrado } from './celda-mostrada';

export interface Casilla {
  readonly fila: number;
  readonly columna: number;
}

interface Propiedades {
  readonly hoja: HojaDelLibro;
  /** All those of the workbook. */
  readonly tablas: readonly TablaDelLibro[];
  readonly calculo: Calculo;
  readonly casilla: Casilla;
  readonly alElegir: (casilla: Casilla) => void;
  readonly alTeclear: (casilla: Casilla, texto: string) => void;
  readonly alPegar: (casilla: Casilla, matriz: string[][]) => void;
  readonly alVaciar: (casilla: Casilla) => void;
  readonly alDeshacer: () => void;
}

/** Beyond what is written there is always somewhere to write. */
const DE_SOBRA = { filas: 40, columnas: 16 };
const VISIBLES = 60;
/** In pixels, of the column of numbers. */
const ANCHO_DE_NUMERO = 48;
/** In pixels, of a wide one: a text that surely fits goes over nothing. */
const ANCHO_DE_LETRA = 10;
/** As many as a long text may go over. */
const VECINAS = 12;
const COLUMNAS_MAXIMAS = 120;

const PASOS: Readonly<Record<string, Casilla>> = {
  ArrowUp: { fila: -1, columna: 0 },
  ArrowDown: { fila: 1, columna: 0 },
  ArrowLeft: { fila: 0, columna: -1 },
  ArrowRight: { fila: 0, columna: 1 },
  PageUp: { fila: -20, columna: 0 },
  PageDown: { fila: 20, columna: 0 },
};

const nombreDe = ({ fila, columna }: Casilla): string => `${letras(columna)}${fila}`;

/** A sheet as a plain grid: what its cells show, one of them active, and what is typed over them. */
export function Rejilla(propiedades: Propiedades) {
  const { hoja, tablas, calculo, casilla, alElegir, alTeclear, alPegar, alVaciar, alDeshacer } = propiedades;
  const { exceljs } = hoja;
  const marco = useRef<HTMLDivElement>(null);
  const [arriba, setArriba] = useState(0);
  const [edicion, setEdicion] = useState<string | null>(null);
  const salir = useRef(false);
  const filas = Math.max(exceljs.rowCount, casilla.fila) + DE_SOBRA.filas;
  const usadas = Math.max(exceljs.columnCount, casilla.columna);
  const columnas = Array.from(
    { length: Math.min(COLUMNAS_MAXIMAS, usadas + DE_SOBRA.columnas) },
    (_uno, i) => i + 1,
  );
  const inicios = iniciosDeFilas(hoja, tablas, filas);
  const inicioDe = (fila: number): number => inicios[fila - 1] ?? 0;
  const primera = Math.max(1, inicios.findLastIndex((inicio) => inicio <= arriba) - 10);
  const ultima = Math.min(filas, primera + VISIBLES);
  const vistas = Array.from({ length: ultima - primera + 1 }, (_uno, i) => primera + i);
  const { congeladas } = vistaDe(hoja);
  const fijas = Array.from({ length: Math.min(congeladas, primera - 1) }, (_uno, i) => i + 1);

  useEffect(() => {
    marco.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [casilla, hoja]);

  const ir = (paso: Casilla): void =>
    alElegir({
      fila: Math.max(1, casilla.fila + paso.fila),
      columna: Math.min(COLUMNAS_MAXIMAS, Math.max(1, casilla.columna + paso.columna)),
    });
  const escribir = (texto: string, paso: Casilla): void => {
    setEdicion(null);
    alTeclear(casilla, texto);
    ir(paso);
    marco.current?.focus();
  };
  const alPulsar = (evento: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = evento;
    const paso = PASOS[key];
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') alDeshacer();
    else if (ctrlKey || metaKey || altKey) return;
    else if (key === 'Tab' && salir.current) return;
    else if (paso) ir(paso);
    else if (key === 'Tab') ir({ fila: 0, columna: shiftKey ? -1 : 1 });
    else if (key === 'Home') alElegir({ ...casilla, columna: 1 });
    else if (key === 'Enter' || key === 'F2')
      setEdicion(String(formulaDe(exceljs.getCell(casilla.fila, casilla.columna))));
    else if (key === 'Delete' || key === 'Backspace') alVaciar(casilla);
    else if (key.length === 1) setEdicion(key);
    else {
      salir.current = key === 'Escape';
      return;
    }
    salir.current = false;
    evento.preventDefault();
  };
  const alPegarTexto = (evento: ClipboardEvent): void => {
    if (edicion !== null) return;
    evento.preventDefault();
    const texto = evento.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
    alPegar(
      casilla,
      texto.split(/\r?\n/).map((linea) => linea.split('\t')),
    );
  };

  const renglon = (fila: number, fija: boolean) => (
    <div
      key={`${fija ? 'f' : ''}${fila}`}
      role="row"
      aria-rowindex={fila + 1}
      className={fija ? 'rejilla-fila rejilla-fija' : 'rejilla-fila'}
      style={{
        top: ALTO + inicioDe(fila),
        height: inicioDe(fila + 1) - inicioDe(fila),
        ...(fija && { position: 'sticky' }),
      }}
    >
      <div role="rowheader" className="rejilla-numero">
        {fila}
      </div>
      {columnas.map((columna) => {
        const celda = exceljs.findCell(fila, columna);
        const activa = fila === casilla.fila && columna === casilla.columna;
        const conRegla = validacionEn(hoja, fila, columna).regla !== null;
        const ancho = anchoDe(hoja, columna);
        const margen = calculo.enCelda(hoja, fila, columna);
        const texto = textoMostrado(celda, margen);
        if (activa && edicion !== null && !fija) {
          return (
            <input
              key={columna}
              className="rejilla-edicion"
              style={{ width: ancho }}
              aria-label={`Editar ${nombreDe(casilla)}`}
              value={edicion}
              autoFocus
              onChange={(evento) => setEdicion(evento.target.value)}
              onBlur={() => setEdicion(null)}
              onKeyDown={(evento) => {
                evento.stopPropagation();
                if (evento.key === 'Enter') escribir(edicion, { fila: evento.shiftKey ? -1 : 1, columna: 0 });
                else if (evento.key === 'Tab')
                  escribir(edicion, { fila: 0, columna: evento.shiftKey ? -1 : 1 });
                else if (evento.key === 'Escape') {
                  setEdicion(null);
                  marco.current?.focus();
                } else return;
                evento.preventDefault();
              }}
            />
          );
        }
        return (
          <div
            key={columna}
            id={fija ? undefined : `celda-${nombreDe({ fila, columna })}`}
            role="gridcell"
            aria-colindex={columna + 1}
            aria-selected={activa}
            className={conRegla ? 'rejilla-celda rejilla-con-regla' : 'rejilla-celda'}
            data-ajustada={celda?.style.alignment?.wrapText === true || undefined}
            title={margen?.nota ?? undefined}
            style={{ width: ancho, ...estiloMostrado(celda, margen?.derramado) }}
            onMouseDown={() => alElegir({ fila, columna })}
            onDoubleClick={() => setEdicion(celda ? String(formulaDe(celda)) : '')}
          >
            <Contenido texto={texto} ancho={anchoLibre(hoja, calculo, fila, columna)} />
          </div>
        );
      })}
    </div>
  );

  return (
    <div
      ref={marco}
      className="rejilla"
      // What stays in sight covers nothing of the cell that is brought into it.
      style={{ scrollPadding: `${ALTO + inicioDe(fijas.length + 1)}px 0 0 ${ANCHO_DE_NUMERO}px` }}
      role="grid"
      tabIndex={0}
      aria-label={`Hoja ${exceljs.name}`}
      aria-rowcount={filas + 1}
      aria-colcount={columnas.length + 1}
      aria-activedescendant={edicion === null ? `celda-${nombreDe(casilla)}` : undefined}
      onKeyDown={alPulsar}
      onPaste={alPegarTexto}
      onScroll={(evento) => setArriba(evento.currentTarget.scrollTop)}
    >
      <div className="rejilla-lienzo" style={{ height: ALTO + inicioDe(filas + 1) }}>
        <div role="row" aria-rowindex={1} className="rejilla-fila rejilla-encabezado">
          <div role="columnheader" className="rejilla-numero">
            <span className="oculto">Fila</span>
          </div>
          {columnas.map((columna) => (
            <div
              key={columna}
              role="columnheader"
              className="rejilla-letra"
              style={{ width: anchoDe(hoja, columna) }}
            >
              {letras(columna)}
            </div>
          ))}
        </div>
        {fijas.map((fila) => renglon(fila, true))}
        {vistas.map((fila) => renglon(fila, false))}
      </div>
    </div>
  );
}

/** A text goes on over the cells beside it as far as they are empty, as in Excel; a number never does. */
const Contenido = ({ texto, ancho }: { readonly texto: string; readonly ancho: number | null }) =>
  ancho === null || texto === '' ? texto : <span style={{ width: ancho }}>{texto}</span>;

/** Null where nothing may go on: numbers, texts that are not set to the left, and cells with a full one beside them. */
function anchoLibre(hoja: HojaDelLibro, calculo: Calculo, fila: number, columna: number): number | null {
  const celda = hoja.exceljs.findCell(fila, columna);
  const { horizontal, wrapText } = celda?.style.alignment ?? {};
  if (!celda || typeof valorDe(celda) !== 'string' || wrapText) return null;
  if (horizontal === 'center' || horizontal === 'right') return null;
  if (String(valorDe(celda)).length * ANCHO_DE_LETRA < anchoDe(hoja, columna)) return null;
  let ancho = anchoDe(hoja, columna);
  let siguiente = columna + 1;
  while (siguiente <= columna + VECINAS && estaVacia(hoja, calculo, fila, siguiente)) {
    ancho += anchoDe(hoja, siguiente);
    siguiente += 1;
  }
  return siguiente === columna + 1 ? null : ancho;
}

const estaVacia = (hoja: HojaDelLibro, calculo: Calculo, fila: number, columna: number): boolean =>
  textoMostrado(hoja.exceljs.findCell(fila, columna), calculo.enCelda(hoja, fila, columna)) === '';

function anchoDe({ exceljs }: HojaDelLibro, columna: number): number {
  const { width, hidden } = exceljs.getColumn(columna);
  return hidden ? 0 : Math.round((width ?? 9.14) * 7 + 5);
}
