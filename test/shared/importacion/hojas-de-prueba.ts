import { type Celda, type HojaCruda } from '../../../shared/importacion/hoja-cruda';

export const DESTINO = { plantel: '252', periodo: 'AGODIC26', corte: 2 } as const;

export const COLUMNAS = [
  'matrícula',
  'nombre',
  'grupo',
  'módulo',
  'docente',
  'R.A.',
  'peso',
  'corte',
  'logro',
  'asistencias',
  'sesiones',
  'última asistencia',
] as const;

type Fila = Record<(typeof COLUMNAS)[number], Celda>;

const RA = [
  { 'R.A.': '1.1', peso: '30', corte: '1', logro: '80' },
  { 'R.A.': '1.2', peso: '40', corte: '2', logro: '90.5' },
  { 'R.A.': '2.1', peso: '30', corte: '3', logro: '' },
] as const;

const ALUMNOS = [
  { matrícula: '0025200001', nombre: 'ÁLVAREZ NÚÑEZ ZOÉ' },
  { matrícula: '0025200002', nombre: 'PEÑA MUÑOZ RAÚL' },
] as const;

/** Two alumnos by three R.A.: rows 2 to 7, columns A to L, weights that add up to 100. */
export const FILAS: readonly Fila[] = ALUMNOS.flatMap((alumno) =>
  RA.map((ra) => ({
    ...alumno,
    grupo: '301',
    módulo: 'MTHS-00',
    docente: 'TORRES REYES JUAN',
    ...ra,
    asistencias: '40',
    sesiones: '43',
    'última asistencia': '2026-10-27',
  })),
);

/** The rows with some cells of one of them (counted from zero) changed. */
export const cambiar = (fila: number, cambios: Partial<Fila>): Fila[] =>
  FILAS.map((original, i) => (i === fila ? { ...original, ...cambios } : original));

/** A long CSV with these rows; its first data row is sheet row 2. */
export const hojaLarga = (
  filas: readonly Fila[] = FILAS,
  { archivo = 'larga.csv', columnas = COLUMNAS }: { archivo?: string; columnas?: readonly string[] } = {},
): HojaCruda => ({
  archivo,
  hoja: null,
  filas: [[...columnas], ...filas.map((fila) => COLUMNAS.map((columna) => fila[columna]))],
});

/** The same grupo-módulo as a book: heading in row 8, weights in row 7, alumnos in rows 9 and 10, R.A. in C to E. */
export const libro = (cambios: Readonly<Record<string, Celda>> = {}, hoja = 'Sabana'): HojaCruda => {
  const filas: Celda[][] = [
    ['Docente:', 'TORRES REYES JUAN', null, 'Corte de seguimiento:', null, 2],
    ['Grupo:', '301'],
    ['Módulo:', 'MTHS-00 Manejo de espacios'],
    ['Plantel:', '252 Orizaba'],
    ['Periodo Esc.:', 'AGODIC26'],
    [null, 'Corte de la R.A.', 1, 2, 3],
    [null, 'Peso (%)', 30, 40, 30],
    [
      'matricula',
      'nombre',
      'R.A. 1.1',
      'R.A. 1.2',
      'R.A. 2.1',
      'procentaje',
      'sesiones',
      'asistencias',
      'ultima asistencia',
    ],
    ...ALUMNOS.map(({ matrícula, nombre }): Celda[] => [
      matrícula,
      nombre,
      80,
      90.5,
      null,
      60.2,
      43,
      40,
      { fecha: '2026-10-27' },
    ]),
  ];
  for (const [celda, valor] of Object.entries(cambios)) {
    const [, letra = 'A', numero = '1'] = /^([A-Z])(\d+)$/.exec(celda) ?? [];
    const fila = Number(numero) - 1;
    while (filas.length <= fila) filas.push([]);
    const destino = filas[fila] ?? [];
    const columna = letra.charCodeAt(0) - 65;
    while (destino.length <= columna) destino.push(null);
    destino[columna] = valor;
  }
  return { archivo: '301_MTHS-00.xlsx', hoja, filas };
};

/** The long sheet without one of its columns. */
export function sinColumna(columna: string): HojaCruda {
  const c = COLUMNAS.findIndex((nombre) => nombre === columna);
  const hoja = hojaLarga();
  return { ...hoja, filas: hoja.filas.map((fila) => fila.filter((_, i) => i !== c)) };
}

/** The long sheet with one more column, M, that says the same in every row. */
export function conColumna(titulo: string, valor: string): HojaCruda {
  const hoja = hojaLarga();
  return { ...hoja, filas: hoja.filas.map((fila, i) => [...fila, i === 0 ? titulo : valor]) };
}
