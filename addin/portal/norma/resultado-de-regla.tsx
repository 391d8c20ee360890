import { type Campo } from './campo';
import { comoCaptura } from './captura';
import { type Obtenido } from './casos-resueltos';
import { conMayuscula } from './en-palabras';
import { valorEnPalabras } from './valor-en-palabras';
import { VistaDeValor } from './vista-de-valor';

interface Propiedades {
  readonly obtenido: Obtenido;
  readonly campos: readonly Campo[];
  /** Why the input as a whole was refused, where no field is at fault. */
  readonly sinCampo: readonly string[];
}

/** What the rule answers to what the form holds, said again each time it changes. */
export function ResultadoDeRegla({ obtenido, campos, sinCampo }: Propiedades) {
  return (
    <section className="norma-resultado" aria-labelledby="titulo-resultado">
      <h3 id="titulo-resultado">Resultado</h3>
      <div role="status">
        {obtenido.aceptada ? (
          <Respuesta valor={obtenido.resultado} campos={campos} />
        ) : (
          <Rechazada sinCampo={sinCampo} />
        )}
      </div>
    </section>
  );
}

function Respuesta({ valor, campos }: { readonly valor: unknown; readonly campos: readonly Campo[] }) {
  if (valor === null) {
    return (
      <>
        <p className="norma-respuesta">La regla no decide con estos datos</p>
        <p className="tenue">
          Puede que falte un dato, que dos se contradigan o que la regla no aplique al caso.
          {campos.length > 0 && ` Revise ${enumerar(campos.map(({ etiqueta }) => `«${etiqueta}»`))}.`}
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

/** "«A»", "«A» y «B»", "«A», «B» y «C»". */
const enumerar = (nombres: readonly string[]): string =>
  nombres.length < 2
    ? nombres.join('')
    : `${nombres.slice(0, -1).join(', ')} y ${nombres.slice(-1).join('')}`;

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
