import { type ConteoDeNiveles } from '../../../shared/modelo/reporte';
import { BarraDeNiveles } from './barra-de-niveles';
import { NOMBRE_DE_NIVEL } from '../../../shared/riesgo/nombre-de-nivel';
import { ORDEN_DE_BARRA } from '../semaforo/nivel-en-palabras';
import { FiguraDeNivel } from '../semaforo/semaforo';
import { TablaDeBarras } from './tabla-de-barras';

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

/** How many there are of each level, group by group. */
export function GraficaDeSemaforo({ titulo, sujeto, barras }: Propiedades) {
  return (
    <TablaDeBarras
      titulo={titulo}
      sujeto={sujeto}
      columnas={ORDEN_DE_BARRA.map((nivel) => ({
        clave: nivel,
        titulo: (
          <>
            <FiguraDeNivel nivel={nivel} />
            <span className="grafica-nivel">{NOMBRE_DE_NIVEL[nivel]}</span>
          </>
        ),
      }))}
      renglones={barras.map(({ etiqueta, niveles, enlace }) => ({
        etiqueta,
        enlace,
        barra: <BarraDeNiveles etiqueta={`${sujeto} ${etiqueta}`} niveles={niveles} />,
        cuentas: ORDEN_DE_BARRA.map((nivel) => niveles[nivel]),
      }))}
    />
  );
}
