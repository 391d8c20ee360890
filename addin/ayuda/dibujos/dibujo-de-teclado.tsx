import { Lamina } from './lamina';

const GRUPOS = [
  { y: 4, dice: 'del 0 al 9, y X el 10', teclas: ['0', '…', '9', 'X'] },
  { y: 38, dice: 'los niveles de la rúbrica', teclas: ['A', 'D', 'S'] },
  { y: 72, dice: 'no se presentó, justificó', teclas: ['N', 'J'] },
] as const;

/** From the centre of its key, so that no font has to bring it. */
const FLECHAS = [
  'M4 0H-4M-1 -3L-4 0L-1 3',
  'M0 4V-4M-3 -1L0 -4L3 -1',
  'M0 -4V4M-3 1L0 4L3 1',
  'M-4 0H4M1 -3L4 0L1 3',
];

/** The keys that a capture is mostly made of. */
export function DibujoDeTeclado() {
  return (
    <Lamina
      alto={138}
      descripcion="Las teclas 0 a 9 capturan ese puntaje y X captura el 10; las letras de los niveles capturan el suyo; N es no se presentó y J justificó; las flechas van a la celda de al lado."
    >
      {GRUPOS.map(({ y, dice, teclas }) => (
        <g key={y}>
          {teclas.map((tecla, lugar) => (
            <g key={tecla} className="tecla">
              <rect x={4 + lugar * 31} y={y} width="27" height="27" rx="4" />
              <text x={17.5 + lugar * 31} y={y + 17}>
                {tecla}
              </text>
            </g>
          ))}
          <text className="dicho" x={136} y={y + 18}>
            {dice}
          </text>
        </g>
      ))}
      {FLECHAS.map((trazo, lugar) => (
        <g key={trazo} className="tecla">
          <rect x={4 + lugar * 31} y={106} width="27" height="27" rx="4" />
          <path className="hilo" d={trazo} transform={`translate(${17.5 + lugar * 31} 118.5)`} />
        </g>
      ))}
      <text className="dicho" x={136} y={124}>
        la celda de al lado
      </text>
    </Lamina>
  );
}
