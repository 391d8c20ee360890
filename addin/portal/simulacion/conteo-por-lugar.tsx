import { TablaDeBarras } from '../../ui/graficas/tabla-de-barras';

export interface ConteoDeLugar {
  readonly lugar: string;
  readonly cambian: number;
  readonly de: number;
}

interface Propiedades {
  readonly titulo: string;
  readonly sujeto: string;
  /** What is counted: "Alumnos". */
  readonly que: string;
  readonly conteos: readonly ConteoDeLugar[];
}

/** How many of each plantel would change: a bar beside its figures, most affected first. */
export function ConteoPorLugar({ titulo, sujeto, que, conteos }: Propiedades) {
  const parte = ({ cambian, de }: ConteoDeLugar): number => (de === 0 ? 0 : cambian / de);
  const ordenados = [...conteos].sort((a, b) => parte(b) - parte(a));
  return (
    <TablaDeBarras
      titulo={titulo}
      sujeto={sujeto}
      columnas={[
        { clave: 'cambian', titulo: 'Cambian' },
        { clave: 'de', titulo: que, detras: true },
      ]}
      renglones={ordenados.map((uno) => ({
        etiqueta: uno.lugar,
        barra: (
          <svg className="barra-de-registro" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden>
            <rect className="falta" width="1000" height="10" />
            <rect className="hecho" width={1000 * parte(uno)} height="10" />
          </svg>
        ),
        cuentas: [uno.cambian, uno.de],
      }))}
    />
  );
}
