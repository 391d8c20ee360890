import { type ReactNode } from 'react';
import { comoCaptura } from './captura';
import { comoEtiqueta } from './en-palabras';
import { valorEnPalabras } from './valor-en-palabras';

/** A value of any shape as people read it: a word, a list, or names with their values. */
export function VistaDeValor({ valor }: { readonly valor: unknown }): ReactNode {
  const palabras = valorEnPalabras(valor);
  if (palabras !== null) return <span className="valor">{palabras}</span>;
  if (Array.isArray(valor)) return <Lista valores={valor} />;
  return (
    <dl className="valor-objeto">
      {Object.entries(comoCaptura(valor)).map(([nombre, dentro]) => (
        <div key={nombre}>
          <dt>{nombreDe(nombre)}</dt>
          <dd>
            <VistaDeValor valor={dentro} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lista({ valores }: { readonly valores: readonly unknown[] }) {
  if (valores.length === 0) return <span className="valor">ninguno</span>;
  return (
    <ul className={valores.every((valor) => valorEnPalabras(valor) !== null) ? 'valor-lista' : 'valor-filas'}>
      {valores.map((valor, lugar) => (
        <li key={lugar}>
          <VistaDeValor valor={valor} />
        </li>
      ))}
    </ul>
  );
}

/** Names of ours are put in words; claves, such as "30-524-PO-05", are already what people call them. */
const nombreDe = (nombre: string): string => (/^[a-z]/.test(nombre) ? comoEtiqueta(nombre) : nombre);

/** The same in one line, for a table of cases. */
export function enLinea(valor: unknown): string {
  const palabras = valorEnPalabras(valor);
  if (palabras !== null) return palabras;
  if (Array.isArray(valor)) return valor.length === 0 ? 'ninguno' : valor.map(enLinea).join(', ');
  const partes = Object.entries(comoCaptura(valor)).map(
    ([nombre, dentro]) => `${nombreDe(nombre)}: ${enLinea(dentro)}`,
  );
  return `(${partes.join('; ')})`;
}
