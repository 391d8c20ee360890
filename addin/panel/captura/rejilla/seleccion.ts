/** The cell being captured, and the alumno from which the selection extends to it (the same when it is one alone). */
export interface Seleccion {
  readonly fila: number;
  readonly columna: number;
  readonly ancla: number;
}

export interface Tamano {
  readonly filas: number;
  readonly columnas: number;
}

export const AL_EMPEZAR: Seleccion = { fila: 0, columna: 0, ancla: 0 };

const FILAS_POR_PAGINA = 10;

export const MOVIMIENTOS = [
  'arriba',
  'abajo',
  'izquierda',
  'derecha',
  'primera',
  'ultima',
  'pagina-arriba',
  'pagina-abajo',
] as const;
export type Movimiento = (typeof MOVIMIENTOS)[number];

const FILAS_QUE_AVANZA: Readonly<Record<Movimiento, number>> = {
  arriba: -1,
  abajo: 1,
  izquierda: 0,
  derecha: 0,
  primera: -Infinity,
  ultima: Infinity,
  'pagina-arriba': -FILAS_POR_PAGINA,
  'pagina-abajo': FILAS_POR_PAGINA,
};

const COLUMNAS_QUE_AVANZA: Partial<Record<Movimiento, number>> = { izquierda: -1, derecha: 1 };

/** Where a movement leads without leaving the grid. Changing the column leaves one alumno alone selected. */
export function mover(
  { fila, columna, ancla }: Seleccion,
  hacia: Movimiento,
  extiende: boolean,
  { filas, columnas }: Tamano,
): Seleccion {
  const destino = entre(fila + FILAS_QUE_AVANZA[hacia], filas);
  return {
    fila: destino,
    columna: entre(columna + (COLUMNAS_QUE_AVANZA[hacia] ?? 0), columnas),
    ancla: extiende ? ancla : destino,
  };
}

const entre = (lugar: number, cuantos: number): number => Math.max(0, Math.min(lugar, cuantos - 1));

/** One alumno alone, in another place. */
export const solo = (fila: number, columna: number): Seleccion => ({ fila, columna, ancla: fila });

export const todas = ({ columna }: Seleccion, { filas }: Tamano): Seleccion => ({
  fila: Math.max(0, filas - 1),
  columna,
  ancla: 0,
});

/** Rows selected, both ends included. */
export const filasElegidas = ({
  fila,
  ancla,
}: Seleccion): { readonly desde: number; readonly hasta: number } => ({
  desde: Math.min(fila, ancla),
  hasta: Math.max(fila, ancla),
});

export const estaElegida = (seleccion: Seleccion, fila: number, columna: number): boolean => {
  const { desde, hasta } = filasElegidas(seleccion);
  return columna === seleccion.columna && fila >= desde && fila <= hasta;
};
