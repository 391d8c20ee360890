import { type Columna } from '../../../../shared/captura/columna';
import { leerValor } from '../../../../shared/captura/leer-valor';
import { type NivelDeRubrica, type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type Movimiento } from './seleccion';

/** A key that captures by itself: what it writes, and what that is called. */
export interface TeclaDeCaptura {
  readonly tecla: string;
  readonly valor: string;
  readonly nombre: string;
}

const CIFRAS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The 0 to 10 of one key each: ten is X. */
const DE_CERO_A_DIEZ: readonly TeclaDeCaptura[] = [
  ...CIFRAS.map((tecla) => ({ tecla, valor: tecla, nombre: tecla })),
  { tecla: 'X', valor: '10', nombre: '10' },
];

/** Art. 46. */
const AUSENCIAS: readonly TeclaDeCaptura[] = [
  { tecla: 'N', valor: 'NP', nombre: 'no se presentó: cuenta como 0' },
  { tecla: 'J', valor: 'JU', nombre: 'justificado: queda pendiente' },
];

const DECENAS: readonly TeclaDeCaptura[] = DE_CERO_A_DIEZ.map(({ tecla, valor }) => {
  const decena = valor === '0' ? '0' : `${valor}0`;
  return { tecla, valor: decena, nombre: decena };
});

const MARCAS: readonly TeclaDeCaptura[] = [
  { tecla: 'A', valor: 'A', nombre: 'asistió' },
  { tecla: 'F', valor: 'F', nombre: 'faltó' },
  { tecla: 'J', valor: 'J', nombre: 'falta justificada' },
];

/**
 * The keys that capture in a column. The letters of the plan's levels come first: one that uses N, J or X takes it. With
 * `decenas` an R.A. of 0 to 100 is captured by tens; without it, typing a digit begins its exact value.
 */
export function teclasDe(plan: PlanDeCaptura, columna: Columna, decenas: boolean): readonly TeclaDeCaptura[] {
  switch (columna.que) {
    case 'puntaje': {
      const niveles = plan.institucion === 'ut' ? plan.niveles.flatMap(teclaDeNivel) : [];
      const tomadas = new Set(niveles.map(({ tecla }) => tecla));
      return [...niveles, ...[...AUSENCIAS, ...DE_CERO_A_DIEZ].filter(({ tecla }) => !tomadas.has(tecla))];
    }
    case 'logro':
      return decenas ? DECENAS : [];
    case 'sesion':
      return MARCAS;
    default:
      return [];
  }
}

function teclaDeNivel({ tecla, nombre, puntaje }: NivelDeRubrica): TeclaDeCaptura[] {
  const leido = leerValor({ que: 'puntaje', unidad: 1, indicador: tecla }, puntaje);
  return 'valor' in leido && leido.valor !== null
    ? [{ tecla, valor: leido.valor, nombre: `${nombre}, ${leido.valor}` }]
    : [];
}

/** A key as the browser names it, with what is held down. */
export interface Pulsacion {
  readonly tecla: string;
  readonly control: boolean;
  readonly mayusculas: boolean;
}

/** What a key asks of the grid. */
export type Accion =
  | { readonly que: 'escribir'; readonly valor: string | null }
  /** Opens the editor with this text, or with what the cell says. */
  | { readonly que: 'editar'; readonly texto: string | null }
  /** A decimal point: it goes on with the digit just typed, or with what the cell says. */
  | { readonly que: 'decimales' }
  | { readonly que: 'mover'; readonly hacia: Movimiento; readonly extiende: boolean }
  | { readonly que: 'todas' | 'llenar' | 'deshacer' | 'soltar' };

const DE_MOVERSE: Readonly<Partial<Record<string, Movimiento>>> = {
  ArrowUp: 'arriba',
  ArrowDown: 'abajo',
  ArrowLeft: 'izquierda',
  ArrowRight: 'derecha',
  Home: 'primera',
  End: 'ultima',
  PageUp: 'pagina-arriba',
  PageDown: 'pagina-abajo',
};

const CON_CONTROL: Readonly<Partial<Record<string, 'todas' | 'llenar' | 'deshacer'>>> = {
  e: 'todas',
  a: 'todas',
  d: 'llenar',
  z: 'deshacer',
};

/** Null when the key is not the grid's. A letter that captures nothing opens the editor, which says why it does not. */
export function accionDe(
  { tecla, control, mayusculas }: Pulsacion,
  teclas: readonly TeclaDeCaptura[],
): Accion | null {
  if (control) {
    const que = CON_CONTROL[tecla.toLowerCase()];
    return que === undefined ? null : { que };
  }
  const hacia = DE_MOVERSE[tecla];
  if (hacia !== undefined) return { que: 'mover', hacia, extiende: mayusculas };
  switch (tecla) {
    case 'Delete':
    case 'Backspace':
      return { que: 'escribir', valor: null };
    case 'Enter':
    case 'F2':
      return { que: 'editar', texto: null };
    case 'Escape':
      return { que: 'soltar' };
    case '.':
    case ',':
      return { que: 'decimales' };
  }
  const captura = teclas.find((una) => una.tecla === tecla.toUpperCase());
  if (captura) return { que: 'escribir', valor: captura.valor };
  return /^[\p{L}\p{N}]$/u.test(tecla) ? { que: 'editar', texto: tecla } : null;
}
