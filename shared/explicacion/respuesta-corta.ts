import { type Explicacion, type Paso } from './paso';

/** Steps that a figure of the answer comes from, by their numbers; without `de`, those that no figure there uses. */
export interface DetalleDeRespuesta {
  readonly de: { readonly nombre: string; readonly valor: string } | null;
  readonly pasos: readonly number[];
}

/** An explanation in two: what its own article does, with its numbers, and what each of them comes from. */
export interface RespuestaCorta {
  /** Numbers of steps, from 1, in order; the last one is the figure. */
  readonly pasos: readonly number[];
  readonly detalles: readonly DetalleDeRespuesta[];
}

/** Fewer than these are read faster than they are unfolded. */
const BASTAN_PARA_PLEGAR = 6;

/**
 * The last step and those of the same rule that give it; the others by the figure that they give. One that nothing uses
 * goes with those that come right after it, which it was asked for. Few steps are an answer whole.
 */
export function respuestaCorta({ pasos }: Explicacion): RespuestaCorta {
  const todos = pasos.map((_, i) => i + 1);
  const claves = clavesDeLaRespuesta(pasos);
  const respuesta = cierre(pasos, [pasos.length], (paso) => claves.has(paso.fundamento.clave));
  if (todos.length - respuesta.size < BASTAN_PARA_PLEGAR) return { pasos: todos, detalles: [] };

  const duenos = new Map<number, number>();
  const figuras = pasos.filter((_, i) => respuesta.has(i + 1)).flatMap(fuentesDe);
  for (const { paso } of figuras) {
    if (respuesta.has(paso)) continue;
    for (const suyo of cierre(pasos, [paso], (_, n) => !respuesta.has(n) && !duenos.has(n)))
      duenos.set(suyo, paso);
  }
  let siguiente: number | undefined;
  for (const numero of todos.toReversed()) {
    if (respuesta.has(numero)) siguiente = undefined;
    else if (duenos.has(numero)) siguiente = duenos.get(numero);
    else if (siguiente !== undefined) duenos.set(numero, siguiente);
  }

  const deCada = new Map(figuras.map(({ paso, nombre, valor }) => [paso, { nombre, valor }]));
  const detalles = [...deCada].flatMap(([figura, de]): DetalleDeRespuesta[] => {
    const suyos = todos.filter((numero) => duenos.get(numero) === figura);
    return suyos.length > 1 ? [{ de, pasos: suyos }] : [];
  });
  const plegados = new Set(detalles.flatMap((detalle) => detalle.pasos));
  const otros = todos.filter((numero) => !respuesta.has(numero) && !plegados.has(numero));
  return {
    pasos: todos.filter((numero) => respuesta.has(numero)),
    detalles: otros.length > 0 ? [...detalles, { de: null, pasos: otros }] : detalles,
  };
}

/** The number under which each step is read: the answer begins with the first, and each detail goes on. */
export const numerosALaVista = ({ pasos, detalles }: RespuestaCorta): ReadonlyMap<number, number> =>
  new Map([...pasos, ...detalles.flatMap((detalle) => detalle.pasos)].map((numero, i) => [numero, i + 1]));

/** The figures that a step takes from earlier ones. */
const fuentesDe = ({ operandos }: Paso) =>
  operandos.flatMap(({ nombre, valor, paso }) => (paso === undefined ? [] : [{ nombre, valor, paso }]));

/** Of the last step; a figure that only takes another's name is answered by the rule of that one. */
function clavesDeLaRespuesta(pasos: readonly Paso[]): ReadonlySet<string> {
  const claves = new Set<string>();
  let paso = pasos.at(-1);
  while (paso) {
    claves.add(paso.fundamento.clave);
    const [fuente] = fuentesDe(paso);
    paso = paso.operacion === 'dato' && fuente ? pasos[fuente.paso - 1] : undefined;
  }
  return claves;
}

/** Some steps, and whatever they are made from, as far as `sigue`. */
function cierre(
  pasos: readonly Paso[],
  raices: readonly number[],
  sigue: (paso: Paso, numero: number) => boolean,
): ReadonlySet<number> {
  const vistos = new Set<number>();
  const pendientes = [...raices];
  for (let numero = pendientes.pop(); numero !== undefined; numero = pendientes.pop()) {
    const paso = pasos[numero - 1];
    if (!paso || vistos.has(numero) || !sigue(paso, numero)) continue;
    vistos.add(numero);
    pendientes.push(...fuentesDe(paso).map((fuente) => fuente.paso));
  }
  return vistos;
}
