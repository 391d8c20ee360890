import { CIEN } from '../../../shared/nucleo/fraccion';
import { leerDecimal } from '../../../shared/nucleo/decimal';
import './graficas.css';
import { proporcion } from './proporcion';

export interface PuntoDeDesempeno {
  readonly etiqueta: string;
  readonly detalle: string | null;
  /** Exact, for where the point goes; null when nothing is registered. */
  readonly exacto: string | null;
  /** Two decimals, as it is read. */
  readonly escrito: string | null;
  readonly enlace?: string;
}

interface Propiedades {
  readonly titulo: string;
  readonly sujeto: string;
  readonly minimo: string;
  readonly puntos: readonly PuntoDeDesempeno[];
}

/** Where each one stands between 0 and 100, against the passing minimum. Exact values decide which side. */
export function GraficaDeDesempeno({ titulo, sujeto, minimo, puntos }: Propiedades) {
  const umbral = leerDecimal(minimo) ?? CIEN;
  return (
    <table className="grafica grafica-plegable">
      <caption className="solo-lector">{titulo}</caption>
      <thead>
        <tr>
          <th scope="col">{sujeto}</th>
          <td className="grafica-barra grafica-eje" aria-hidden="true">
            <span style={{ left: `${(100 * proporcion(minimo, '100')).toFixed(1)}%` }}>mínimo {minimo}</span>
          </td>
          <th scope="col" className="cifra">
            Desempeño
          </th>
        </tr>
      </thead>
      <tbody>
        {puntos.map(({ etiqueta, detalle, exacto, escrito, enlace }) => {
          const bajo = exacto !== null && (leerDecimal(exacto)?.menorQue(umbral) ?? false);
          return (
            <tr key={etiqueta}>
              <th scope="row">
                {enlace ? <a href={enlace}>{etiqueta}</a> : etiqueta}
                {detalle && <span className="grafica-detalle">{detalle}</span>}
              </th>
              <td className="grafica-barra">
                <Linea
                  x={exacto === null ? null : 100 * proporcion(exacto, '100')}
                  minimo={100 * proporcion(minimo, '100')}
                  bajo={bajo}
                  titulo={`${etiqueta}: ${escrito === null ? 'sin dato' : `desempeño ${escrito}, mínimo ${minimo}`}`}
                />
              </td>
              <td className={bajo ? 'cifra bajo' : 'cifra'}>
                {escrito ?? <span className="tenue">Sin dato</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface PropiedadesDeLinea {
  readonly x: number | null;
  readonly minimo: number;
  readonly bajo: boolean;
  readonly titulo: string;
}

/** Percentages rather than a viewBox: the point keeps its shape at every width. */
function Linea({ x, minimo, bajo, titulo }: PropiedadesDeLinea) {
  return (
    <svg className="linea-de-desempeno" role="img">
      <title>{titulo}</title>
      <line className="riel" x1="0" x2="100%" y1="50%" y2="50%" />
      <line className="umbral" x1={`${minimo}%`} x2={`${minimo}%`} y1="0" y2="100%" />
      {x !== null && (
        <>
          <line className="recorrido" x1="0" x2={`${x}%`} y1="50%" y2="50%" data-bajo={bajo} />
          {bajo ? (
            <rect
              className="punto"
              x={`${x}%`}
              y="50%"
              width="9"
              height="9"
              transform="translate(-4.5 -4.5)"
              data-bajo
            />
          ) : (
            <circle className="punto" cx={`${x}%`} cy="50%" r="5" />
          )}
        </>
      )}
    </svg>
  );
}
