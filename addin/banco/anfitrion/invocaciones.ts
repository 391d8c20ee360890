import { z } from 'zod';

/** What a cell shows after its custom function answers; one that spills holds an error of its own in each cell. */
export type ResultadoEnCelda =
  | { readonly valor: unknown }
  | {
      readonly error: '#N/A' | '#VALUE!' | '#DIV/0!' | '#NUM!' | '#NULL!' | '#NAME?';
      readonly mensaje: string;
    };

/** A cell in error as an argument, and as the runtime writes one that it gives. */
export const enError = (code: '#N/A' | '#VALUE!') => ({ type: 'CustomFunctionError', code });
const ErrorDado = z.object({
  valueType: z.literal('CustomFunctionError'),
  code: z.enum(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#NAME?']),
  message: z.string().default(''),
});

/** The runtime's own numbers for what it could not do. */
const ERRORES: Readonly<Record<number, '#N/A' | '#VALUE!' | '#DIV/0!' | '#NUM!' | '#NULL!' | '#NAME?'>> = {
  1: '#N/A',
  2: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
/** What the runtime is told of a function, from its metadata. */
const BANDERAS = { cancelable: 1, stream: 2, recibeErrores: 4 } as const;

/** [id, answered, value or message, error's number]. */
const Resultados = z.array(
  z.union([
    z.tuple([z.number(), z.literal(true), z.unknown()]).rest(z.unknown()),
    z.tuple([z.number(), z.literal(false), z.unknown(), z.number()]).rest(z.unknown()),
  ]),
);

/** A blank cell. Depending on platform and version, Excel hands it over in any of these forms. */
export const VACIA = Symbol('celda vacía');
export const FORMAS_DE_VACIA = [0, null, ''] as const;

/** The same arguments with their blank cells in one of the forms. */
export function conVaciasComo(argumentos: unknown, forma: (typeof FORMAS_DE_VACIA)[number]): unknown {
  if (argumentos === VACIA) return forma;
  return Array.isArray(argumentos) ? argumentos.map((uno) => conVaciasComo(uno, forma)) : argumentos;
}

/** As much of functions.json as Excel needs to make a call. */
export const Metadatos = z.object({
  allowErrorForDataTypeAny: z.boolean().default(false),
  functions: z.array(
    z.object({
      id: z.string(),
      options: z
        .object({ cancelable: z.boolean().default(false), stream: z.boolean().default(false) })
        .prefault({}),
      parameters: z.array(
        z.object({
          name: z.string(),
          dimensionality: z.enum(['scalar', 'matrix']).default('scalar'),
          repeating: z.boolean().optional(),
        }),
      ),
    }),
  ),
});
export type Metadatos = z.infer<typeof Metadatos>;

export interface Llamada {
  readonly nombre: string;
  readonly argumentos: readonly unknown[];
}
type Declarada = Metadatos['functions'][number];

/** Calls custom functions as Excel does, by message, and keeps what the runtime answers. */
export class Invocaciones {
  private readonly esperando = new Map<number, (resultado: ResultadoEnCelda) => void>();
  private readonly queSiguen = new Set<number>();
  private siguiente = 1;
  /** Set by whoever carries messages to the page. */
  enviar: (texto: string) => void = () => undefined;
  /** Called when a page says that its functions may be invoked. */
  alEstarListo: () => void = () => undefined;

  /** Excel calls only what the metadata declares. */
  constructor(private readonly metadatos: Metadatos = { allowErrorForDataTypeAny: false, functions: [] }) {}

  /** Recalculates a cell that holds `=SISEAC.nombre(argumentos)`. A range argument is an array of rows. */
  invocar(nombre: string, argumentos: readonly unknown[]): Promise<ResultadoEnCelda> {
    return this.empezar(nombre, argumentos).resultado;
  }

  /** The same, for a call that will be cancelled. */
  empezar(
    nombre: string,
    argumentos: readonly unknown[],
  ): { id: number; resultado: Promise<ResultadoEnCelda> } {
    let id = 0;
    const resultado = new Promise<ResultadoEnCelda>((resolver) => {
      id = this.seguir({ nombre, argumentos }, resolver);
    });
    return { id, resultado };
  }

  /** Recalculates many cells at once: Excel hands them over in one message. */
  invocarVarias(llamadas: readonly Llamada[]): Promise<ResultadoEnCelda[]> {
    const entradas: unknown[] = [];
    const resultados = llamadas.map(
      (llamada) =>
        new Promise<ResultadoEnCelda>((resolver) => {
          const { entrada } = this.preparar(llamada, resolver);
          if (entrada !== null) entradas.push(entrada);
        }),
    );
    this.empujar(entradas);
    return Promise.all(resultados);
  }

  /** A cell whose function gives one result after another, until it is cancelled. */
  seguir(llamada: Llamada, alContestar: (resultado: ResultadoEnCelda) => void): number {
    const { id, entrada } = this.preparar(llamada, alContestar);
    if (entrada !== null) this.empujar([entrada]);
    return id;
  }

  /** The user deleted the formula, or an argument changed, before the answer came. */
  cancelar(id: number): void {
    this.esperando.delete(id);
    this.queSiguen.delete(id);
    this.empujar([[1, 1001, '', { invocationId: id }, id]]);
  }

  recibir(cuerpo: unknown): null {
    for (const [id, contesto, valor, numero] of Resultados.parse(cuerpo)) {
      this.esperando.get(id)?.(
        contesto ? resultadoDado(valor) : { error: ERRORES[numero] ?? '#VALUE!', mensaje: String(valor) },
      );
      if (!this.queSiguen.has(id)) this.esperando.delete(id);
    }
    return null;
  }

  private preparar(
    { nombre, argumentos }: Llamada,
    alContestar: (resultado: ResultadoEnCelda) => void,
  ): { id: number; entrada: unknown } {
    const id = this.siguiente++;
    const declarada = this.metadatos.functions.find((una) => una.id === nombre);
    if (!declarada) {
      alContestar({ error: '#NAME?', mensaje: '' });
      return { id, entrada: null };
    }
    this.esperando.set(id, alContestar);
    if (declarada.options.stream) this.queSiguen.add(id);
    const llamada = [
      id,
      nombre,
      completar(argumentos, declarada.parameters),
      'Hoja1!A1',
      this.banderas(declarada),
    ];
    return { id, entrada: [1, 1000, '', llamada, id] };
  }

  private banderas({ options }: Declarada): number {
    return (
      (options.cancelable ? BANDERAS.cancelable : 0) +
      (options.stream ? BANDERAS.stream : 0) +
      (this.metadatos.allowErrorForDataTypeAny ? BANDERAS.recibeErrores : 0)
    );
  }

  private empujar(entradas: readonly unknown[]): void {
    this.enviar(JSON.stringify({ type: 3, controlId: '', message: { entries: entradas } }));
  }
}

function resultadoDado(valor: unknown): ResultadoEnCelda {
  const error = ErrorDado.safeParse(valor);
  if (error.success) return { error: error.data.code, mensaje: error.data.message };
  return { valor: Array.isArray(valor) ? valor.map(filaDada) : valor };
}

const filaDada = (fila: unknown): unknown =>
  Array.isArray(fila)
    ? fila.map((celda: unknown) => {
        const resultado = resultadoDado(celda);
        return 'valor' in resultado ? resultado.valor : resultado;
      })
    : fila;

/** One value a parameter: what was left out is null, and what repeats goes in one array. */
function completar(argumentos: readonly unknown[], parametros: Declarada['parameters']): unknown[] {
  return parametros.map(({ repeating }, i) => (repeating ? argumentos.slice(i) : (argumentos[i] ?? null)));
}
