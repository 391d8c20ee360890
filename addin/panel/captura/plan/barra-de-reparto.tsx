import { proporcion } from '../../../ui/graficas/proporcion';
import { type Reparto, type Tramo } from './pesos-de-plan';

interface Propiedades {
  readonly etiqueta: string;
  readonly reparto: Reparto;
  readonly todo: '1' | '100';
}

/** How a unit or a módulo is shared out, in proportion: one piece for each indicator, inked by its kind or its corte. */
export function BarraDeReparto({ etiqueta, reparto, todo }: Propiedades) {
  const { tramos, totales, suma } = reparto;
  // Beyond the whole, the bar is of what there is: the mark says where it should have ended.
  const pasado = proporcion(todo, suma) < 1 && suma !== '0';
  const ancho = pasado ? suma : todo;
  const conPeso = tramos.filter(({ peso }) => peso !== '0');
  const largos = conPeso.map(({ peso }) => 1000 * proporcion(peso, ancho));
  return (
    <figure className="plan-reparto">
      <svg role="img" viewBox="0 0 1000 16" preserveAspectRatio="none">
        <title>{`${etiqueta}: ${enPalabras(conPeso)}`}</title>
        <rect className="falta" x="0" y="0" width="1000" height="16" />
        {conPeso.map(({ llave, tinta }, i) => (
          <rect
            key={llave}
            className={tinta}
            x={sumaDeLargos(largos, i)}
            y="0"
            width={Math.max((largos[i] ?? 0) - 3, 1)}
            height="16"
          />
        ))}
        {pasado && (
          <line x1={1000 * proporcion(todo, suma)} x2={1000 * proporcion(todo, suma)} y1="0" y2="16" />
        )}
      </svg>
      <figcaption>
        {totales.map(([nombre, peso], i) => (
          <span key={nombre}>
            <i className={`plan-tinta ${TINTAS[todo][i] ?? ''}`} aria-hidden="true" />
            {nombre} <b>{peso}</b>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** Where a piece begins: after those before it. */
const sumaDeLargos = (largos: readonly number[], hasta: number): number =>
  largos.slice(0, hasta).reduce((suma, largo) => suma + largo, 0);

const TINTAS = {
  '1': ['continua', 'sumativa'],
  '100': ['corte-1', 'corte-2', 'corte-3'],
} as const;

const enPalabras = (tramos: readonly Tramo[]): string =>
  tramos.length === 0
    ? 'sin pesos'
    : tramos.map(({ clave, peso, grupo }) => `${clave} ${peso} (${grupo})`).join(', ');
