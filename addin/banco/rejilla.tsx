import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ALTO, iniciosDeFilas } from './altos-de-filas';
import { anchoDe } from './ancho-de-celda';
import { letras } from './anfitrion/area';
import { formulaDe } from './anfitrion/celda';
import { type HojaDelLibro } from './anfitrion/hoja-del-libro';
import { type TablaDelLibro } from './anfitrion/tabla-del-libro';
import { vistaDe } from './anfitrion/vista-de-hoja';
import { type Calculo } from './calculo/calculo';
import { type Casilla, nombreDe } from './casilla';
import { RenglonDeRejilla } from './renglon-de-rejilla';

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
const COLUMNAS_MAXIMAS = 120;

const PASOS: Readonly<Record<string, Casilla>> = {
  ArrowUp: { fila: -1, columna: 0 },
  ArrowDown: { fila: 1, columna: 0 },
  ArrowLeft: { fila: 0, columna: -1 },
  ArrowRight: { fila: 0, columna: 1 },
  PageUp: { fila: -20, columna: 0 },
  PageDown: { fila: 20, columna: 0 },
};

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
  const cancelar = (): void => {
    setEdicion(null);
    marco.current?.focus();
  };
  const aceptar = (paso: Casilla): void => {
    alTeclear(casilla, edicion ?? '');
    ir(paso);
    cancelar();
  };
  const editar = ({ fila, columna }: Casilla): void => {
    const celda = exceljs.findCell(fila, columna);
    setEdicion(celda ? String(formulaDe(celda)) : '');
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
    else if (key === 'Enter' || key === 'F2') editar(casilla);
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
    <RenglonDeRejilla
      key={`${fija ? 'f' : ''}${fila}`}
      {...{ hoja, calculo, fila, columnas, fija, alElegir }}
      lugar={{ top: ALTO + inicioDe(fila), height: inicioDe(fila + 1) - inicioDe(fila) }}
      activa={casilla}
      edicion={
        edicion === null
          ? null
          : { texto: edicion, cambiar: setEdicion, aceptar, cancelar, dejar: () => setEdicion(null) }
      }
      alEditar={editar}
    />
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
