import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { ordenar, type Sentido, type ValorDeOrden } from './ordenar';
import './tabla.css';
import { useImprimiendo } from './use-imprimiendo';
import { useVentana } from './use-ventana';

export interface Columna<F> {
  readonly clave: string;
  readonly titulo: string;
  /** What the heading has no room for, told over it. */
  readonly nota?: string;
  /** Any CSS width; one column leaves it out and takes what is left. */
  readonly ancho?: string;
  readonly cifra?: boolean;
  /** 1 always shows; 2 leaves in narrow frames; 3 only shows in wide ones. */
  readonly prioridad?: 1 | 2 | 3;
  readonly celda: (fila: F) => ReactNode;
  /** Absent: the column cannot order the table. */
  readonly orden?: (fila: F) => ValorDeOrden;
}

interface Propiedades<F> {
  readonly titulo: string;
  readonly columnas: readonly Columna<F>[];
  readonly filas: readonly F[];
  readonly llave: (fila: F) => string;
  readonly vacio: ReactNode;
}

const ALTO = 48;
/** Beyond this many rows, paper is the wrong medium: the workbook is offered instead. */
const FILAS_EN_PAPEL = 2_000;

/** A table of any length: sortable by its headings, drawing only the rows that show. */
export function Tabla<F>({ titulo, columnas, filas, llave, vacio }: Propiedades<F>) {
  const [orden, setOrden] = useState<{ clave: string; sentido: Sentido } | null>(null);
  const marco = useRef<HTMLDivElement>(null);
  const enPapel = useImprimiendo() && filas.length <= FILAS_EN_PAPEL;
  const ventana = useVentana(marco, filas.length, ALTO);
  const { inicio, fin } = enPapel ? { inicio: 0, fin: filas.length } : ventana;

  const ordenadas = useMemo(() => {
    const por = columnas.find(({ clave }) => clave === orden?.clave)?.orden;
    return orden && por ? ordenar(filas, por, orden.sentido) : filas;
  }, [columnas, filas, orden]);

  useEffect(() => {
    marco.current?.scrollTo({ top: 0 });
  }, [ordenadas]);

  const alternar = (clave: string): void =>
    setOrden((antes) => ({
      clave,
      sentido: antes?.clave === clave && antes.sentido === 'ascendente' ? 'descendente' : 'ascendente',
    }));

  return (
    <div className="tabla-marco" role="region" aria-label={titulo} tabIndex={0} ref={marco}>
      <table aria-rowcount={filas.length + 1}>
        <caption className="solo-lector">{titulo}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columnas.map((columna) => (
              <Encabezado
                key={columna.clave}
                columna={columna}
                sentido={orden?.clave === columna.clave ? orden.sentido : null}
                alternar={enPapel ? null : () => alternar(columna.clave)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {inicio > 0 && <Hueco alto={inicio * ALTO} />}
          {ordenadas.slice(inicio, fin).map((fila, indice) => (
            <tr key={llave(fila)} aria-rowindex={inicio + indice + 2}>
              {columnas.map((columna) => (
                <td key={columna.clave} className={claseDe(columna)}>
                  {columna.celda(fila)}
                </td>
              ))}
            </tr>
          ))}
          {fin < filas.length && <Hueco alto={(filas.length - fin) * ALTO} />}
        </tbody>
      </table>
      {filas.length === 0 && <div className="tabla-vacia">{vacio}</div>}
    </div>
  );
}

interface PropiedadesDeEncabezado<F> {
  readonly columna: Columna<F>;
  readonly sentido: Sentido | null;
  /** Null on paper, where nothing can be pressed. */
  readonly alternar: (() => void) | null;
}

const ARIA_DE_SENTIDO = { ascendente: 'ascending', descendente: 'descending' } as const;

function Encabezado<F>({ columna, sentido, alternar }: PropiedadesDeEncabezado<F>) {
  return (
    <th
      scope="col"
      className={claseDe(columna)}
      style={columna.ancho ? { width: columna.ancho } : {}}
      title={columna.nota}
      aria-sort={sentido ? ARIA_DE_SENTIDO[sentido] : undefined}
    >
      {columna.orden && alternar ? (
        <button type="button" onClick={alternar} data-sentido={sentido ?? undefined}>
          {columna.titulo}
          <svg viewBox="0 0 8 10" aria-hidden="true" focusable="false">
            <path d="M4 0 7.5 4H.5Z" className="sube" />
            <path d="M4 10 .5 6h7Z" className="baja" />
          </svg>
        </button>
      ) : (
        <span>{columna.titulo}</span>
      )}
    </th>
  );
}

/**
 * Stands for the rows that are not drawn, so that the scroll bar tells the truth. One cell and no span: a span over
 * hidden columns would bring them back.
 */
function Hueco({ alto }: { readonly alto: number }) {
  return (
    <tr className="tabla-hueco" aria-hidden="true" style={{ height: alto }}>
      <td />
    </tr>
  );
}

function claseDe<F>({ cifra, prioridad = 1 }: Columna<F>): string {
  return `${cifra ? 'cifra ' : ''}prioridad-${prioridad}`;
}
