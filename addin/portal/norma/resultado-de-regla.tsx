import { comoCaptura } from './captura';
import { type Obtenido } from './casos-resueltos';
import { conMayuscula } from './en-palabras';
import { valorEnPalabras } from './valor-en-palabras';
import { VistaDeValor } from './vista-de-valor';

interface Propiedades {
  readonly obtenido: Obtenido;
  /** Why the input as a whole was refused, where no field is at fault. */
  readonly sinCampo: readonly string[];
}

/** What the rule answers to what the form holds, said again each time it changes. */
export function ResultadoDeRegla({ obtenido, sinCampo }: Propiedades) {
  return (
    <section className="norma-resultado" aria-labelledby="titulo-resultado">
      <h3 id="titulo-resultado">Resultado</h3>
      <div role="status">
        {obtenido.aceptada ? <Respuesta valor={obtenido.resultado} /> : <Rechazada sinCampo={sinCampo} />}
      </div>
    </section>
  );
}

function Respuesta({ valor }: { readonly valor: unknown }) {
  if (valor === null) {
    return (
      <>
        <p className="norma-respuesta">Sin respuesta</p>
        <p className="tenue">
          Con estos datos la regla no decide: no aplica, falta un dato o se contradicen.
        </p>
      </>
    );
  }
  const palabras = valorEnPalabras(valor);
  if (palabras !== null) return <p className="norma-respuesta">{conMayuscula(palabras)}</p>;
  const vacio = Array.isArray(valor) ? valor.length === 0 : Object.keys(comoCaptura(valor)).length === 0;
  if (vacio) return <p className="norma-respuesta">Ninguno</p>;
  return <VistaDeValor valor={valor} />;
}

function Rechazada({ sinCampo }: { readonly sinCampo: readonly string[] }) {
  return (
    <>
      <p className="norma-respuesta rechazada">La regla no acepta estos datos</p>
      {sinCampo.length > 0 ? (
        sinCampo.map((motivo) => <p key={motivo}>{motivo}</p>)
      ) : (
        <p className="tenue">Corrija lo que señala cada campo.</p>
      )}
    </>
  );
}
