import { type ReactNode } from 'react';
import './graficas.css';
import { conteo } from '../numero-en-espanol';

interface Columna {
  readonly clave: string;
  readonly titulo: ReactNode;
  /** What the others are compared with stays behind them; so does what there is none of. */
  readonly detras?: boolean;
}

export interface RenglonConBarra {
  readonly etiqueta: string;
  readonly enlace?: string | undefined;
  readonly barra: ReactNode;
  /** One for each column. */
  readonly cuentas: readonly number[];
}

interface Propiedades {
  readonly titulo: string;
  /** What the heading of the first column says: "Grupo". */
  readonly sujeto: string;
  readonly columnas: readonly Columna[];
  readonly renglones: readonly RenglonConBarra[];
  readonly clase?: string;
}

/** Bars beside their figures: the chart is its own table. */
export function TablaDeBarras({ titulo, sujeto, columnas, renglones, clase = '' }: Propiedades) {
  return (
    <table className={`grafica ${clase}`}>
      <caption className="solo-lector">{titulo}</caption>
      <thead>
        <tr>
          <th scope="col">{sujeto}</th>
          <td />
          {columnas.map(({ clave, titulo: nombre }) => (
            <th key={clave} scope="col" className="cifra">
              {nombre}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {renglones.map(({ etiqueta, enlace, barra, cuentas }) => (
          <tr key={etiqueta}>
            <th scope="row">{enlace ? <a href={enlace}>{etiqueta}</a> : etiqueta}</th>
            <td className="grafica-barra">{barra}</td>
            {columnas.map(({ clave, detras = false }, lugar) => {
              const cuenta = cuentas[lugar] ?? 0;
              return (
                <td key={clave} className={detras || cuenta === 0 ? 'cifra tenue' : 'cifra'}>
                  {conteo(cuenta)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
