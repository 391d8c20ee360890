import { type ConteoDeNiveles } from '../../shared/modelo/reporte';
import { BarraDeNiveles } from './barra-de-niveles';
import './graficas.css';
import { NOMBRE_DE_NIVEL } from '../../shared/riesgo/nombre-de-nivel';
import { ORDEN_DE_BARRA } from './nivel-en-palabras';
import { conteo } from './numero-en-espanol';
import { FiguraDeNivel } from './semaforo';

export interface BarraDeGrupo {
  readonly etiqueta: string;
  readonly niveles: ConteoDeNiveles;
  readonly enlace?: string;
}

interface Propiedades {
  readonly titulo: string;
  /** What the heading of the first column says: "Grupo". */
  readonly sujeto: string;
  readonly barras: readonly BarraDeGrupo[];
}

/** Stacked bars beside their figures: the chart is its own table. */
export function GraficaDeSemaforo({ titulo, sujeto, barras }: Propiedades) {
  return (
    <table className="grafica">
      <caption className="solo-lector">{titulo}</caption>
      <thead>
        <tr>
          <th scope="col">{sujeto}</th>
          <td />
          {ORDEN_DE_BARRA.map((nivel) => (
            <th key={nivel} scope="col" className="cifra">
              <FiguraDeNivel nivel={nivel} />
              <span className="grafica-nivel">{NOMBRE_DE_NIVEL[nivel]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {barras.map(({ etiqueta, niveles, enlace }) => (
          <tr key={etiqueta}>
            <th scope="row">{enlace ? <a href={enlace}>{etiqueta}</a> : etiqueta}</th>
            <td className="grafica-barra">
              <BarraDeNiveles etiqueta={`${sujeto} ${etiqueta}`} niveles={niveles} />
            </td>
            {ORDEN_DE_BARRA.map((nivel) => (
              <td key={nivel} className={niveles[nivel] === 0 ? 'cifra tenue' : 'cifra'}>
                {conteo(niveles[nivel])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
