import { type ConteoDeNiveles } from '../../../shared/modelo/reporte';
import './graficas.css';
import { nivelesEnPalabras, ORDEN_DE_BARRA } from '../semaforo/nivel-en-palabras';

interface Propiedades {
  readonly etiqueta: string;
  readonly niveles: ConteoDeNiveles;
}

/** One bar split by level, in proportion. */
export function BarraDeNiveles({ etiqueta, niveles }: Propiedades) {
  const todo = ORDEN_DE_BARRA.reduce((hasta, nivel) => hasta + niveles[nivel], 0);
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
