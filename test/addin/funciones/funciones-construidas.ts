import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { z } from 'zod';
import { construirFunciones } from '../../../addin/construccion/funciones';

const Metadatos = z.object({
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      parameters: z.array(
        z.object({
          name: z.string(),
          description: z.string(),
          type: z.string(),
          dimensionality: z.literal('matrix').optional(),
          optional: z.literal(true).optional(),
          repeating: z.literal(true).optional(),
        }),
      ),
    }),
  ),
});

/** What a cell shows: a value, or an error with the message that Excel puts on it. */
interface ErrorEnCelda {
  readonly error: string;
  readonly mensaje: string;
}

class ErrorDeExcel extends Error {
  constructor(
    readonly code: string,
    mensaje: string,
  ) {
    super(mensaje);
  }
}

/** Builds the script and runs it as Excel would, with nothing around but a CustomFunctions of ours. */
export async function funcionesConstruidas() {
  const carpeta = await mkdtemp(path.join(tmpdir(), 'siseac-funciones-'));
  try {
    await construirFunciones(carpeta);
    const guion = await readFile(path.join(carpeta, 'funciones.js'), 'utf8');
    const metadatos = await readFile(path.join(carpeta, 'funciones.json'), 'utf8');
    return { ...ejecutar(guion), guion, metadatos: Metadatos.parse(JSON.parse(metadatos)).functions };
  } finally {
    await rm(carpeta, { recursive: true });
  }
}

function ejecutar(guion: string) {
  const asociadas = new Map<string, (...argumentos: unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (id: string, funcion: (...argumentos: unknown[]) => unknown) => asociadas.set(id, funcion),
    Error: ErrorDeExcel,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  runInContext(guion, createContext({ CustomFunctions }));
  const asociada = (id: string) => {
    const funcion = asociadas.get(id);
    if (!funcion) throw new Error(`${id} is not associated`);
    return funcion;
  };
  return {
    ids: [...asociadas.keys()],
    /** What the function gives, errors in its cells as they are. */
    crudo: (id: string, ...argumentos: unknown[]): unknown => asociada(id)(...argumentos),
    /** What Excel shows, of a cell or of all those where the answer spills. */
    evaluar(id: string, ...argumentos: unknown[]): unknown {
      try {
        return enCeldas(asociada(id)(...argumentos));
      } catch (error) {
        if (!(error instanceof ErrorDeExcel)) throw error;
        return enCeldas(error);
      }
    },
  };
}

function enCeldas(valor: unknown): unknown {
  if (Array.isArray(valor)) return valor.map(enCeldas);
  if (!(valor instanceof ErrorDeExcel)) return valor;
  return { error: valor.code, mensaje: valor.message } satisfies ErrorEnCelda;
}

export type FuncionesConstruidas = Awaited<ReturnType<typeof funcionesConstruidas>>;

/** The three forms in which Excel sends an empty cell that is told apart from a zero. */
export const BLANCOS = [null, undefined, ''] as const;

/** A column of cells. */
export const columna = (celdas: readonly unknown[]): unknown[][] => celdas.map((celda) => [celda]);

/** A cell in error whose message says `dice`: the name of an argument, or an article. */
export const conError = (error: '#VALUE!' | '#N/A', ...dice: string[]) => ({
  asymmetricMatch: (obtenido: unknown) =>
    z
      .object({
        error: z.literal(error),
        mensaje: z.string().refine((texto) => dice.every((d) => texto.includes(d))),
      })
      .safeParse(obtenido).success,
  toString: () => `${error} que diga ${dice.join(' y ')}`,
});
