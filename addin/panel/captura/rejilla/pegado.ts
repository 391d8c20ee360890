import { aplicar, type ClaveDeCelda, type Diferencia, valorDe } from '../../../../shared/captura/celdas';
import { type Columna } from '../../../../shared/captura/columna';
import { leerValor } from '../../../../shared/captura/leer-valor';
import { faltasDeDatos } from '../../../../shared/captura/revisar-cambios';
import { type Ilegible } from '../../../../shared/importacion/lectura';
import { type AlumnoDeRejilla } from './alumnos-en-orden';
import { type ColumnaDeRejilla, ordenDe } from './columnas-de-rejilla';
import { type CapturaALaVista } from './escritura';
import { type Llenado } from './llenado';
import { filasElegidas, type Seleccion } from './seleccion';

/** What was typed or pasted in a cell and was not captured there, with its reason. */
export interface NoCapturada extends ClaveDeCelda, Ilegible {
  readonly alumno: string;
  readonly titulo: string;
  readonly texto: string;
}

/** What pasting would do, before it does it. */
export interface Pegado extends Llenado {
  readonly noCapturadas: readonly NoCapturada[];
  /** Rows and columns of what was copied that have no alumno or no column to go to. */
  readonly sobran: { readonly filas: number; readonly columnas: number };
  readonly titulos: readonly string[];
}

interface Donde {
  readonly captura: CapturaALaVista;
  readonly alumnos: readonly AlumnoDeRejilla[];
  readonly columnas: readonly ColumnaDeRejilla[];
  readonly seleccion: Seleccion;
}

interface Celda extends ClaveDeCelda {
  readonly columnaLeida: Columna;
  readonly alumno: string;
  readonly titulo: string;
  readonly texto: string;
}

/**
 * Pastes as in a sheet, from the first cell selected to the right and down; one row alone goes to every alumno selected.
 * Each cell is read as if it were typed. Results go on into results alone, and attendance into attendance.
 */
export function pegar(donde: Donde, filas: readonly (readonly string[])[]): Pegado {
  const { captura, alumnos, columnas, seleccion } = donde;
  const { desde, hasta } = filasElegidas(seleccion);
  const [unica] = filas;
  const bloque = filas.length === 1 && unica ? Array.from({ length: hasta - desde + 1 }, () => unica) : filas;
  const destino = deLoMismo(columnas, seleccion.columna);
  const ancho = Math.max(0, ...bloque.map(({ length }) => length));
  const celdas = alumnos.slice(desde, desde + bloque.length).flatMap(({ matricula, nombre: alumno }, fila) =>
    destino.slice(0, bloque[fila]?.length ?? 0).map(({ nombre, columna, titulo }, i): Celda => ({
      ...{ matricula, columna: nombre, columnaLeida: columna, alumno, titulo },
      texto: bloque[fila]?.[i] ?? '',
    })),
  );
  const { cambios, noCapturadas } = leerCeldas(captura, celdas);
  return {
    datos: cambios.map(({ matricula, columna, despues }) => ({ matricula, columna, valor: despues })),
    pisados: cambios.filter(({ antes }) => antes !== null).length,
    noCapturadas,
    sobran: {
      filas: Math.max(0, desde + bloque.length - alumnos.length),
      columnas: Math.max(0, ancho - destino.length),
    },
    titulos: destino.slice(0, ancho).map(({ titulo }) => titulo),
  };
}

/** From a column on, for as long as what follows is of the same kind. */
function deLoMismo(columnas: readonly ColumnaDeRejilla[], primera: number): ColumnaDeRejilla[] {
  const siguientes = columnas.slice(primera);
  const [una] = siguientes;
  const ajena = siguientes.findIndex(({ columna }) => una && ordenDe(columna) !== ordenDe(una.columna));
  return ajena < 0 ? siguientes : siguientes.slice(0, ajena);
}

/** What changes, and what cannot be: neither by itself, nor beside what would be left around it. */
function leerCeldas({ plan, celdas }: CapturaALaVista, pegadas: readonly Celda[]) {
  const noCapturadas: NoCapturada[] = [];
  let cambios = pegadas.flatMap((pegada): Diferencia[] => {
    const { matricula, columna, columnaLeida, texto } = pegada;
    const lectura = leerValor(columnaLeida, texto);
    if (!('valor' in lectura)) {
      noCapturadas.push(noCapturada(pegada, lectura));
      return [];
    }
    const antes = valorDe(celdas, pegada);
    return antes === lectura.valor ? [] : [{ matricula, columna, antes, despues: lectura.valor }];
  });
  // Leaving one out may leave another alone: sessions that were not read, and the attendances beside them.
  for (;;) {
    const aplicada = aplicar(celdas, cambios);
    const faltas = aplicada.outcome === 'aplicada' ? faltasDeDatos(plan, aplicada.celdas, cambios) : [];
    if (faltas.length === 0) return { cambios, noCapturadas };
    for (const falta of faltas) {
      const pegada = pegadas.find((una) => claveDe(una) === claveDe(falta));
      if (pegada) noCapturadas.push(noCapturada(pegada, falta));
    }
    const vetadas = new Set(faltas.map(claveDe));
    cambios = cambios.filter((cambio) => !vetadas.has(claveDe(cambio)));
  }
}

const noCapturada = (
  { matricula, columna, alumno, titulo, texto }: Omit<Celda, 'columnaLeida'>,
  { motivo, remedio }: Ilegible,
): NoCapturada => ({ matricula, columna, alumno, titulo, texto, motivo, remedio });

const claveDe = ({ matricula, columna }: ClaveDeCelda): string => `${matricula}\n${columna}`;

/** Those that are still to be captured after some data were. */
export function sinLasEscritas(
  noCapturadas: readonly NoCapturada[],
  datos: readonly ClaveDeCelda[],
): NoCapturada[] {
  const escritas = new Set(datos.map(claveDe));
  return noCapturadas.filter((una) => !escritas.has(claveDe(una)));
}
