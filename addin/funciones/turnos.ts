import { Derramada } from './derramada';

/** Milliseconds that the cells of a recalculation take of the page before it may do something else. */
export const TURNO = 20;

/** The time in milliseconds, and a way to go on once the page has done what it had waiting; null where there is none. */
interface Reloj {
  readonly ahora: () => number;
  readonly despues: ((hacer: () => void) => void) | null;
}

type Funcion = (...argumentos: unknown[]) => unknown;
/** A call on its way to its answer, which may stop after each step. */
type Trabajo = Generator<undefined, unknown, undefined>;

/**
 * The turns in which Excel's calls are answered. Its runtime makes thousands in a row and lets nobody else in for a whole
 * second, and one that spills over thousands of rows takes as long: what is left when a turn ends is promised, and answered
 * in the turns that follow, in order. Whoever calls a function without being Excel always has its value at once.
 *
 * A call that Excel cancels is answered all the same, which costs less than what its runtime keeps for ever of each call of
 * a function declared cancelable; so no promise is left open.
 */
export class Turnos {
  private readonly cola: (() => boolean)[] = [];
  /** When the present turn began; null between one recalculation and the next. */
  private empezo: number | null = null;

  constructor(private readonly reloj: Reloj) {}

  repartir(funcion: Funcion): Funcion {
    return (...argumentos) => {
      const trabajo = porPartes(() => funcion(...argumentos));
      const { despues } = this.reloj;
      if (!despues || !esDeExcel(argumentos.at(-1))) return hecho(trabajo, () => true).value;
      const empezo = this.turnoPresente(despues);
      if (this.cola.length > 0 || !this.quedaTiempo(empezo)) return this.prometer(trabajo);
      const { done, value } = hecho(trabajo, () => this.quedaTiempo(empezo));
      return done ? value : this.prometer(trabajo);
    };
  }

  private prometer(trabajo: Trabajo): Promise<unknown> {
    return new Promise((resolver, rechazar) => {
      this.cola.push(() => {
        try {
          const { done = false, value } = trabajo.next();
          if (done) resolver(value);
          return done;
        } catch (error) {
          rechazar(error instanceof Error ? error : new Error(String(error)));
          return true;
        }
      });
    });
  }

  private turnoPresente(despues: NonNullable<Reloj['despues']>): number {
    if (this.empezo === null) {
      this.empezo = this.reloj.ahora();
      despues(this.seguir);
    }
    return this.empezo;
  }

  private quedaTiempo(empezo: number): boolean {
    return this.reloj.ahora() - empezo < TURNO;
  }

  private readonly seguir = (): void => {
    const { ahora, despues } = this.reloj;
    const inicio = ahora();
    let hechas = 0;
    while (hechas < this.cola.length && this.quedaTiempo(inicio)) hechas += Number(this.cola[hechas]?.());
    this.cola.splice(0, hechas);
    if (this.cola.length > 0) despues?.(this.seguir);
    this.empezo = this.cola.length > 0 ? inicio : null;
  };
}

/** What a function answers, a step for each row of what spills. */
function* porPartes(calcular: () => unknown): Trabajo {
  const respuesta = calcular();
  if (!(respuesta instanceof Derramada)) return respuesta;
  const filas: unknown[] = [];
  for (const fila of respuesta.filas) {
    filas.push(fila);
    yield;
  }
  return filas;
}

/** As far as it gets while `seguir` says so. */
function hecho(trabajo: Trabajo, seguir: () => boolean): IteratorResult<undefined, unknown> {
  let paso = trabajo.next();
  while (!paso.done && seguir()) paso = trabajo.next();
  return paso;
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
