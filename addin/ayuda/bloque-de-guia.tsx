import { type Normas } from '../../shared/norma/normas';
import { type Bloque } from './capitulo';
import { DibujoDeComparacion } from './dibujos/dibujo-de-comparacion';
import { DibujoDeCriterios } from './dibujos/dibujo-de-criterios';
import { DibujoDeEstados } from './dibujos/dibujo-de-estados';
import { DibujoDeHojas } from './dibujos/dibujo-de-hojas';
import { DibujoDeTeclado } from './dibujos/dibujo-de-teclado';
import { DibujoDeVentana } from './dibujos/dibujo-de-ventana';
import { FichasDeFunciones } from './fichas-de-funciones';
import { Prosa } from './prosa';

interface Propiedades {
  readonly bloque: Bloque;
  readonly normas: Normas;
}

/** A piece of a chapter as it is read. */
export function BloqueDeGuia({ bloque, normas }: Propiedades) {
  switch (bloque.que) {
    case 'parrafo':
      return (
        <p>
          <Prosa texto={bloque.texto} />
        </p>
      );
    case 'subtitulo':
      return <h2>{bloque.texto}</h2>;
    case 'pasos':
      return <ol>{enRenglones(bloque.renglones)}</ol>;
    case 'lista':
      return <ul>{enRenglones(bloque.renglones)}</ul>;
    case 'tabla':
      return <TablaDeGuia {...bloque} />;
    case 'preguntas':
      return bloque.preguntas.map(({ pregunta, respuesta }) => (
        <details key={pregunta} className="ayuda-pregunta">
          <summary>{pregunta}</summary>
          <p>
            <Prosa texto={respuesta} />
          </p>
        </details>
      ));
    case 'dibujo':
      return (
        <figure>
          {dibujoDe(bloque, normas)}
          <figcaption>
            <Prosa texto={bloque.pie} />
          </figcaption>
        </figure>
      );
    case 'funciones':
      return <FichasDeFunciones />;
  }
}

const enRenglones = (renglones: readonly string[]) =>
  renglones.map((renglon) => (
    <li key={renglon}>
      <Prosa texto={renglon} />
    </li>
  ));

/** In a pane each row is read down, under the names of its columns. */
function TablaDeGuia({ titulo, columnas, renglones }: Extract<Bloque, { que: 'tabla' }>) {
  return (
    <table className="ayuda-tabla">
      <caption className="solo-lector">{titulo}</caption>
      <thead>
        <tr>
          {columnas.map((columna) => (
            <th key={columna} scope="col">
              {columna}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {renglones.map(([primera = '', ...demas]) => (
          <tr key={primera}>
            <th scope="row">
              <Prosa texto={primera} />
            </th>
            {demas.map((celda, lugar) => (
              <td key={lugar} data-columna={columnas.length > 2 ? columnas[lugar + 1] : undefined}>
                <Prosa texto={celda} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dibujoDe({ dibujo }: Extract<Bloque, { que: 'dibujo' }>, normas: Normas) {
  switch (dibujo) {
    case 'hojas':
      return <DibujoDeHojas />;
    case 'criterios':
      return <DibujoDeCriterios normas={normas} />;
    case 'teclado':
      return <DibujoDeTeclado />;
    case 'estados':
      return <DibujoDeEstados />;
    case 'comparacion':
      return <DibujoDeComparacion />;
    case 'ventana':
      return <DibujoDeVentana />;
  }
}
