import './grafica-de-reparto.css';
import { conteo } from '../numero-en-espanol';
import { TablaDeBarras } from './tabla-de-barras';

/** One of the parts that bars are split into; in high contrast tones differ by weight, and the figures say the rest. */
export interface ParteDeReparto {
  readonly clave: string;
  readonly nombre: string;
  readonly tono: 'alto' | 'medio' | 'bajo' | 'rojo' | 'gris';
}

export interface BarraDeReparto {
  readonly etiqueta: string;
  /** By clave of the part; absent is none. */
  readonly cuentas: Readonly<Record<string, number>>;
  readonly enlace?: string;
}

interface Propiedades {
  readonly titulo: string;
  /** What the heading of the first column says: "Unidad". */
  readonly sujeto: string;
  readonly partes: readonly ParteDeReparto[];
  readonly barras: readonly BarraDeReparto[];
}

/** Bars split into the parts one names. */
export function GraficaDeReparto({ titulo, sujeto, partes, barras }: Propiedades) {
  return (
    <TablaDeBarras
      clase="grafica-de-reparto"
      titulo={titulo}
      sujeto={sujeto}
      columnas={partes.map(({ clave, nombre, tono }) => ({
        clave,
        titulo: (
          <>
            <svg className="muestra-de-tono" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
              <rect className={`tono-${tono}`} width="10" height="10" />
            </svg>{' '}
            {nombre}
          </>
        ),
      }))}
      renglones={barras.map((barra) => ({
        ...barra,
        barra: <Barra barra={barra} partes={partes} />,
        cuentas: partes.map(({ clave }) => barra.cuentas[clave] ?? 0),
      }))}
    />
  );
}

function Barra({
  barra: { etiqueta, cuentas },
  partes,
}: Pick<Propiedades, 'partes'> & { readonly barra: BarraDeReparto }) {
  const conCuenta = partes.map((parte) => ({ ...parte, cuantos: cuentas[parte.clave] ?? 0 }));
  const hasta = (lugar: number): number =>
    conCuenta.slice(0, lugar).reduce((suma, { cuantos }) => suma + cuantos, 0);
  const escala = 1000 / Math.max(1, hasta(conCuenta.length));
  return (
    <svg className="barra-de-niveles" role="img" viewBox="0 0 1000 10" preserveAspectRatio="none">
      <title>
        {`${etiqueta}: ${conCuenta.map(({ cuantos, nombre }) => `${conteo(cuantos)} ${nombre}`).join(', ')}`}
      </title>
      {conCuenta.map(({ clave, tono, cuantos }, lugar) => {
        const ancho = escala * cuantos;
        return (
          ancho > 0 && (
            <rect
              key={clave}
              className={`tono-${tono}`}
              x={escala * hasta(lugar)}
              width={Math.max(ancho - 2, 1)}
              height={10}
            />
          )
        );
      })}
    </svg>
  );
}
