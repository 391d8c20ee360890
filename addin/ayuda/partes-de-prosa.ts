/** A stretch of prose: plain, emphasised, a key of the keyboard, or a link to a rule or to a chapter. */
export type Parte =
  | { readonly que: 'texto' | 'fuerte' | 'tecla'; readonly texto: string }
  | { readonly que: 'regla' | 'capitulo'; readonly texto: string; readonly clave: string };

const MARCA = /\[([^\]]+)\]\((#?)([^)]+)\)|\*\*([^*]+)\*\*|`([^`]+)`/g;

/** Reads `[Art. 44](UT-44)`, `[enviar](#enviar)`, `**fuerte**` and keys between backticks. */
export function partesDeProsa(prosa: string): Parte[] {
  const partes: Parte[] = [];
  let leido = 0;
  for (const hallada of prosa.matchAll(MARCA)) {
    const [todo, texto, gato, clave = '', fuerte, tecla = ''] = hallada;
    if (hallada.index > leido) partes.push({ que: 'texto', texto: prosa.slice(leido, hallada.index) });
    leido = hallada.index + todo.length;
    if (texto !== undefined) partes.push({ que: gato === '#' ? 'capitulo' : 'regla', texto, clave });
    else if (fuerte !== undefined) partes.push({ que: 'fuerte', texto: fuerte });
    else partes.push({ que: 'tecla', texto: tecla });
  }
  if (leido < prosa.length) partes.push({ que: 'texto', texto: prosa.slice(leido) });
  return partes;
}

/** The prose as it is read aloud, without its marks. */
export const sinMarcas = (prosa: string): string =>
  partesDeProsa(prosa)
    .map(({ texto }) => texto)
    .join('');
