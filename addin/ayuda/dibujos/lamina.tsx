import { type ReactNode } from 'react';

interface Propiedades {
  /** What the picture says, for whoever does not see it. */
  readonly descripcion: string;
  readonly alto: number;
  readonly children: ReactNode;
}

/** The sheet that every picture is drawn on: 300 wide, as a pane is, and as tall as it says. */
export function Lamina({ descripcion, alto, children }: Propiedades) {
  return (
    <svg className="lamina" role="img" aria-label={descripcion} viewBox={`0 0 300 ${alto}`}>
      {children}
    </svg>
  );
}

interface PropiedadesDeCaja {
  readonly x: number;
  readonly y: number;
  readonly ancho: number;
  readonly alto?: number;
  readonly texto: string;
  /** Second line, fainter. */
  readonly nota?: string;
  readonly tono?: 'marca' | 'verde' | 'amarillo' | 'rojo';
}

/** A box with its text in the middle. */
export function Caja({ x, y, ancho, alto = 26, texto, nota, tono }: PropiedadesDeCaja) {
  const medio = x + ancho / 2;
  return (
    <g className={tono === undefined ? 'caja' : `caja ${tono}`}>
      <rect x={x} y={y} width={ancho} height={alto} rx="4" />
      <text x={medio} y={y + alto / 2 + (nota === undefined ? 4 : -2)}>
        {texto}
      </text>
      {nota !== undefined && (
        <text className="nota" x={medio} y={y + alto / 2 + 11}>
          {nota}
        </text>
      )}
    </g>
  );
}

/** A line that ends in a point; `camino` is that of an SVG path, and `hacia` where its point looks. */
export function Flecha({ camino, x, y, hacia }: PropiedadesDeFlecha) {
  const [dx, dy] = PUNTAS[hacia];
  return (
    <g className="flecha">
      <path d={camino} />
      <path
        d={`M${x - dx * 5 - dy * 4} ${y - dy * 5 - dx * 4}L${x} ${y}L${x - dx * 5 + dy * 4} ${y - dy * 5 + dx * 4}`}
      />
    </g>
  );
}

interface PropiedadesDeFlecha {
  readonly camino: string;
  readonly x: number;
  readonly y: number;
  readonly hacia: keyof typeof PUNTAS;
}

const PUNTAS = { derecha: [1, 0], izquierda: [-1, 0], abajo: [0, 1], arriba: [0, -1] } as const;
