import { z } from 'zod';

/** What a cell shows after its custom function answers. */
export type ResultadoEnCelda =
  | { readonly valor: unknown }
  | {
      readonly error: '#N/A' | '#VALUE!' | '#DIV/0!' | '#NUM!' | '#NULL!' | '#NAME?';
      readonly mensaje: string;
    };

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
const CANCELABLE = 1;

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
  functions: z.array(
    z.object({
      id: z.string(),
      parameters: z.array(z.object({ name: z.string(), repeating: z.boolean().optional() })),
    }),
  ),
});
export type Metadatos = z.infer<typeof Metadatos>;

/** Calls custom functions as Excel does, by message, and keeps what the runtime answers. */
export class Invocaciones {
  private readonly esperando = new Map<number, (resultado: ResultadoEnCelda) => void>();
  private siguiente = 1;
  /** Set by whoever carries messages to the page. */
  enviar: (texto: string) => void = () => undefined;

  /** Excel calls only what the metadata declares. */
  constructor(private readonly metadatos: Metadatos = { functions: [] }) {}

  /** Recalculates a cell that holds `=SISEAC.nombre(argumentos)`. A range argument is an array of rows. */
  invocar(nombre: string, argumentos: readonly unknown[]): Promise<ResultadoEnCelda> {
    return this.empezar(nombre, argumentos).resultado;
  }

  /** The same, for a call that will be cancelled. */
  empezar(
    nombre: string,
    argumentos: readonly unknown[],
  ): { id: number; resultado: Promise<ResultadoEnCelda> } {
    const id = this.siguiente++;
    const declarada = this.metadatos.functions.find((una) => una.id === nombre);
    if (!declarada) return { id, resultado: Promise.resolve({ error: '#NAME?', mensaje: '' }) };
    const completos = completar(argumentos, declarada.parameters);
    const resultado = new Promise<ResultadoEnCelda>((resolver) => this.esperando.set(id, resolver));
    this.empujar(1000, [id, nombre, completos, 'Hoja1!A1', CANCELABLE], id);
    return { id, resultado };
  }

  /** The user deleted the formula, or an argument changed, before the answer came. */
  cancelar(id: number): void {
    this.esperando.delete(id);
    this.empujar(1001, { invocationId: id }, id);
  }

  recibir(cuerpo: unknown): null {
    for (const [id, contesto, valor, numero] of Resultados.parse(cuerpo)) {
      const resultado: ResultadoEnCelda = contesto
        ? { valor }
        : { error: ERRORES[numero] ?? '#VALUE!', mensaje: String(valor) };
      this.esperando.get(id)?.(resultado);
      this.esperando.delete(id);
    }
    return null;
  }

  private empujar(tipo: number, contenido: unknown, id: number): void {
    this.enviar(
      JSON.stringify({ type: 3, controlId: '', message: { entries: [[1, tipo, '', contenido, id]] } }),
    );
  }
}

/** One value a parameter: what was left out is null, and what repeats goes in one array. */
function completar(
  argumentos: readonly unknown[],
  parametros: Metadatos['functions'][number]['parameters'],
): unknown[] {
  return parametros.map(({ repeating }, i) => (repeating ? argumentos.slice(i) : (argumentos[i] ?? null)));
}
