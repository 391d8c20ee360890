import './graficas.css';
import { conteo } from '../numero-en-espanol';

export interface RenglonDeAvance {
  readonly etiqueta: string;
  readonly hecho: number;
  readonly todo: number;
  /** What calls for attention beside the bar: "2 sin derecho". */
  readonly aviso?: string;
}

interface Propiedades {
  readonly titulo: string;
  readonly sujeto: string;
  /** What the counts are of: "capturados". */
  readonly que: string;
  readonly renglones: readonly RenglonDeAvance[];
}

/** How much there is of how much, one bar each. */
export function GraficaDeAvance({ titulo, sujeto, que, renglones }: Propiedades) {
  return (
    <table className="grafica">
      <caption className="solo-lector">{titulo}</caption>
      <thead>
        <tr>
          <th scope="col">{sujeto}</th>
          <td />
          <th scope="col" className="cifra">
            {que}
          </th>
        </tr>
      </thead>
      <tbody>
        {renglones.map(({ etiqueta, hecho, todo, aviso }) => (
          <tr key={etiqueta}>
            <th scope="row">
              {etiqueta}
              {aviso !== undefined && <span className="grafica-detalle">{aviso}</span>}
            </th>
            <td className="grafica-barra">
              <svg className="barra-de-registro" role="img" viewBox="0 0 1000 10" preserveAspectRatio="none">
                <title>{`${etiqueta}: ${conteo(hecho)} de ${conteo(todo)}`}</title>
                <rect className="falta" width="1000" height="10" />
                <rect
                  className="hecho"
                  width={(1000 * Math.min(hecho, todo)) / Math.max(1, todo)}
                  height="10"
                />
              </svg>
            </td>
            <td className={hecho < todo ? 'cifra' : 'cifra tenue'}>
              {todo === 0 ? 'sin dato' : `${conteo(hecho)} de ${conteo(todo)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
