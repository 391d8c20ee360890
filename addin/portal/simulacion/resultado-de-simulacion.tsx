import { type CambioProbado } from '../../../shared/simulacion/cambio-probado';
import { conteo } from '../../ui/numero-en-espanol';
import { Vacio } from '../vacio';
import { type CambioEnLista, clasesDeCambio } from './cambio-en-lista';
import { type ConteoDeLugar, ConteoPorLugar } from './conteo-por-lugar';
import { ListaDeCambios } from './lista-de-cambios';
import { valorDicho } from './valor-escrito';

interface Propiedades {
  /** "Cambiarían 12 de 77 alumnos…" */
  readonly frase: string;
  readonly probados: readonly CambioProbado[];
  readonly sujeto: string;
  readonly que: string;
  readonly conteos: readonly ConteoDeLugar[];
  readonly cambios: readonly CambioEnLista[];
  readonly archivo: string;
}

/** Takes the focus as it arrives, as the answer to a press. */
const enfocar = (elemento: HTMLElement | null): void => elemento?.focus();

/** What would change: how many of each place, from what to what, and alumno by alumno. */
export function ResultadoDeSimulacion(propiedades: Propiedades) {
  const { frase, probados, sujeto, que, conteos, cambios, archivo } = propiedades;
  return (
    <>
      <section className="hoja simulacion-resultado" aria-labelledby="titulo-simulacion">
        <h2 id="titulo-simulacion" tabIndex={-1} ref={enfocar}>
          {cambios.length === 0 ? 'Con este cambio nadie cambia' : frase}
        </h2>
        <ul className="simulacion-probados">
          {probados.map(({ parametro, nombre, de, a }) => (
            <li key={parametro}>
              {nombre}: de {valorDicho(parametro, de)} a <strong>{valorDicho(parametro, a)}</strong>
            </li>
          ))}
        </ul>
        <p className="tenue">Es una prueba: no se escribió nada y la norma vigente sigue siendo la misma.</p>
        {cambios.length > 0 && (
          <div className="simulacion-conteos">
            <ConteoPorLugar
              titulo={`Cuántos cambiarían por ${sujeto.toLowerCase()}`}
              sujeto={sujeto}
              que={que}
              conteos={conteos}
            />
            <Clases cambios={cambios} />
          </div>
        )}
      </section>
      {cambios.length === 0 ? (
        <Vacio titulo="Nadie cambia">
          <p>
            Ningún alumno queda con otro nivel, otro derecho ni otra bandera. Pruebe con un valor más lejano
            del vigente.
          </p>
        </Vacio>
      ) : (
        <ListaDeCambios cambios={cambios} lugar={sujeto} archivo={archivo} />
      )}
    </>
  );
}

function Clases({ cambios }: Pick<Propiedades, 'cambios'>) {
  return (
    <table className="grafica">
      <caption className="solo-lector">De qué a qué cambian</caption>
      <thead>
        <tr>
          <th scope="col">De qué a qué</th>
          <th scope="col" className="cifra">
            Cambios
          </th>
        </tr>
      </thead>
      <tbody>
        {clasesDeCambio(cambios).map(({ clase, cuantos }) => (
          <tr key={clase}>
            <th scope="row" className="simulacion-clase">
              {clase}
            </th>
            <td className="cifra">{conteo(cuantos)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
