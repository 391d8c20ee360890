import '../../ui/graficas.css';
import { conteo } from '../../ui/numero-en-espanol';

export interface ConteoDeLugar {
  readonly lugar: string;
  readonly cambian: number;
  readonly de: number;
}

interface Propiedades {
  readonly titulo: string;
  readonly sujeto: string;
  /** What is counted: "Alumnos". */
  readonly que: string;
  readonly conteos: readonly ConteoDeLugar[];
}

/** How many of each plantel would change: a bar beside its figures, most affected first. */
export function ConteoPorLugar({ titulo, sujeto, que, conteos }: Propiedades) {
  const parte = ({ cambian, de }: ConteoDeLugar): number => (de === 0 ? 0 : cambian / de);
  const ordenados = [...conteos].sort((a, b) => parte(b) - parte(a));
  return (
    <table className="grafica">
      <caption className="solo-lector">{titulo}</caption>
      <thead>
        <tr>
          <th scope="col">{sujeto}</th>
          <td />
          <th scope="col" className="cifra">
            Cambian
          </th>
          <th scope="col" className="cifra">
            {que}
          </th>
        </tr>
      </thead>
      <tbody>
        {ordenados.map((uno) => (
          <tr key={uno.lugar}>
            <th scope="row">{uno.lugar}</th>
            <td className="grafica-barra">
              <svg className="barra-de-registro" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden>
                <rect className="falta" width="1000" height="10" />
                <rect className="hecho" width={1000 * parte(uno)} height="10" />
              </svg>
            </td>
            <td className={uno.cambian === 0 ? 'cifra tenue' : 'cifra'}>{conteo(uno.cambian)}</td>
            <td className="cifra tenue">{conteo(uno.de)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
