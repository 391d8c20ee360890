import { types } from 'node:util';

/** What may be told of an exception: which it was and where, never its message, which may quote somebody's data. */
export interface RetratoDeFalla {
  readonly error: string;
  readonly codigo: string | null;
  /** What a dependency answered, where one did. */
  readonly estado: number | null;
  /** Function, file and line of each frame. */
  readonly pila: readonly string[];
}

const MARCOS = 12;
const NOMBRE = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/;
const MARCO = /^\s+at (?:[\w.$<>[\] #]+ \()?[^()\s]+:\d+:\d+\)?$/;

export function retratoDeFalla(error: unknown): RetratoDeFalla {
  if (!types.isNativeError(error)) return { error: typeof error, codigo: null, estado: null, pila: [] };
  return {
    error: NOMBRE.test(error.name) ? error.name : 'Error',
    codigo: 'code' in error && typeof error.code === 'string' && NOMBRE.test(error.code) ? error.code : null,
    estado: 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null,
    pila: marcosDe(error),
  };
}

/** The frames come after the message, which may hold lines that look like frames. */
function marcosDe({ name, message, stack = '' }: Error): string[] {
  const encabezado = stack.indexOf(message) < 0 ? name.length : stack.indexOf(message) + message.length;
  return stack
    .slice(encabezado)
    .split('\n')
    .filter((linea) => MARCO.test(linea))
    .slice(0, MARCOS)
    .map((linea) => linea.trim());
}
