import './posible.css';
import { proporcion } from '../graficas/proporcion';

export interface MinimoNecesario {
  readonly etiqueta: string;
  /** Exact text; null when it is out of reach. */
  readonly valor: string | null;
}

interface Propiedades {
  readonly titulo: string;
  /** The end of the scale: "10" or "100". */
  readonly tope: string;
  readonly minimos: readonly MinimoNecesario[];
}

/** How far along a scale each goal begins: what lies to the right of a mark reaches it. */
export function EscalaDeMinimos({ titulo, tope, minimos }: Propiedades) {
  const marcas = minimos.flatMap(({ etiqueta, valor }) =>
    valor === null ? [] : [{ etiqueta, valor, x: 100 * proporcion(valor, tope) }],
  );
  return (
    <svg className="escala-de-minimos" role="img">
      <title>
        {`${titulo}: ${minimos.map(({ etiqueta, valor }) => `${etiqueta} ${valor === null ? 'ya no se alcanza' : `desde ${valor}`}`).join(', ')}`}
      </title>
      <line className="riel" x1="0" x2="100%" y1="22" y2="22" />
      {marcas.map(({ etiqueta, x }, lugar) => (
        <rect
          key={etiqueta}
          className="alcance"
          data-nivel={lugar}
          x={`${x}%`}
          y="18"
          width={`${Math.max(0.6, (marcas[lugar + 1]?.x ?? 100) - x)}%`}
          height="8"
        />
      ))}
      {marcas.map(({ etiqueta, x }, lugar) => (
        <g key={etiqueta}>
          <line className="marca" x1={`${x}%`} x2={`${x}%`} y1="14" y2="30" />
          <text
            x={`${x}%`}
            y={lugar % 2 === 0 ? 11 : 42}
            textAnchor={x > 92 ? 'end' : x < 8 ? 'start' : 'middle'}
          >
            {etiqueta}
          </text>
        </g>
      ))}
    </svg>
  );
}
