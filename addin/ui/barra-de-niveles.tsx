import { type ConteoDeNiveles, type Nivel } from '../../shared/modelo/reporte';
import './graficas.css';
import { NIVEL_EN_PALABRAS } from './nivel-en-palabras';
import { conteo } from './numero-en-espanol';

/** Red starts at the axis, where lengths compare best. */
export const ORDEN_DE_BARRA: readonly Nivel[] = ['rojo', 'amarillo', 'verde', 'gris'];

/** "Grupo 101: 38 rojo, 77 amarillo, 137 verde, 36 sin dato". */
export const nivelesEnPalabras = (etiqueta: string, niveles: ConteoDeNiveles): string =>
  `${etiqueta}: ${ORDEN_DE_BARRA.map((nivel) => `${conteo(niveles[nivel])} ${NIVEL_EN_PALABRAS[nivel].toLowerCase()}`).join(', ')}`;

interface Propiedades {
  readonly etiqueta: string;
  readonly niveles: ConteoDeNiveles;
  /** What a full bar stands for; its own total when left out. */
  readonly total?: number;
}

/** One bar split by level, in proportion. */
export function BarraDeNiveles({ etiqueta, niveles, total }: Propiedades) {
  const suma = ORDEN_DE_BARRA.reduce((hasta, nivel) => hasta + niveles[nivel], 0);
  const todo = total ?? suma;
  let x = 0;
  return (
    <svg className="barra-de-niveles" role="img" viewBox="0 0 1000 10" preserveAspectRatio="none">
      <title>{nivelesEnPalabras(etiqueta, niveles)}</title>
      {todo > 0 &&
        ORDEN_DE_BARRA.map((nivel) => {
          const ancho = (1000 * niveles[nivel]) / todo;
          const desde = x;
          x += ancho;
          return (
            ancho > 0 && (
              <rect
                key={nivel}
                className={nivel}
                x={desde}
                y={0}
                width={Math.max(ancho - 2, 1)}
                height={10}
              />
            )
          );
        })}
    </svg>
  );
}
