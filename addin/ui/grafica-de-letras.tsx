import { type ConteoDeLetras } from '../../shared/modelo/reporte-de-unidad';
import './grafica-de-letras.css';
import './graficas.css';
import { conteo } from './numero-en-espanol';

/** Levels of both scales by what they are worth, best first; then what is not accredited and what is pending. */
const TRAMOS = [
  { clave: 'diez', nombre: 'AU · CA', letras: ['AU', 'CA'] },
  { clave: 'nueve', nombre: 'DE · CD', letras: ['DE', 'CD'] },
  { clave: 'ocho', nombre: 'SA · CO', letras: ['SA', 'CO'] },
  { clave: 'na', nombre: 'NA', letras: ['NA'] },
  { clave: 'pendiente', nombre: 'Pendiente', letras: ['PENDIENTE'] },
] as const;

export interface BarraDeLetras {
  readonly etiqueta: string;
  readonly letras: ConteoDeLetras;
  readonly enlace?: string;
}

interface Propiedades {
  readonly titulo: string;
  /** What the heading of the first column says: "Unidad". */
  readonly sujeto: string;
  readonly barras: readonly BarraDeLetras[];
}

const cuantas = (letras: ConteoDeLetras, tramo: (typeof TRAMOS)[number]): number =>
  tramo.letras.reduce((suma, letra) => suma + (letras[letra] ?? 0), 0);

/** Stacked bars of levels beside their figures: the chart is its own table. */
export function GraficaDeLetras({ titulo, sujeto, barras }: Propiedades) {
  return (
    <table className="grafica">
      <caption className="solo-lector">{titulo}</caption>
      <thead>
        <tr>
          <th scope="col">{sujeto}</th>
          <td />
          {TRAMOS.map(({ clave, nombre }) => (
            <th key={clave} scope="col" className="cifra">
              <span className={`muestra-de-letra ${clave}`} aria-hidden="true" /> {nombre}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {barras.map(({ etiqueta, letras, enlace }) => (
          <tr key={etiqueta}>
            <th scope="row">{enlace ? <a href={enlace}>{etiqueta}</a> : etiqueta}</th>
            <td className="grafica-barra">
              <Barra etiqueta={`${sujeto} ${etiqueta}`} letras={letras} />
            </td>
            {TRAMOS.map((tramo) => (
              <td key={tramo.clave} className={cuantas(letras, tramo) === 0 ? 'cifra tenue' : 'cifra'}>
                {conteo(cuantas(letras, tramo))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Barra({ etiqueta, letras }: Pick<BarraDeLetras, 'etiqueta' | 'letras'>) {
  const partes = TRAMOS.map((tramo) => ({ ...tramo, suyas: cuantas(letras, tramo) }));
  const todo = partes.reduce((suma, { suyas }) => suma + suyas, 0);
  return (
    <svg className="barra-de-niveles" role="img" viewBox="0 0 1000 10" preserveAspectRatio="none">
      <title>{`${etiqueta}: ${partes.map(({ nombre, suyas }) => `${suyas} ${nombre}`).join(', ')}`}</title>
      {partes.map(({ clave, suyas }, lugar) => {
        const antes = partes.slice(0, lugar).reduce((suma, parte) => suma + parte.suyas, 0);
        return (
          suyas > 0 && (
            <rect
              key={clave}
              className={`letra-${clave}`}
              x={(1000 * antes) / todo}
              y={0}
              width={Math.max((1000 * suyas) / todo - 2, 1)}
              height={10}
            />
          )
        );
      })}
    </svg>
  );
}
