import { useId } from 'react';
import { Fundamentos } from '../explicacion/fundamentos';
import { cuantos } from '../numero-en-espanol';
import './posible.css';
import { type AsignaturaPosible, enLetras, type FinalPosible, pasoEnPalabras } from './situacion-en-palabras';

/** The finals that can still be reached, each with the cheapest way to it, and the remedials left. */
export function FinalesPosibles({ posibles }: { readonly posibles: AsignaturaPosible }) {
  const { finales, remediales } = posibles;
  // A way to NA is nobody's question.
  const alcanzables = finales.filter(({ camino, numero }) => camino !== null && numero !== null);
  const id = useId();
  return (
    <section className="finales" aria-labelledby={id}>
      <h2 id={id}>Final</h2>
      <p className="finales-frase" role="status">
        {fraseDe(posibles)}
      </p>
      <ul className="finales-lista">
        {finales.map((final) => (
          <li key={final.nivel} data-alcanza={final.camino !== null}>
            <span className="finales-numero">{nombreDe(final)}</span>
            {final.camino === null && <span className="solo-lector"> ya no se alcanza</span>}
          </li>
        ))}
      </ul>
      {alcanzables.map((final) => (
        <Camino key={final.nivel} final={final} />
      ))}
      <p className="posible-frase">
        {remediales.disponibles === 0
          ? `Ya no le quedan remediales: usó ${remediales.usadas}.`
          : `Le ${remediales.disponibles === 1 ? 'queda' : 'quedan'} ${cuantos(remediales.disponibles, 'remedial', 'remediales')}.`}{' '}
        <Fundamentos fundamentos={remediales.fundamentos} />
      </p>
    </section>
  );
}

const nombreDe = ({ numero, nivel }: FinalPosible): string =>
  numero === null ? enLetras(nivel) : `${numero} ${enLetras(nivel)}`;

function fraseDe({ puedeAcreditarse, remedialesNecesarias, finales }: AsignaturaPosible): string {
  if (!puedeAcreditarse) return 'Ya no es posible acreditar esta asignatura.';
  const mejor = finales.find(({ camino }) => camino !== null);
  const tope = mejor ? ` Lo más alto que se alcanza es ${nombreDe(mejor)}.` : '';
  return remedialesNecesarias === 0
    ? `Se puede acreditar sin remediales.${tope}`
    : `Se puede acreditar con ${cuantos(remedialesNecesarias ?? 0, 'remedial', 'remediales')} cuando menos.${tope}`;
}

function Camino({ final }: { readonly final: FinalPosible }) {
  const { camino, fundamentos } = final;
  if (!camino) return null;
  return (
    <details className="camino">
      <summary>Cómo se llega a {nombreDe(final)}</summary>
      <ol>
        {camino.unidades.map(({ unidad, pasos }) => (
          <li key={unidad}>
            <strong>Unidad {unidad}:</strong> {pasos.map(pasoEnPalabras).join(', y después ')}.
          </li>
        ))}
      </ol>
      <p className="posible-frase">
        Es de los caminos con menos remediales y menos puntos. <Fundamentos fundamentos={fundamentos} />
      </p>
    </details>
  );
}
