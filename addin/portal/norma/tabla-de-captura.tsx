import { Button } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { type Campo, type Elemento } from './campo';
import { comoCaptura, comoLista, conCampo, valorInicial } from './captura';

interface PropiedadesDeTabla {
  readonly titulo: string;
  readonly elemento: Elemento;
  readonly valor: unknown;
  readonly cambiar: (valor: readonly unknown[]) => void;
  /** Draws what has no cell to fit in: a list within a row. */
  readonly interior: (
    campo: Campo,
    valor: unknown,
    cambiar: (valor: unknown) => void,
    nombre: string,
  ) => ReactNode;
}

/** A row for each element, and a column for each of its fields. */
export function TablaDeCaptura({ titulo, elemento, valor, cambiar, interior }: PropiedadesDeTabla) {
  const filas = comoLista(valor);
  const columnas = columnasDe(elemento);
  const poner = (lugar: number, fila: unknown): void => cambiar(filas.with(lugar, fila));
  return (
    <div className="captura-tabla">
      <div className="captura-marco" role="region" aria-label={titulo} tabIndex={0}>
        <table>
          <thead data-sola={elemento.clase.tipo !== 'objeto'}>
            <tr>
              <th scope="col">
                <span className="solo-lector">Renglón</span>
              </th>
              {columnas.map(({ nombre, etiqueta }) => (
                <th key={nombre} scope="col">
                  {etiqueta || <span className="solo-lector">{titulo}</span>}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {filas.map((fila, lugar) => (
              <tr key={lugar}>
                <th scope="row" className="captura-numero">
                  {lugar + 1}
                </th>
                {columnas.map((campo) => (
                  <td key={campo.nombre}>
                    {campo.nombre === ''
                      ? interior(
                          campo,
                          fila,
                          (nueva) => poner(lugar, nueva),
                          `${titulo}, renglón ${lugar + 1}`,
                        )
                      : interior(
                          campo,
                          comoCaptura(fila)[campo.nombre],
                          (nueva) => poner(lugar, conCampo(comoCaptura(fila), campo.nombre, nueva)),
                          `${campo.etiqueta}, renglón ${lugar + 1}`,
                        )}
                  </td>
                ))}
                <td>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={`Quitar el renglón ${lugar + 1} de ${titulo}`}
                    onClick={() => cambiar(filas.toSpliced(lugar, 1))}
                  >
                    Quitar
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button size="small" onClick={() => cambiar([...filas, valorInicial(elemento)])}>
        Agregar renglón
      </Button>
    </div>
  );
}

/** An element that is no object is its row's only cell. */
const columnasDe = (elemento: Elemento): readonly Campo[] =>
  elemento.clase.tipo === 'objeto'
    ? elemento.clase.campos
    : [{ nombre: '', etiqueta: '', opcional: false, ...elemento }];
