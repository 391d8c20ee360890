/** A piece of a Bicep file. A text's interpolated expressions are pieces of their own, right after it. */
export interface Ficha {
  readonly clase: 'nombre' | 'texto' | 'signo';
  readonly texto: string;
}

const ESPACIO_O_COMENTARIO = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const NOMBRE = /[A-Za-z_]\w*/y;
const NUMERO = /\d+/y;

/** Cuts a Bicep file into its pieces; throws where a text, a comment or a brace is not closed. */
export function fichasDe(fuente: string): Ficha[] {
  const fichas: Ficha[] = [];
  let lugar = 0;

  const comer = (expresion: RegExp): string | null => {
    expresion.lastIndex = lugar;
    const hallado = expresion.exec(fuente)?.[0] ?? null;
    if (hallado !== null) lugar += hallado.length;
    return hallado;
  };

  const comerTexto = (): void => {
    lugar += 1;
    let texto = '';
    const dentro: Ficha[] = [];
    while (fuente[lugar] !== "'") {
      if (lugar >= fuente.length || fuente[lugar] === '\n') throw new Error(`text not closed: '${texto}`);
      if (fuente.startsWith('${', lugar)) dentro.push(...comerExpresion());
      else {
        const largo = fuente[lugar] === '\\' ? 2 : 1;
        texto += fuente.slice(lugar, lugar + largo);
        lugar += largo;
      }
    }
    lugar += 1;
    fichas.push({ clase: 'texto', texto }, ...dentro);
  };

  const comerExpresion = (): Ficha[] => {
    const fin = fuente.indexOf('}', lugar);
    const expresion = fuente.slice(lugar + 2, fin);
    lugar = fin + 1;
    return fichasDe(expresion);
  };

  while (lugar < fuente.length) {
    if (comer(ESPACIO_O_COMENTARIO) !== null) continue;
    if (fuente[lugar] === "'") {
      comerTexto();
      continue;
    }
    const nombre = comer(NOMBRE);
    if (nombre !== null) fichas.push({ clase: 'nombre', texto: nombre });
    else fichas.push({ clase: 'signo', texto: comer(NUMERO) ?? fuente[lugar++] ?? '' });
  }
  exigirParejas(fichas);
  return fichas;
}

const PAREJAS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

function exigirParejas(fichas: readonly Ficha[]): void {
  const abiertas: string[] = [];
  for (const { clase, texto } of fichas) {
    if (clase !== 'signo') continue;
    const cierre = PAREJAS[texto];
    if (cierre !== undefined) abiertas.push(cierre);
    else if (Object.values(PAREJAS).includes(texto) && abiertas.pop() !== texto)
      throw new Error(`${texto} closes nothing`);
  }
  if (abiertas.length > 0) throw new Error(`${abiertas.join(' ')} is missing`);
}
