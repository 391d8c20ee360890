import { type ClipboardEvent, type KeyboardEvent, type Ref, useEffect, useId } from 'react';
import { valorDe } from '../../../../shared/captura/celdas';
import { sonVariasCeldas } from '../plan/filas-de-texto';
import { columnasALaVista } from './columnas-de-rejilla';
import { EditorDeCelda } from './editor-de-celda';
import { type EstadoDeRejilla } from './estado-de-rejilla';
import { type MandoDeRejilla } from './mando-de-rejilla';
import { estaElegida } from './seleccion';

interface Propiedades {
  readonly mando: MandoDeRejilla;
  readonly estado: EstadoDeRejilla;
  readonly ancha: boolean;
  readonly ref: Ref<HTMLDivElement>;
  readonly idDeError: string;
}

/**
 * The grid itself. The focus stays in it while one types, and says which cell is the current one: moving the focus from
 * cell to cell would lose strokes that come faster than the screen.
 */
export function TablaDeRejilla({ mando, estado, ancha, ref, idDeError }: Propiedades) {
  const { alumnos, columnas, seleccion, captura, deSabana, edicion, falla } = estado;
  const id = useId();
  const vistas = columnasALaVista(columnas, seleccion.columna, ancha);
  const idDe = (fila: number, lugar: number): string => `${id}-${fila}-${lugar}`;
  const actual = idDe(seleccion.fila, seleccion.columna);
  useEffect(() => document.getElementById(actual)?.scrollIntoView({ block: 'nearest' }), [actual]);

  const alPulsar = (evento: KeyboardEvent): void => {
    if (evento.target !== evento.currentTarget || evento.altKey) return;
    const { key: tecla, ctrlKey, metaKey, shiftKey: mayusculas } = evento;
    if (!mando.pulsar({ tecla, control: ctrlKey || metaKey, mayusculas })) return;
    evento.preventDefault();
    // An editor that was left open with what it did not take goes on from here.
    evento.currentTarget.querySelector<HTMLInputElement>('.rejilla-editor')?.focus();
  };
  const alPegar = (evento: ClipboardEvent): void => {
    const texto = evento.clipboardData.getData('text/plain');
    // In the editor of a cell a word is pasted into what is being typed; several cells never are.
    if (evento.target !== evento.currentTarget && !sonVariasCeldas(texto)) return;
    evento.preventDefault();
    if (texto !== '') mando.pegar(texto);
  };
  const alCopiar = (evento: ClipboardEvent): void => {
    if (evento.target !== evento.currentTarget) return;
    evento.preventDefault();
    evento.clipboardData.setData('text/plain', mando.copiar());
  };
  const enColumnas = {
    gridTemplateColumns: `minmax(7rem, 1fr) repeat(${vistas.length}, minmax(4.5rem, 6rem))`,
  };
  const fallidas = new Set(falla?.celdas.map(({ matricula, columna }) => `${matricula}\n${columna}`));
  return (
    <div
      className="rejilla-marco"
      role="grid"
      aria-label={`Captura de ${columnas[seleccion.columna]?.titulo ?? ''}`}
      aria-multiselectable="true"
      aria-rowcount={alumnos.length + 1}
      aria-colcount={columnas.length + 1}
      aria-activedescendant={actual}
      tabIndex={0}
      ref={ref}
      onKeyDown={alPulsar}
      onPaste={alPegar}
      onCopy={alCopiar}
    >
      <div role="row" aria-rowindex={1} className="rejilla-titulos" style={enColumnas}>
        <span role="columnheader">Alumno</span>
        {vistas.map(({ lugar, columna }) => (
          <span
            key={columna.nombre}
            role="columnheader"
            aria-colindex={lugar + 2}
            title={columna.detalle}
            data-actual={lugar === seleccion.columna}
          >
            {columna.titulo}
          </span>
        ))}
      </div>
      {alumnos.map(({ matricula, nombre }, fila) => (
        <div
          role="row"
          key={matricula}
          aria-rowindex={fila + 2}
          data-actual={fila === seleccion.fila}
          style={enColumnas}
        >
          <span
            role="rowheader"
            aria-colindex={1}
            title={matricula}
            onClick={() => mando.elegir(fila, seleccion.columna, false)}
          >
            {nombre}
          </span>
          {vistas.map(({ lugar, columna }) => {
            const esActual = fila === seleccion.fila && lugar === seleccion.columna;
            const editando = esActual && edicion !== null;
            return (
              <div
                key={columna.nombre}
                role="gridcell"
                id={idDe(fila, lugar)}
                aria-colindex={lugar + 2}
                aria-selected={estaElegida(seleccion, fila, lugar)}
                aria-invalid={fallidas.has(`${matricula}\n${columna.nombre}`)}
                data-actual={esActual}
                onClick={({ shiftKey }) => {
                  if (!editando) mando.elegir(fila, lugar, shiftKey);
                }}
                onDoubleClick={() => mando.pulsar({ tecla: 'F2', control: false, mayusculas: false })}
              >
                {editando ? (
                  <EditorDeCelda
                    edicion={edicion}
                    mando={mando}
                    etiqueta={`${columna.titulo} de ${nombre}`}
                    idDeError={idDeError}
                  />
                ) : (
                  <Valor
                    valor={valorDe(captura.celdas, { matricula, columna: columna.nombre })}
                    enSabana={valorDe(deSabana, { matricula, columna: columna.nombre })}
                  />
                )}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface PropiedadesDelValor {
  readonly valor: string | null;
  /** What counts while nothing is captured. */
  readonly enSabana: string | null;
}

/** Sin dato is said, and is no zero; what the sábana says is told from what was captured. */
function Valor({ valor, enSabana }: PropiedadesDelValor) {
  if (valor !== null) return <span data-ausencia={valor === 'NP' || valor === 'JU'}>{valor}</span>;
  if (enSabana !== null) {
    return (
      <span className="rejilla-de-sabana" title="De la sábana: cuenta mientras no se capture otro dato">
        {enSabana}
        <span className="solo-lector">, de la sábana</span>
      </span>
    );
  }
  return (
    <>
      <span className="tenue" aria-hidden="true">
        –
      </span>
      <span className="solo-lector">sin dato</span>
    </>
  );
}
