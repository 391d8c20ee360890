/** An element of a well-formed document: its name, attributes and children. */
export interface Elemento {
  readonly nombre: string;
  readonly atributos: ReadonlyMap<string, string>;
  readonly hijos: Elemento[];
}

const PIEZA = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATRIBUTO = /([\w:.-]+)="([^"]*)"/g;
const ENTIDADES = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
/** Control and unpaired characters, which XML cannot carry. */
const PROHIBIDOS = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** Reads a part of the package; throws where it is not well formed. */
export function arbolXml(xml: string): Elemento {
  const raiz: Elemento = { nombre: '', atributos: new Map(), hijos: [] };
  const abiertos = [raiz];
  let leido = 0;
  for (const pieza of xml.matchAll(PIEZA)) {
    const [todo, cierra, nombre, atributos = '', vacio, texto] = pieza;
    leido += todo.length;
    const actual = abiertos.at(-1);
    if (ENTIDADES.test(texto ?? atributos) || PROHIBIDOS.test(todo))
      throw new Error(`unescaped: ${todo.slice(0, 80)}`);
    if (nombre === undefined || !actual) continue;
    if (cierra) {
      if (abiertos.pop()?.nombre !== nombre) throw new Error(`</${nombre}> closes what is not open`);
      continue;
    }
    const elemento: Elemento = { nombre, atributos: leerAtributos(atributos), hijos: [] };
    actual.hijos.push(elemento);
    if (!vacio) abiertos.push(elemento);
  }
  const [unico, ...otros] = raiz.hijos;
  if (leido !== xml.length) throw new Error(`not XML from ${leido}: ${xml.slice(leido, leido + 80)}`);
  if (abiertos.length !== 1 || !unico || otros.length > 0)
    throw new Error('a document has one element, closed');
  return unico;
}

function leerAtributos(texto: string): ReadonlyMap<string, string> {
  const atributos = new Map<string, string>();
  for (const [, nombre = '', valor = ''] of texto.matchAll(ATRIBUTO)) {
    if (atributos.has(nombre)) throw new Error(`attribute twice: ${nombre}`);
    atributos.set(nombre, valor);
  }
  return atributos;
}

/** Every element of that name, at any depth. */
export function* elementos(raiz: Elemento, nombre: string): Iterable<Elemento> {
  if (raiz.nombre === nombre) yield raiz;
  for (const hijo of raiz.hijos) yield* elementos(hijo, nombre);
}
