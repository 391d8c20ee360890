import { type KeyboardEvent } from 'react';
import { anchoDe, anchoLibre } from './ancho-de-celda';
import { type HojaDelLibro } from './anfitrion/hoja-del-libro';
import { validacionEn } from './anfitrion/validaciones-de-hoja';
import { type Calculo } from './calculo/calculo';
import { type Casilla, nombreDe } from './casilla';
import { estiloMostrado, textoMostrado } from './celda-mostrada';
import { errorDeCelda, motivoDeCelda } from './motivo-de-celda';

/** What is being typed over the active cell, and what comes of it. */
export interface Edicion {
  readonly texto: string;
  readonly cambiar: (texto: string) => void;
  readonly aceptar: (paso: Casilla) => void;
  readonly dejar: () => void;
  /** As `dejar`, and the grid has the focus again. */
  readonly cancelar: () => void;
}

interface Propiedades {
  readonly hoja: HojaDelLibro;
  readonly calculo: Calculo;
  readonly fila: number;
  readonly columnas: readonly number[];
  /** In pixels. */
  readonly lugar: { readonly top: number; readonly height: number };
  /** It stays in sight above the others. */
  readonly fija: boolean;
  readonly activa: Casilla;
  /** Null while nobody types. */
  readonly edicion: Edicion | null;
  readonly alElegir: (casilla: Casilla) => void;
  readonly alEditar: (casilla: Casilla) => void;
}

/** One row of the grid: its number and its cells. */
export function RenglonDeRejilla(propiedades: Propiedades) {
  const { hoja, fila, columnas, lugar, fija, activa, edicion } = propiedades;
  return (
    <div
      role="row"
      aria-rowindex={fila + 1}
      className={fija ? 'rejilla-fila rejilla-fija' : 'rejilla-fila'}
      style={{ ...lugar, ...(fija && { position: 'sticky' }) }}
    >
      <div role="rowheader" className="rejilla-numero">
        {fila}
      </div>
      {columnas.map((columna) =>
        edicion && !fija && fila === activa.fila && columna === activa.columna ? (
          <EditorDeCelda key={columna} casilla={activa} ancho={anchoDe(hoja, columna)} edicion={edicion} />
        ) : (
          <Celda key={columna} columna={columna} {...propiedades} />
        ),
      )}
    </div>
  );
}

function Celda(propiedades: Propiedades & { readonly columna: number }) {
  const { hoja, calculo, fila, columna, fija, activa, alElegir, alEditar } = propiedades;
  const celda = hoja.exceljs.findCell(fila, columna);
  const conRegla = validacionEn(hoja, fila, columna).regla !== null;
  const margen = calculo.enCelda(hoja, fila, columna);
  const casilla = { fila, columna };
  const ancho = anchoDe(hoja, columna);
  const esActiva = fila === activa.fila && columna === activa.columna;
  return (
    <div
      id={fija ? undefined : `celda-${nombreDe(casilla)}`}
      role="gridcell"
      aria-colindex={columna + 1}
      aria-selected={esActiva}
      className={conRegla ? 'rejilla-celda rejilla-con-regla' : 'rejilla-celda'}
      data-ajustada={celda?.style.alignment?.wrapText === true || undefined}
      data-error={errorDeCelda(celda, margen) ?? undefined}
      title={motivoDeCelda(celda, margen) ?? undefined}
      style={{ width: ancho, ...estiloMostrado(celda, margen?.derramado) }}
      onMouseDown={() => alElegir(casilla)}
      onDoubleClick={() => alEditar(casilla)}
    >
      {/* Above the texts that go on over the cell, which would hide its own outline. */}
      {esActiva && <div className="rejilla-marca" style={{ width: ancho }} />}
      <Contenido texto={textoMostrado(celda, margen)} ancho={anchoLibre(hoja, calculo, casilla)} />
    </div>
  );
}

const Contenido = ({ texto, ancho }: { readonly texto: string; readonly ancho: number | null }) =>
  ancho === null || texto === '' ? texto : <span style={{ maxWidth: ancho }}>{texto}</span>;

interface PropiedadesDeEditor {
  readonly casilla: Casilla;
  readonly ancho: number;
  readonly edicion: Edicion;
}

function EditorDeCelda({ casilla, ancho, edicion }: PropiedadesDeEditor) {
  const { texto, cambiar, aceptar, dejar, cancelar } = edicion;
  const alPulsar = (evento: KeyboardEvent): void => {
    const { key, shiftKey } = evento;
    evento.stopPropagation();
    const sentido = shiftKey ? -1 : 1;
    if (key === 'Enter') aceptar({ fila: sentido, columna: 0 });
    else if (key === 'Tab') aceptar({ fila: 0, columna: sentido });
    else if (key === 'Escape') cancelar();
    else return;
    evento.preventDefault();
  };
  return (
    <input
      className="rejilla-edicion"
      style={{ width: ancho }}
      aria-label={`Editar ${nombreDe(casilla)}`}
      value={texto}
      autoFocus
      onChange={(evento) => cambiar(evento.target.value)}
      onBlur={dejar}
      onKeyDown={alPulsar}
    />
  );
}
