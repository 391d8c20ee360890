import { Lamina } from './lamina';

const TRAMOS = [
  { x: 4, ancho: 80, clase: 'gris', titulo: 'Antes', dice: ['se recibe,', 'con aviso'] },
  { x: 88, ancho: 120, clase: 'verde', titulo: 'Ventana abierta', dice: ['se recibe'] },
  { x: 212, ancho: 84, clase: 'rojo', titulo: 'Después', dice: ['pide una', 'rectificación'] },
] as const;

/** The window of a corte or of a unit on a line of time. */
export function DibujoDeVentana() {
  return (
    <Lamina
      alto={104}
      descripcion="Una línea de tiempo con tres tramos: antes de la ventana lo capturado se recibe con un aviso; con la ventana abierta se recibe; después pide una rectificación autorizada."
    >
      {TRAMOS.map(({ x, ancho, clase, titulo, dice }) => (
        <g key={titulo}>
          <text className="rotulo" x={x + ancho / 2} y={16}>
            {titulo}
          </text>
          <rect className={`tramo ${clase}`} x={x} y={26} width={ancho} height={16} rx="3" />
          {dice.map((renglon, lugar) => (
            <text key={renglon} className="dicho centrado" x={x + ancho / 2} y={84 + lugar * 14}>
              {renglon}
            </text>
          ))}
        </g>
      ))}
      <path className="hilo" d="M86 22V56M210 22V56" />
      <text className="dicho centrado" x={86} y={67}>
        abre
      </text>
      <text className="dicho centrado" x={210} y={67}>
        cierra
      </text>
    </Lamina>
  );
}
