import { type ClaveDeCelda, valorDe } from '../../../../shared/captura/celdas';
import { nombreDeColumna } from '../../../../shared/captura/columna';
import { enPalabras } from '../../../../shared/captura/revisar-cambios';
import { type Problema } from '../../../../shared/modelo/problema';
import { fallido, logrado, type Resultado } from '../../../cliente/resultado';
import { type CeldaElegida } from '../../../libro/celda-elegida';
import { columnaDe, MATRICULA, tablaLlamada } from '../../../libro/captura/tablas-de-captura';
import { sinCifra } from '../../../libro/problema-de-libro';
import { type CapturaALaVista } from '../rejilla/escritura';
import { clavesDeCelda } from './preguntas-de-captura';

/** A cell of the workbook with the figures that it shows, or that come out of it, the nearest first. */
export interface CeldaPorExplicar {
  readonly matricula: string;
  readonly claves: readonly string[];
  /** "el indicador U1-S1 de la unidad 1: 8". */
  readonly dicho: string;
}

const DE_UNIDAD: Readonly<Record<string, string>> = {
  puntaje: 'calificacion',
  derecho: 'derecho',
  'asistencia %': 'derecho',
  'nivel inicial': 'letraInicial',
  nivel: 'letraFinal',
};

const DE_TODOS: Readonly<Record<string, readonly string[]>> = {
  'Remediales usadas': ['remedialesUsadas'],
  'Remediales que quedan': ['remedialesUsadas'],
  Final: ['final'],
  'Nivel final': ['letraFinal'],
  Esperado: ['pesoEsperado'],
  Registrado: ['pesoRegistrado'],
  Logrado: ['pesoLogrado'],
  Desempeño: ['desempeno'],
  Requerido: ['requerido'],
  'Asistencia %': ['R04c'],
  Semáforo: ['semaforo', 'R05', 'R09', 'R10'],
  Banderas: ['semaforo', 'R05', 'R09', 'R10'],
};

/** What a captured cell leads to; its claves are empty when nothing comes out of it. */
export const celdaCapturada = (
  { plan, celdas }: Pick<CapturaALaVista, 'plan' | 'celdas'>,
  clave: ClaveDeCelda,
): CeldaPorExplicar => ({
  matricula: clave.matricula,
  claves: clavesDeCelda(plan, clave.columna),
  dicho: `${enPalabras(clave.columna)}: ${valorDe(celdas, clave) ?? 'sin dato'}`,
});

/** What the cell where a person is leads to; or what to choose instead. */
export function celdaPorExplicar(
  celda: CeldaElegida | null,
  captura: Pick<CapturaALaVista, 'plan' | 'celdas'>,
  numero: number,
): Resultado<CeldaPorExplicar> {
  const tabla = celda && tablaLlamada(celda.tabla);
  if (!tabla || tabla.numero !== numero) return fallido(NO_ES_DE_LA_CAPTURA);
  const matricula = celda.fila.get(MATRICULA) ?? '';
  if (!captura.celdas.has(matricula) || matricula === '') return fallido(NO_ES_DE_ALUMNO);
  const { titulo, fila } = celda;
  const elegida =
    tabla.que === 'calificaciones'
      ? { matricula, claves: clavesDeTitulo(titulo), dicho: `${titulo}: ${fila.get(titulo) ?? 'sin dato'}` }
      : celdaCapturada(captura, { matricula, columna: columnaDeCelda(tabla.que, celda, captura) });
  return elegida.claves.length > 0 ? logrado(elegida) : fallido(noEsCifra(titulo));
}

/** The columna of a cell of the captura or of the asistencia; of remedials, that of its row. */
function columnaDeCelda(
  que: string,
  { titulo, fila }: CeldaElegida,
  { plan }: Pick<CapturaALaVista, 'plan'>,
): string {
  if (que === 'remediales')
    return `remedial/${fila.get('Unidad') ?? ''}/${fila.get('Fecha') ?? ''}/calificacion`;
  const columna = columnaDe(plan, titulo);
  return columna ? nombreDeColumna(columna) : titulo;
}

/** The figures under a heading of the sheet Calificaciones. */
function clavesDeTitulo(titulo: string): readonly string[] {
  const [, unidad, que] = /^U(\d+) (.+)$/.exec(titulo) ?? [];
  const cifra = que === undefined ? undefined : DE_UNIDAD[que];
  return cifra === undefined ? (DE_TODOS[titulo] ?? []) : [`u${unidad ?? ''}/${cifra}`];
}

const DONDE =
  'Elija una celda con un resultado, una asistencia o una calificación de esta captura, y vuelva a preguntar.';

const NO_ES_DE_LA_CAPTURA: Problema = sinCifra('La celda elegida no es de esta captura.', DONDE);
const NO_ES_DE_ALUMNO: Problema = sinCifra('Ese renglón no es de un alumno de la lista.', DONDE);
const noEsCifra = (titulo: string): Problema => sinCifra(`De «${titulo}» no sale ninguna cifra.`, DONDE);
