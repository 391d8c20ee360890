import { type ReactNode } from 'react';
import { comoCaptura } from './captura';
import { comoEtiqueta, conMayuscula } from './en-palabras';
import { valorEnPalabras } from './valor-en-palabras';

/** A value of any shape as people read it: a word, a list, a table, or names with their values. */
export function VistaDeValor({ valor }: { readonly valor: unknown }): ReactNode {
  const palabras = valorEnPalabras(valor);
  if (palabras !== null) return <span className="valor">{palabras}</span>;
  if (Array.isArray(valor)) return <Lista valores={valor} />;
  return (
    <dl className="valor-objeto">
      {Object.entries(comoCaptura(valor)).map(([nombre, dentro]) => (
        <div key={nombre} data-compuesto={esObjeto(dentro)}>
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
  if (valores.every(esObjeto)) return <TablaDeValores filas={valores} />;
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

/** A column for each name that any row has. */
function TablaDeValores({ filas }: { readonly filas: readonly object[] }) {
  const columnas = [...new Set(filas.flatMap(Object.keys))];
  return (
    <div className="valor-marco" role="region" aria-label="Tabla de valores" tabIndex={0}>
      <table className="valor-tabla">
        <thead>
          <tr>
            {columnas.map((columna) => (
              <th key={columna} scope="col">
                {nombreDe(columna)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filas.map((fila, lugar) => (
            <tr key={lugar}>
              {columnas.map((columna) => (
                <td key={columna}>{conMayuscula(enLinea(comoCaptura(fila)[columna]))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const esObjeto = (valor: unknown): valor is object =>
  valorEnPalabras(valor) === null && typeof valor === 'object' && !Array.isArray(valor);

/** Whether a value needs more room than a margin has: a table, or many names. */
export function pideAncho(valor: unknown): boolean {
  if (Array.isArray(valor)) return valor.some(esObjeto);
  return esObjeto(valor) && (Object.keys(valor).length > 2 || Object.values(valor).some(esObjeto));
}

/** Names of ours are put in words; claves, such as "30-524-PO-05", are already what people call them. */
const nombreDe = (nombre: string): string => (/^[a-z]/.test(nombre) ? comoEtiqueta(nombre) : nombre);

/** The same in one line, for a cell of a table. */
export function enLinea(valor: unknown): string {
  const palabras = valorEnPalabras(valor);
  if (palabras !== null) return palabras;
  if (Array.isArray(valor)) return valor.length === 0 ? 'ninguno' : valor.map(dentroDeLinea).join(', ');
  return Object.entries(comoCaptura(valor))
    .map(([nombre, dentro]) => `${nombreDe(nombre)}: ${dentroDeLinea(dentro)}`)
    .join('; ');
}

/** What has names of its own is set apart from what surrounds it. */
const dentroDeLinea = (valor: unknown): string => (esObjeto(valor) ? `(${enLinea(valor)})` : enLinea(valor));
