/** Milliseconds that the cells of a recalculation take of the page before it may do something else. */
export const TURNO = 40;

/** The time in milliseconds, and a way to go on once the page has done what it had waiting; null where there is none. */
interface Reloj {
  readonly ahora: () => number;
  readonly despues: ((hacer: () => void) => void) | null;
}

type Funcion = (...argumentos: unknown[]) => unknown;

/**
 * The turns in which Excel's calls are answered. Its runtime makes thousands in a row and lets nobody else in for a whole
 * second: what is left when a turn ends is promised, and answered in the turns that follow, in order. Whoever calls a
 * function without being Excel always has its value at once.
 */
export class Turnos {
  private readonly cola: (() => void)[] = [];
  /** When the present turn began; null between one recalculation and the next. */
  private empezo: number | null = null;

  constructor(private readonly reloj: Reloj) {}

  repartir(funcion: Funcion): Funcion {
    return (...argumentos) =>
      esDeExcel(argumentos.at(-1)) && this.hayQueEsperar()
        ? new Promise((resolver, rechazar) => {
            this.cola.push(() => {
              try {
                resolver(funcion(...argumentos));
              } catch (error) {
                rechazar(error instanceof Error ? error : new Error(String(error)));
              }
            });
          })
        : funcion(...argumentos);
  }

  private hayQueEsperar(): boolean {
    const { ahora, despues } = this.reloj;
    if (!despues) return false;
    if (this.empezo === null) {
      this.empezo = ahora();
      despues(this.seguir);
    }
    return this.cola.length > 0 || ahora() - this.empezo >= TURNO;
  }

  private readonly seguir = (): void => {
    const { ahora, despues } = this.reloj;
    const inicio = ahora();
    let hechas = 0;
    while (hechas < this.cola.length && ahora() - inicio < TURNO) this.cola[hechas++]?.();
    this.cola.splice(0, hechas);
    if (this.cola.length > 0) despues?.(this.seguir);
    this.empezo = this.cola.length > 0 ? inicio : null;
  };
}

/**
 * Excel ends every call with who makes it, and waits for what is promised; a cell that streams it takes as it comes, and
 * waits for nothing.
 */
const esDeExcel = (ultimo: unknown): boolean =>
  typeof ultimo === 'object' &&
  ultimo !== null &&
  'functionName' in ultimo &&
  !('setResult' in ultimo && typeof ultimo.setResult === 'function');

/** Pages in the background are given one timer a second, but their messages at once. */
function trasLoPendiente(): Reloj['despues'] {
  if (typeof MessageChannel === 'function') {
    return (hacer) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        hacer();
      };
      port2.postMessage(null);
    };
  }
  return typeof setTimeout === 'function' ? (hacer) => setTimeout(hacer, 0) : null;
}

const DE_LA_PAGINA = new Turnos({ ahora: Date.now, despues: trasLoPendiente() });

/** How the build associates each function. */
export const enTurnos = (funcion: Funcion): Funcion => DE_LA_PAGINA.repartir(funcion);
