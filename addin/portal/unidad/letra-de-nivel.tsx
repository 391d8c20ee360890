import { type Letra } from '../../../shared/modelo/reporte-de-unidad';

interface Propiedades {
  /** Null: something is still to be captured. */
  readonly letra: Letra | null;
  /** What it was before remedials, where they changed it. */
  readonly antes?: Letra | null;
}

/** A level in words people use; pending is said, never left blank. */
export function LetraDeNivel({ letra, antes = letra }: Propiedades) {
  if (letra === null) return <span className="tenue">Pendiente</span>;
  return (
    <span className={letra === 'NA' ? 'letra-de-nivel na' : 'letra-de-nivel'}>
      {antes !== null && antes !== letra && (
        <>
          <s className="tenue">{antes}</s> <span className="solo-lector">tras remedial</span>
        </>
      )}
      {letra}
    </span>
  );
}
