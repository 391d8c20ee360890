import './posible.css';
import { cuantos } from '../numero-en-espanol';

interface Propiedades {
  readonly asistidas: number;
  readonly faltas: number;
  /** Of the sessions to come, how many may be missed and how many may not. */
  readonly puedeFaltar: number;
  readonly debeAsistir: number;
}

/** The sessions of a course in order: attended, missed, those that must be attended, and those left to spare. */
export function TiraDeSesiones({ asistidas, faltas, puedeFaltar, debeAsistir }: Propiedades) {
  const tramos = [
    ['asistidas', asistidas, 'asistida', 'asistidas'],
    ['faltas', faltas, 'falta', 'faltas'],
    ['debe', debeAsistir, 'por asistir', 'por asistir'],
    ['puede', puedeFaltar, 'que puede faltar', 'que puede faltar'],
  ] as const;
  const texto = tramos
    .filter(([, sesiones]) => sesiones > 0)
    .map(([, sesiones, uno, varios]) => cuantos(sesiones, uno, varios))
    .join(', ');
  let x = 0;
  return (
    <svg
      className="tira-de-sesiones"
      role="img"
      viewBox={`0 0 ${Math.max(1, asistidas + faltas + puedeFaltar + debeAsistir)} 1`}
      preserveAspectRatio="none"
    >
      <title>{`Sesiones: ${texto}`}</title>
      {tramos.flatMap(([clase, sesiones]) =>
        Array.from({ length: sesiones }, () => {
          x += 1;
          return <rect key={x} className={clase} x={x - 0.92} y={0} width={0.84} height={1} />;
        }),
      )}
    </svg>
  );
}
