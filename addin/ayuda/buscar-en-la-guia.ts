import { coincide, textoBuscable } from '../ui/tabla/texto-buscable';
import { type Capitulo, textosDe } from './capitulo';
import { CAPITULOS } from './capitulos';
import { EJEMPLOS_DE_FUNCIONES, type EjemploDeFuncion } from './ejemplos-de-funciones';
import { type NumerosDeLaGuia } from './numeros-de-la-guia';
import { sinMarcas } from './partes-de-prosa';

export interface Hallazgo {
  readonly capitulo: Capitulo;
  /** Where the chapter says it; its summary when only the whole of it does. */
  readonly extracto: string;
}

/** The chapters that hold every word of `busqueda`, whatever its accents and case, those titled by it first. */
export function buscarEnLaGuia(busqueda: string, numeros: NumerosDeLaGuia): readonly Hallazgo[] {
  const buscado = textoBuscable(busqueda);
  const hallados = CAPITULOS.flatMap((capitulo) => {
    const textos = capitulo.bloques(numeros).flatMap(textosDe).map(sinMarcas);
    const todo = textoBuscable([capitulo.titulo, capitulo.resumen, ...textos].join(' '));
    if (!coincide(todo, buscado)) return [];
    const extracto = textos.find((texto) => coincide(textoBuscable(texto), buscado)) ?? capitulo.resumen;
    return [{ capitulo, extracto, enTitulo: coincide(textoBuscable(capitulo.titulo), buscado) }];
  });
  return hallados.toSorted((uno, otro) => Number(otro.enTitulo) - Number(uno.enTitulo));
}

/** The functions that hold every word of `busqueda` in their name or in what they do. */
export const buscarFunciones = (busqueda: string): readonly EjemploDeFuncion[] =>
  EJEMPLOS_DE_FUNCIONES.filter(({ id, linea }) =>
    coincide(textoBuscable(`siseac.${id} ${linea}`), textoBuscable(busqueda)),
  );
